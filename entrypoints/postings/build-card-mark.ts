import type { CardMark } from '../../lib/browser/messages';
import { make, makeDrawn, makeSvg } from './build-elements';
import cardCss from './card-mark.css?inline';
import { createHost, HOST_TAGS } from './own-hosts';

/** The host of a card's mark; nothing in it can be pressed, so that a click goes to the card as before. */
export function buildCardMark(mark: CardMark, page: Document, theme: 'light' | 'dark'): HTMLElement {
  const { host, root } = createHost(page, HOST_TAGS.mark, cardCss);
  const { role, level, pay, seen } = mark;
  const line = make(
    page,
    'span',
    'line',
    buildSign(page),
    make(page, 'span', 'spoken', 'RoleLens: '),
    make(page, 'span', 'role', role),
    ...[level, pay].map((text) => text && make(page, 'span', 'part', text)),
    seen && make(page, 'span', 'seen', makeDrawn(page, '', formatSeen(seen))),
  );
  line.dataset.theme = theme;
  root.append(line);
  return host;
}

function formatSeen(seen: NonNullable<CardMark['seen']>): string {
  return seen.coverage === undefined ? 'seen' : `seen, ${seen.coverage}%`;
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
