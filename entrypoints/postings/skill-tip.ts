import type { MarkedSkill } from '../../lib/browser/messages';
import type { ScriptWords } from '../../lib/browser/page-words/page-words';
import type { DomRange } from '../../lib/page/text-map';
import { fillIn, make } from './build-elements';
import type { PageLayer } from './page-layer';
import { buildLiveRange } from './reveal-place';

/** For how long the pointer has to rest before anything is looked up, in ms. */
const REST = 350;
/** How far the pointer may stray from a skill before its explanation goes, in px. */
const NEAR = 4;
const GAP = 6;

type FindSkill = (node: Node, offset: number) => (DomRange & { readonly what: MarkedSkill }) | undefined;
type Point = { readonly x: number; readonly y: number };

/** Explains a highlighted skill on which the pointer rests; nothing is looked up while the pointer moves. */
export class SkillTip {
  readonly #page: Document;
  readonly #layer: PageLayer;
  readonly #find: FindSkill;
  #listening: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #point: Point = { x: -1, y: -1 };
  #tip: HTMLElement | undefined;
  #range: Range | undefined;
  #words: ScriptWords | undefined;

  constructor(page: Document, layer: PageLayer, find: FindSkill) {
    this.#page = page;
    this.#layer = layer;
    this.#find = find;
  }

  start(words: ScriptWords): void {
    this.#words = words;
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#page.addEventListener('pointermove', (event) => this.#onMove(event), { signal, passive: true });
    this.#page.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#hide(), { signal, passive: true });
    this.#page.addEventListener('scroll', () => this.#hide(), { signal, passive: true, capture: true });
  }

  stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hide();
  }

  #onMove({ clientX: x, clientY: y, pointerType }: PointerEvent): void {
    this.#point = { x, y };
    if (this.#tip && !this.#isOver()) this.#hide();
    if (this.#timer !== undefined || pointerType !== 'mouse') return;
    this.#wait({ x, y });
  }

  #wait(from: Point): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const { x, y } = this.#point;
      if (x !== from.x || y !== from.y) this.#wait(this.#point);
      else if (!this.#tip) this.#explain(this.#point);
    }, REST);
  }

  #explain(point: Point): void {
    const caret = findCaret(this.#page, point);
    const found = caret && this.#find(caret.node, caret.offset);
    const range = found && buildLiveRange(found);
    // A caret is put into the nearest text, however far that is.
    if (!found || !range || !isNear(range, point)) return;
    this.#range = range;
    if (this.#words) this.#tip = this.#build(found.what, this.#words);
    if (!this.#tip) return;
    this.#layer.show(this.#tip);
    placeBeside(this.#tip, range.getBoundingClientRect());
  }

  #isOver(): boolean {
    const tip = this.#tip?.getBoundingClientRect();
    const isOnTip = tip && isWithin(this.#point, tip, GAP);
    return isOnTip || (this.#range !== undefined && isNear(this.#range, this.#point));
  }

  #hide(): void {
    if (this.#tip) this.#layer.hide(this.#tip);
    this.#tip = undefined;
    this.#range = undefined;
  }

  #build({ name, requirement, spans, state }: MarkedSkill, words: ScriptWords): HTMLElement {
    const page = this.#page;
    const times = spans.length === 1 ? words.once : fillIn(words.times, { n: spans.length });
    const kind = make(page, 'span', `kind ${state ? '' : requirement}`, words[requirement]);
    const own = state && make(page, 'span', `kind ${state}`, words[state]);
    const tip = make(page, 'div', 'tip', make(page, 'strong', '', name), kind, own, make(page, 'span', 'soft', times));
    tip.lang = words.language;
    tip.setAttribute('role', 'tooltip');
    return tip;
  }
}

function findCaret(page: Document, { x, y }: Point): { node: Node; offset: number } | undefined {
  if (page.caretPositionFromPoint) {
    const caret = page.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  // Chromium before 128.
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

function isNear(range: Range, point: Point): boolean {
  return [...range.getClientRects()].some((rect) => isWithin(point, rect, NEAR));
}

function isWithin({ x, y }: Point, { left, right, top, bottom }: DOMRect, room: number): boolean {
  return x >= left - room && x <= right + room && y >= top - room && y <= bottom + room;
}

/** Below the words, or above them where there is no room. */
function placeBeside(tip: HTMLElement, words: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(words.left, innerWidth - width - GAP));
  const below = words.bottom + GAP;
  const top = below + height > innerHeight ? words.top - GAP - height : below;
  tip.style.left = `${Math.round(left)}px`;
  tip.style.top = `${Math.round(Math.max(GAP, top))}px`;
}
