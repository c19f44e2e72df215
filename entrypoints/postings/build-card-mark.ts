import type { CardMark } from '../../lib/browser/messages';
import type { DimWords } from '../../lib/browser/page-words/page-words';
import { buildDim, type DimState } from './build-dim';
import { make, makeDrawn, makeSvg } from './build-elements';
import dimCss from './card-dim.css?inline';
import cardCss from './card-mark.css?inline';
import { createHost, HOST_TAGS } from './own-hosts';

/** How a mark is drawn, beside what it says. */
export type MarkLook = {
  readonly theme: 'light' | 'dark';
  readonly language: string;
  readonly words: DimWords;
  readonly dim: DimState;
};

/** A mark in the page; `fit` is to be called when the card has another size. */
export type CardMarkView = { readonly host: HTMLElement; readonly fit?: (card: Element) => void };

/**
 * The host of a card's mark. Nothing in it can be pressed but the button that undoes a dimming, so that a click goes to
 * the card as before.
 */
export function buildCardMark(mark: CardMark, page: Document, look: MarkLook): CardMarkView {
  const isDim = mark.dim !== undefined;
  const { host, root } = createHost(page, HOST_TAGS.mark, isDim ? cardCss + dimCss : cardCss);
  const box = make(page, 'div', 'mark', mark.role !== undefined && buildLine(mark, page));
  box.dataset.theme = look.theme;
  box.lang = look.language;
  root.append(box);
  if (!isDim) return { host };
  const { fit, ...parts } = buildDim({ why: mark.dim, words: look.words, host, state: look.dim }, page);
  if (mark.role === undefined) parts.row.prepend(...buildName(page));
  box.prepend(parts.veil);
  box.append(parts.row);
  return { host, fit };
}

function buildLine({ role, level, pay, seen }: CardMark, page: Document): HTMLElement {
  // Of one size and there on every card, so that the page learns nothing by looking for it.
  const visit = make(page, 'span', 'seen');
  if (seen) {
    const short = makeDrawn(page, '', seen.short);
    short.setAttribute('aria-hidden', 'true');
    visit.append(short, make(page, 'span', 'spoken', makeDrawn(page, '', seen.full)));
    visit.title = seen.full;
  }
  return make(
    page,
    'div',
    'line',
    ...buildName(page),
    make(page, 'span', 'role', role),
    ...[level, pay].map((text) => text && make(page, 'span', 'part', text)),
    visit,
  );
}

function buildName(page: Document): Node[] {
  return [buildSign(page), make(page, 'span', 'spoken', 'RoleLens: ')];
}

function buildSign(page: Document): SVGElement {
  const svg = makeSvg(page, 'svg', {
    class: 'sign',
    width: 14,
    height: 14,
    viewBox: '0 0 16 16',
    'aria-hidden': 'true',
  });
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 };
  svg.append(
    makeSvg(page, 'rect', { width: 16, height: 16, rx: 4, class: 'tile' }),
    makeSvg(page, 'path', { ...line, d: 'M7 3a4 4 0 1 1-4 4' }),
    makeSvg(page, 'path', { ...line, d: 'm9.8 9.8 2.9 2.9', 'stroke-linecap': 'round' }),
  );
  return svg;
}
