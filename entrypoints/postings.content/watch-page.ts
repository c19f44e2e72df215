import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** What a page may do that the chip has to know. */
export type PageListener = {
  /** The page may show another posting; called when the browser is idle, a burst of changes once. */
  readonly update: () => void;
  /** The address is another; called at once. */
  readonly addressChanged: () => void;
  /** Nodes that are not ours changed; called at once, so it has to be quick. */
  readonly mutated: () => void;
  readonly isOwn: (node: Node) => boolean;
};

/** Reading is put off until the page has been left alone for this long, but not for ever, in ms. */
const QUIET = 120;
const IDLE_LIMIT = 400;

/** Watches a single-page application with one observer; everything ends with `ctx`. */
export function watchPage(ctx: ContentScriptContext, listener: PageListener): { check: () => void } {
  let href = location.href;
  let isWaiting = false;
  const readWhenIdle = () => {
    isWaiting = false;
    listener.update();
  };
  const check = () => {
    if (isWaiting) return;
    isWaiting = true;
    ctx.setTimeout(() => ctx.requestIdleCallback(readWhenIdle, { timeout: IDLE_LIMIT }), QUIET);
  };
  const checkAddress = () => {
    if (location.href === href) return;
    href = location.href;
    listener.addressChanged();
    check();
  };
  const observer = new MutationObserver((records) => {
    if (!ctx.isValid) return observer.disconnect();
    if (records.every((record) => isOwnChange(record, listener))) return;
    listener.mutated();
    checkAddress();
    check();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  ctx.onInvalidated(() => observer.disconnect());
  listenForNavigation(ctx, checkAddress, check);
  check();
  return { check };
}

function listenForNavigation(ctx: ContentScriptContext, checkAddress: () => void, check: () => void): void {
  // Told right after pushState, before anything else in the page has changed; not in every browser.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', checkAddress, { signal: ctx.signal });
  ctx.addEventListener(window, 'popstate', checkAddress);
  // From the back/forward cache a page returns without any mutation.
  ctx.addEventListener(window, 'pageshow', check);
}

function isOwnChange({ addedNodes, removedNodes, type }: MutationRecord, { isOwn }: PageListener): boolean {
  // An own node that goes may have been wiped by the page.
  if (type !== 'childList' || removedNodes.length > 0) return false;
  return [...addedNodes].every(isOwn);
}
