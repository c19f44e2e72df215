import css from './layer.css?inline';
import { createHost, findTheme, HOST_TAGS, keepEvents, type OwnHost } from './own-hosts';

/**
 * The one own element for what floats above the page. It has no box of its own, stands after the page's body, where
 * no framework looks, and is there only while something floats.
 */
export class PageLayer {
  readonly #page: Document;
  #own: OwnHost | undefined;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Shows a part in the browser's top layer, above everything and cut off by nothing. */
  show(part: HTMLElement): void {
    const { root } = this.#open();
    part.dataset.theme = findTheme(this.#page.body);
    part.setAttribute('popover', 'manual');
    root.append(part);
    part.showPopover();
  }

  /** Takes a part away, and the element with the last one. */
  hide(part: HTMLElement): void {
    part.remove();
    if (this.#own && this.#own.root.childElementCount <= 1) this.clear();
  }

  clear(): void {
    this.#own?.host.remove();
    this.#own = undefined;
  }

  #open(): OwnHost {
    if (this.#own?.host.isConnected) return this.#own;
    this.#own = createHost(this.#page, HOST_TAGS.layer, css);
    keepEvents(this.#own.host);
    this.#page.documentElement.append(this.#own.host);
    return this.#own;
  }
}
