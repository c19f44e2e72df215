import type { PostingMark } from '../../lib/browser/messages';
import { buildCard, type Card, type CardActions } from './build-card';
import { buildChip } from './build-chip';
import { make } from './build-elements';
import { createHost, findTheme, HOST_TAGS, keepEvents } from './own-hosts';
import bandCss from './pay-band.css?inline';
import css from './style.css?inline';
import unfoldedCss from './unfolded.css?inline';

/** A page that keeps wiping the chip does not want it: after so many times it is left alone. */
const MAX_PLACINGS = 20;
/** A region has to be in the page for a while before screen readers tell what is put into it, in ms. */
const HEARD_AFTER = 250;
const CARD_ID = 'details';

/** The one note beside the open posting's title: an own host element with a closed shadow root, nothing of the page's. */
export class PostingChip {
  readonly #page: Document;
  readonly #actions: CardActions;
  #host: HTMLElement | undefined;
  #card: Card | undefined;
  #heard: HTMLElement | undefined;
  #anchor: Element | undefined;
  #anchorText = '';
  #mark: PostingMark | undefined;
  #placings = 0;
  #isTold = true;
  /** Kept from posting to posting: whoever has unfolded one wants to see the next. */
  #isUnfolded = false;
  #isHighlighted = false;

  constructor(page: Document, actions: CardActions) {
    this.#page = page;
    this.#actions = actions;
  }

  /** Another posting begins: how often the page wiped the chip of the one before counts no more. */
  begin(): void {
    this.#placings = 0;
    this.#isTold = false;
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
    this.#card = undefined;
    this.#heard = undefined;
    this.#anchor = undefined;
  }

  /** Takes the chip off the page and forgets what it showed. */
  remove(): void {
    this.takeOff();
    this.#mark = undefined;
  }

  /** Whether the card's switch stands at on. */
  showHighlights(isOn: boolean): void {
    this.#isHighlighted = isOn;
    this.#card?.showHighlights(isOn);
  }

  /** Tells users of screen readers that highlights are on or off. */
  sayHighlights(isOn: boolean): void {
    const { on, off } = this.#mark?.words ?? {};
    if (this.#heard) this.#heard.textContent = (isOn ? on : off) ?? '';
  }

  #build(mark: PostingMark, after: Element): HTMLElement {
    const page = this.#page;
    const { host, root } = createHost(page, HOST_TAGS.note, css + unfoldedCss + bandCss);
    keepEvents(host);
    const card = buildCard(mark, page, this.#actions);
    const note = make(page, 'div', 'note');
    const chip = buildChip(mark, page, () => this.#fold(note, chip, card, !this.#isUnfolded));
    const heard = make(page, 'p', 'spoken');
    heard.setAttribute('role', 'status');
    card.element.id = CARD_ID;
    chip.setAttribute('aria-controls', CARD_ID);
    note.dataset.theme = findTheme(after);
    note.lang = mark.words.language;
    note.append(chip, card.element, heard);
    this.#fold(note, chip, card, this.#isUnfolded);
    card.showHighlights(this.#isHighlighted);
    this.#card = card;
    this.#heard = heard;
    this.#tell(heard, mark);
    root.append(note);
    return host;
  }

  #fold(note: HTMLElement, chip: HTMLElement, { element }: Card, isUnfolded: boolean): void {
    this.#isUnfolded = isUnfolded;
    note.classList.toggle('unfolded', isUnfolded);
    chip.setAttribute('aria-expanded', String(isUnfolded));
    element.hidden = !isUnfolded;
  }

  // Once a posting, and nothing of the resume: the page can search for words even here.
  #tell(heard: HTMLElement, mark: PostingMark): void {
    if (this.#isTold) return;
    this.#isTold = true;
    setTimeout(() => {
      heard.textContent = mark.texts.short;
    }, HEARD_AFTER);
  }
}

/** Only words tell one title from another: white space comes and goes. */
function foldText({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
