/** Neutral names: a page that looks for extensions by their nodes learns little from them. */
export const HOST_TAGS = {
  /** The note beside the open posting's title. */
  note: 'job-note',
  /** The mark on a card of a result list. */
  mark: 'job-mark',
  /** What floats above the page: the bar that goes through the skills, and explanations. */
  layer: 'job-layer',
} as const;

/** Open only in the build for end-to-end tests, which have to see into the hosts. */
const SHADOW_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** Events that must not reach the page's own handlers, which take a click anywhere in a card for their own. */
const KEPT_EVENTS = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'];

const OWN = new Set<string>(Object.values(HOST_TAGS));

/** An own element with a shadow root that holds a style sheet and what is put in beside it. */
export type OwnHost = { readonly host: HTMLElement; readonly root: ShadowRoot };

/** Builds a host that is not in the page yet. */
export function createHost(page: Document, tag: (typeof HOST_TAGS)[keyof typeof HOST_TAGS], css: string): OwnHost {
  const host = page.createElement(tag);
  const root = host.attachShadow({ mode: SHADOW_MODE });
  const style = page.createElement('style');
  style.textContent = css;
  root.append(style);
  return { host, root };
}

/** Keeps what is pressed inside a host from the page. */
export function keepEvents(host: HTMLElement): void {
  for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
}

export function isOwnHost(node: Node): boolean {
  return OWN.has(node.nodeName.toLowerCase());
}

/** Removes every host in the document, also those of a script that was cut off. */
export function removeHosts(page: Document): void {
  for (const host of page.querySelectorAll([...OWN].join())) host.remove();
}

/** A page with light text is dark: the site's own theme counts, not the system's. */
export function findTheme(element: Element): 'light' | 'dark' {
  const channels =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? 'dark' : 'light';
}
