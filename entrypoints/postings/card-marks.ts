import { type CardMark, type CardsReply, MAX_CARDS } from '../../lib/browser/messages';
import { sendToBackground } from '../../lib/browser/send';
import { findCardSlot } from '../../lib/page/find-card-slot';
import { findAdapter } from '../../lib/page/read-posting';
import type { CardOnPage } from '../../lib/page/site-adapter';
import type { RawCard, RawPosting } from '../../lib/posting/raw-posting';
import { buildCardMark, type CardMarkView } from './build-card-mark';
import { findBlock } from './find-block';
import { findTheme } from './own-hosts';

/** A list without an end gets no more marks than this. */
const MAX_MARKS = 300;
const MAX_KNOWN = 600;
/** A page that takes the marks out of cards that stay as they are does not want them. */
const MAX_WIPED = 40;
const MAX_TRIES = 3;

type Marked = {
  readonly card: RawCard;
  readonly key: string;
  /** What the card said when it was read. */
  readonly text: string;
  readonly slot?: Element;
  /** What the slot begins with: where that is the same still, somebody took the mark alone. */
  readonly first?: Node | null;
  readonly view?: CardMarkView;
  /** Whether it is the card of the posting that is being read. */
  readonly isOpen: boolean;
};

/** What tells the card of the open posting from the others. */
type OpenJob = Partial<Pick<RawPosting, 'sourceId' | 'title' | 'company'>>;

/**
 * One small mark in each card of a result list: an own element at the end of the card's text. Not a layer above the
 * page: that would follow the lists' own scrolling late, lie over menus and headers and cover words; what stands in
 * the card moves, is clipped and goes with it. Sites that empty cards out of view take the mark along, and it is put
 * back in the moment in which the same card is drawn again.
 */
export class CardMarks {
  readonly #page: Document;
  readonly #again: () => void;
  readonly #marked = new Map<Element, Marked>();
  readonly #known = new Map<string, CardMark>();
  /** Cards whose dimming the user has undone for now. */
  readonly #shown = new Set<string>();
  readonly #sizes = new ResizeObserver((changes) => requestAnimationFrame(() => this.#fit(changes)));
  #open: OpenJob = {};
  #said: Pick<CardsReply, 'words' | 'language'> | undefined;
  #isOn = false;
  #isAsking = false;
  /** Counts what was forgotten; an answer to a question of before is none any more. */
  #turn = 0;
  #tries = 0;
  #wiped = 0;

  constructor(page: Document, again: () => void) {
    this.#page = page;
    this.#again = again;
  }

  show(isOn: boolean): void {
    if (this.#isOn === isOn) return;
    this.#isOn = isOn;
    if (!isOn) this.clear();
  }

  clear(): void {
    for (const { view } of this.#marked.values()) view?.host.remove();
    this.#sizes.disconnect();
    this.#marked.clear();
  }

  /** Another posting was chosen: how often the page wiped marks until now counts no more. */
  begin(posting: OpenJob): void {
    this.#wiped = 0;
    this.#open = posting;
  }

  /** What is known of the cards may be another now. */
  forget(): void {
    this.#turn++;
    this.clear();
    this.#known.clear();
  }

  /** Puts marks back into cards that were emptied and drawn again; called with every change of the page. */
  restore(): void {
    if (!this.#isOn || this.#wiped > MAX_WIPED) return;
    for (const [element, { view, text, card, key, slot, first }] of this.#marked) {
      if (!view || view.host.isConnected || !element.isConnected || element.textContent !== text) continue;
      if (slot?.isConnected && slot.firstChild === first) this.#wiped++;
      this.#place({ card, element }, key);
    }
  }

  /** Marks the cards that have none yet, and asks about those that are not known. */
  update(): void {
    if (!this.#isOn || this.#wiped > MAX_WIPED) return;
    for (const element of this.#marked.keys()) if (!element.isConnected) this.#drop(element);
    const url = new URL(location.href);
    const adapter = findAdapter(this.#page, url);
    if (!adapter?.isSettled(this.#page)) return;
    this.#followOpen(adapter.findPostingId(url));
    const cards = this.#readNew(url);
    for (const card of cards) this.#place(card, keyOf(card.card));
    const unknown = cards.map(({ card }) => card).filter((card) => !this.#known.has(keyOf(card)));
    if (adapter.site !== 'other' && unknown.length > 0) void this.#ask(adapter.site, unknown, url);
    else if (cards.length >= MAX_CARDS) this.#again();
  }

  // The address changes before the pane does, and is told first.
  #followOpen(id = this.#open.sourceId): void {
    if (id !== this.#open.sourceId) this.#open = { sourceId: id };
    for (const [element, { card, key, text, isOpen }] of this.#marked) {
      // A card that was emptied meanwhile is looked at when it is drawn again.
      if (isOpen !== this.#isOpen(card) && element.textContent === text) this.#place({ card, element }, key);
    }
  }

  #isOpen({ id, title, company }: RawCard): boolean {
    const { sourceId, ...open } = this.#open;
    if (id !== undefined && sourceId !== undefined) return id === sourceId;
    return open.title !== undefined && title === open.title && company === open.company;
  }

  #readNew(url: URL): readonly CardOnPage[] {
    let room = Math.min(MAX_CARDS, MAX_MARKS - this.#marked.size);
    const isWanted = (element: Element) => {
      const marked = this.#marked.get(element);
      const text = element.textContent;
      if (!text || (marked && marked.text === text && marked.view?.host.isConnected !== false)) return false;
      return (marked ? MAX_CARDS : room--) > 0;
    };
    return findAdapter(this.#page, url)?.readCards(this.#page, url, isWanted) ?? [];
  }

  #place({ card, element }: CardOnPage, key: string): void {
    const before = this.#marked.get(element);
    const known = this.#known.get(key);
    if (!known) return;
    const text = element.textContent ?? '';
    const isOpen = this.#isOpen(card);
    // Nobody reads what is dimmed: the card of the posting that is open is left as it is.
    const mark = isOpen ? { ...known, dim: undefined } : known;
    if (before?.key === key && before.isOpen === isOpen && before.view?.host.isConnected) {
      this.#marked.set(element, { ...before, text });
      return;
    }
    before?.view?.host.remove();
    const isEmpty = mark.role === undefined && mark.dim === undefined;
    const slot = isEmpty ? undefined : findBlock(findCardSlot({ card, element }), element);
    const view = slot && this.#build(mark, key, slot);
    if (slot && view) slot.append(view.host);
    this.#marked.set(element, { card, key, text, slot, first: slot?.firstChild, view, isOpen });
    // Told of the first size too, once the page is laid out; of one that is observed already only when it changes.
    this.#sizes.unobserve(element);
    if (view?.fit) this.#sizes.observe(element);
  }

  #build(mark: CardMark, key: string, slot: Element): CardMarkView | undefined {
    const show = (isShown: boolean) => void (isShown ? this.#shown.add(key) : this.#shown.delete(key));
    const dim = { isShown: () => this.#shown.has(key), show };
    return this.#said && buildCardMark(mark, this.#page, { ...this.#said, dim, theme: findTheme(slot) });
  }

  // Not while the sizes are told: what is drawn anew may change them, which the page would be told of as an error.
  #fit(changes: readonly ResizeObserverEntry[]): void {
    for (const { target } of changes) this.#marked.get(target)?.view?.fit?.(target);
  }

  #drop(element: Element): void {
    this.#sizes.unobserve(element);
    this.#marked.delete(element);
  }

  async #ask(site: 'linkedin' | 'indeed', cards: readonly RawCard[], url: URL): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    const turn = this.#turn;
    const batch = cards.slice(0, MAX_CARDS);
    const reply = await sendToBackground({ kind: 'mark-cards', site, url: url.href.slice(0, 4000), cards: batch });
    this.#isAsking = false;
    if (turn !== this.#turn) return this.#again();
    if (!reply && ++this.#tries >= MAX_TRIES) return;
    if (reply) this.#tries = 0;
    if (reply) this.#said = reply;
    for (const [at, card] of batch.entries()) {
      const mark = reply?.marks[at];
      if (mark) this.#remember(keyOf(card), mark);
    }
    this.#again();
  }

  #remember(key: string, mark: CardMark): void {
    this.#known.set(key, mark);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MAX_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}

function keyOf({ id, title, company, location: place, salaryText }: RawCard): string {
  return JSON.stringify([id, title, company, place, salaryText]);
}
