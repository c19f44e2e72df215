import type { PostingMark } from '../../lib/browser/messages';
import { buildChip } from './build-chip';
import css from './style.css?inline';

/** A neutral name: a page that looks for extensions by their nodes learns little from it. */
const HOST_TAG = 'job-note';
/** Events that must not reach the page's own handlers, which take a click anywhere in a card for their own. */
const KEPT_EVENTS = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup'];

/** Open only in the build for end-to-end tests, which have to see into the chip. */
const SHADOW_MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** A page that keeps wiping the chip does not want it: after so many times it is left alone. */
const MAX_PLACINGS = 20;

/** Removes every host in the document, also those of a script that was cut off. */
export function removeHosts(page: Document): void {
  for (const host of page.querySelectorAll(HOST_TAG)) host.remove();
}

/** The one note beside the open posting's title: an own host element with a closed shadow root, nothing of the page's. */
export class PostingChip {
  readonly #page: Document;
  readonly #onOpen: () => void;
  #host: HTMLElement | undefined;
  #anchor: Element | undefined;
  #anchorText = '';
  #mark: PostingMark | undefined;
  #placings = 0;

  constructor(page: Document, onOpen: () => void) {
    this.#page = page;
    this.#onOpen = onOpen;
  }

  /** Another posting begins: how often the page wiped the chip of the one before counts no more. */
  begin(): void {
    this.#placings = 0;
  }

  /** What the chip will show where it is placed next; nothing is shown for undefined. */
  set(mark: PostingMark | undefined): void {
    this.remove();
    this.#mark = mark;
  }

  /** Puts the chip after an element, unless it stands there already. */
  place(after: Element): void {
    if (!this.#mark) return;
    if ((this.#host?.isConnected && this.#anchor === after) || this.#placings >= MAX_PLACINGS) return;
    this.#placings++;
    this.#host?.remove();
    this.#host = this.#build(this.#mark, after);
    this.#anchor = after;
    this.#anchorText = foldText(after);
    after.after(this.#host);
  }

  /** True when the title beside the chip now says something else, or is no longer beside it. */
  isStale(): boolean {
    if (!this.#host?.isConnected) return false;
    return this.#anchor?.nextElementSibling !== this.#host || foldText(this.#anchor) !== this.#anchorText;
  }

  /** Takes the chip off the page; it may be placed again. */
  takeOff(): void {
    this.#host?.remove();
    this.#host = undefined;
    this.#anchor = undefined;
  }

  /** Takes the chip off the page and forgets what it showed. */
  remove(): void {
    this.takeOff();
    this.#mark = undefined;
  }

  isOwn(node: Node): boolean {
    return node.nodeName.toLowerCase() === HOST_TAG;
  }

  #build(mark: PostingMark, after: Element): HTMLElement {
    const host = this.#page.createElement(HOST_TAG);
    for (const type of KEPT_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
    const root = host.attachShadow({ mode: SHADOW_MODE });
    const style = this.#page.createElement('style');
    style.textContent = css;
    root.append(style, buildChip(mark, this.#page, isLightText(after) ? 'dark' : 'light', this.#onOpen));
    return host;
  }
}

/** Only words tell one title from another: white space comes and goes. */
function foldText({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A page with light text is dark: the site's own theme counts, not the system's. */
function isLightText(element: Element): boolean {
  const channels =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
}
