// These run in the dashboard, so they use nothing from outside themselves.

/** What a user changes about the list: typed words, the order, or a status by the first word of its button. */
export type ListChange = { readonly search: string } | { readonly sort: string } | { readonly status: string };

/** Runs before the page's own code: notes when the first postings stand there, and when all are read. */
export function watchOpening(): void {
  const opening: Record<string, number> = {};
  Object.assign(globalThis, { opening });
  const note = () => {
    if (document.querySelector('main li')) opening.first ??= performance.now();
    if (document.querySelector('main section[aria-busy="false"] li')) opening.whole ??= performance.now();
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Milliseconds from the change to the list that has followed it. */
export function timeListChange(change: ListChange): Promise<number> {
  const make = findControl();
  const list = document.querySelector('main ul')?.parentElement;
  if (!make || !list) throw new Error(`There is no control, or no list, for ${JSON.stringify(change)}.`);
  return new Promise((resolve) => {
    const started = performance.now();
    const watcher = new MutationObserver(() => {
      watcher.disconnect();
      resolve(performance.now() - started);
    });
    watcher.observe(list, { childList: true });
    make();
  });

  function findControl(): (() => void) | undefined {
    if ('search' in change) return typeInto(document.querySelector('input[type="search"]'), change.search, 'input');
    if ('sort' in change)
      return typeInto(document.querySelector(`select:has(option[value="${change.sort}"])`), change.sort, 'change');
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent.trim().startsWith(change.status));
    return button && (() => button.click());
  }
  function typeInto(control: Element | null, value: string, event: string): (() => void) | undefined {
    if (!control) return undefined;
    return () => {
      // Past React's own setter, which would take the change for its own.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
      control.dispatchEvent(new Event(event, { bubbles: true }));
    };
  }
}

/** Milliseconds from choosing the market until its last part stands there. */
export function timeMarket(): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    const watcher = new MutationObserver(() => {
      const headings = [...document.querySelectorAll('main h2, main h3')];
      if (!headings.some(({ textContent }) => textContent === 'Over time')) return;
      watcher.disconnect();
      resolve(performance.now() - started);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    location.assign('#market');
  });
}
