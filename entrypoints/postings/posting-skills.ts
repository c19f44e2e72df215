import type { Span } from '../../lib/analysis';
import type { PostingMark } from '../../lib/browser/messages';
import type { ScriptWords } from '../../lib/browser/page-words/page-words';
import { findAdapter, readPosting } from '../../lib/page/read-posting';
import { buildTextMap, type DomRange, findDomRanges } from '../../lib/page/text-map';
import type { RawPosting } from '../../lib/posting/raw-posting';
import type { PageLayer } from './page-layer';
import { eraseHighlight, eraseHighlights, paintHighlight } from './paint-highlights';
import { revealPlace } from './reveal-place';
import { SkillBar } from './skill-bar';
import { SkillText } from './skill-text';
import { SkillTip } from './skill-tip';

/** For how long a place that was asked for stays marked, in ms. */
const FLASH = 2500;

/** What belongs to the skills of the open posting: highlights in its text, explanations, and the way through them. */
export class PostingSkills {
  readonly #page: Document;
  readonly #bar: SkillBar;
  readonly #tip: SkillTip;
  #text: SkillText | undefined;
  #words: ScriptWords | undefined;
  /** False until it is known that the user wants highlights here. */
  #isShown = false;
  #at = -1;
  #flash: ReturnType<typeof setTimeout> | undefined;
  #onClosed: (() => void) | undefined;

  constructor(page: Document, layer: PageLayer) {
    this.#page = page;
    this.#bar = new SkillBar(page, layer, { step: (by) => this.#step(by), close: () => this.#closeBar() });
    this.#tip = new SkillTip(page, layer, (node, offset) => this.#text?.findSkill(node, offset));
  }

  /** Another posting is open, with these skills. */
  open(posting: RawPosting, mark: PostingMark | undefined): void {
    this.close();
    this.#words = mark?.words;
    this.#text = new SkillText(posting, mark?.skills ?? []);
    this.refresh();
  }

  /** The page has changed: the text may stand in other nodes now. */
  refresh(): void {
    if (this.#text?.refresh(this.#page, new URL(location.href))) this.#paint();
  }

  /** No posting is open any more. */
  close(): void {
    this.#text = undefined;
    this.#at = -1;
    this.#tip.stop();
    this.#bar.close();
    this.#endFlash();
    eraseHighlights();
  }

  show(isShown: boolean): void {
    if (isShown === this.#isShown) return;
    this.#isShown = isShown;
    this.#paint();
  }

  /** Begins to go through the skills; `onClosed` is called when the user has done with it. */
  walk(onClosed: () => void): void {
    if (!this.#text?.stops.length || !this.#words) return;
    this.#onClosed = onClosed;
    this.#at = -1;
    this.#bar.open(this.#words);
    this.#step(1);
  }

  /** Scrolls to a place of the posting with this address and, where the page may be drawn on, marks it for a moment. */
  showSpan(url: string, { start, end, field }: Span, mayPaint: boolean): boolean {
    if (this.#text?.url !== url) return false;
    const places = field === 'title' ? this.#findInTitle(start, end) : this.#findInText(start, end);
    const [first] = places;
    if (!first) return false;
    this.#endFlash();
    revealPlace(first);
    if (mayPaint) paintHighlight('current', places);
    this.#flash = setTimeout(() => this.#endFlash(), FLASH);
    return true;
  }

  #paint(): void {
    const isOn = this.#isShown && this.#text !== undefined;
    for (const kind of ['required', 'preferred', 'mentioned', 'have', 'lack'] as const) {
      paintHighlight(kind, isOn ? (this.#text?.listPlaces(kind) ?? []) : []);
    }
    if (isOn && this.#words && this.#text?.stops.length) this.#tip.start(this.#words);
    else this.#tip.stop();
  }

  #step(by: 1 | -1): void {
    const stops = this.#text?.stops ?? [];
    if (stops.length === 0) return;
    this.#at = (this.#at + by + stops.length) % stops.length;
    const stop = stops[this.#at];
    if (!stop) return;
    const places = this.#findInText(stop.start, stop.end);
    const isSeen = places[0] !== undefined && revealPlace(places[0]);
    this.#endFlash();
    paintHighlight('current', places);
    this.#bar.tell(stop, this.#at + 1, stops.length, !isSeen);
  }

  #closeBar(): void {
    this.#bar.close();
    eraseHighlight('current');
    this.#onClosed?.();
    this.#onClosed = undefined;
  }

  #findInText(start: number, end: number): readonly DomRange[] {
    this.refresh();
    return this.#text?.findPlaces(start, end) ?? [];
  }

  #findInTitle(start: number, end: number): readonly DomRange[] {
    const url = new URL(location.href);
    const { posting } = readPosting(this.#page, url);
    const anchor = findAdapter(this.#page, url)?.findAnchor(this.#page, url)?.after;
    const map = anchor && buildTextMap(anchor);
    const offset = posting && map ? map.text.indexOf(posting.title) : -1;
    return map && offset >= 0 ? findDomRanges(map, offset + start, offset + end) : [];
  }

  #endFlash(): void {
    clearTimeout(this.#flash);
    eraseHighlight('current');
  }
}
