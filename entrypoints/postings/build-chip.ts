import type { PostingMark } from '../../lib/browser/messages';
import { make, makeButton, makeDrawn, makeIcon, makeSvg } from './build-elements';

const UNFOLD = 'm4 6 4 4 4-4';
const RING = { size: 18, radius: 7 } as const;

/** The chip's button, built node by node: nothing from the page or the analysis is ever parsed as HTML. */
export function buildChip(mark: PostingMark, page: Document, onPress: () => void): HTMLElement {
  const button = makeButton(page, 'chip', onPress, buildLens(page), buildParts(mark, page));
  button.append(make(page, 'span', 'fold', makeIcon(page, UNFOLD)));
  button.setAttribute('aria-label', mark.texts.name);
  return button;
}

function buildParts({ texts, coverage }: PostingMark, page: Document): HTMLElement {
  const { role, pay, own } = texts;
  return make(
    page,
    'span',
    'body',
    buildPart(page, role),
    pay && buildPart(page, pay.strong, pay.soft),
    // What is told of the resume, in a box of one size.
    make(
      page,
      'span',
      'part own',
      coverage && buildRing(coverage.score, page),
      makeDrawn(page, 'strong', own.strong),
      makeDrawn(page, 'soft', own.soft ?? ''),
    ),
  );
}

function buildPart(page: Document, strong: string, soft?: string): HTMLElement {
  const beside = soft !== undefined && make(page, 'span', 'soft', soft);
  return make(page, 'span', 'part', make(page, 'span', 'strong', strong), beside);
}

function buildRing(score: number, page: Document): SVGElement {
  const { size, radius } = RING;
  const round = 2 * Math.PI * radius;
  const svg = makeSvg(page, 'svg', { class: 'meter', width: size, height: size, 'aria-hidden': 'true' });
  const circle = { cx: size / 2, cy: size / 2, r: radius, transform: `rotate(-90 ${size / 2} ${size / 2})` };
  const value = { 'stroke-dasharray': `${(round * score) / 100} ${round}` };
  svg.append(makeSvg(page, 'circle', { ...circle, class: 'track' }));
  if (score > 0) svg.append(makeSvg(page, 'circle', { ...circle, ...value, class: 'value' }));
  return svg;
}

/** The sign of RoleLens, as in `components/ui/Mark.tsx`. */
function buildLens(page: Document): HTMLElement {
  const mark = page.createElement('span');
  mark.className = 'mark';
  const svg = makeSvg(page, 'svg', { width: 18, height: 18, viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 };
  svg.append(
    makeSvg(page, 'rect', { width: 16, height: 16, rx: 4, class: 'tile' }),
    makeSvg(page, 'path', { ...line, d: 'M7 3a4 4 0 1 1-4 4' }),
    makeSvg(page, 'path', { ...line, d: 'm9.8 9.8 2.9 2.9', 'stroke-linecap': 'round' }),
    makeSvg(page, 'circle', { cx: 7, cy: 7, r: 1.3, fill: 'currentColor' }),
  );
  mark.append(svg);
  return mark;
}
