import type { ScriptLife } from './script-life';

/** What a page may do that the note has to know. */
export type PageListener = {
  /** The page may show another posting; called in idle time, at most once in each stretch of changes. */
  readonly update: () => void;
  /** The address is another; called at once. */
  readonly addressChanged: () => void;
  /** Nodes that are not ours changed; called at once, so it has to be quick. */
  readonly mutated: () => void;
  /** The page came back from the back/forward cache as it was left. */
  readonly restored: () => void;
  readonly isOwn: (node: Node) => boolean;
};

/** Changes are gathered for this long before the page is read again, in ms. */
const GATHER = 120;
const IDLE_LIMIT = 400;

/** Watches a single-page application with one observer; everything ends with `life`. */
export function watchPage(life: ScriptLife, listener: PageListener): { check: () => void } {
  let href = location.href;
  let isWaiting = false;
  const readWhenIdle = () => {
    isWaiting = false;
    listener.update();
  };
  const check = () => {
    if (isWaiting) return;
    isWaiting = true;
    life.whenIdle(readWhenIdle, GATHER, IDLE_LIMIT);
  };
  const checkAddress = () => {
    if (location.href === href) return;
    href = location.href;
    listener.addressChanged();
    check();
  };
  observe(life, listener, () => {
    listener.mutated();
    checkAddress();
    check();
  });
  listenForNavigation(life, checkAddress, listener.restored);
  check();
  return { check };
}

function observe(life: ScriptLife, { isOwn }: PageListener, changed: () => void): void {
  const observer = new MutationObserver((records) => {
    if (life.isValid && !records.every((record) => isOwnChange(record, isOwn))) changed();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  life.onEnd(() => observer.disconnect());
}

function listenForNavigation({ signal }: ScriptLife, checkAddress: () => void, restored: () => void): void {
  // Told right after pushState, before anything else in the page has changed; not in every browser.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && restored(), { signal });
}

function isOwnChange({ addedNodes, removedNodes, type }: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  // An own node that goes may have been wiped by the page.
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every(isOwn);
}
