import type { PayBand } from '../../lib/browser/messages';
import { make } from './build-elements';

/** The benchmark drawn as a line with the posted pay across it; its words stand beside it, so it is silent itself. */
export function buildPayBand(
  { low, mid, high, lowText, midText, highText, posted }: PayBand,
  page: Document,
): HTMLElement {
  const range = make(page, 'span', 'range');
  place(range, low, high);
  const middle = make(page, 'span', 'middle');
  place(middle, mid, mid);
  const line = make(page, 'div', 'scale', make(page, 'span', 'track'), range, middle);
  if (posted) {
    const offer = make(page, 'span', posted[0] === posted[1] ? 'offer single' : 'offer');
    place(offer, posted[0], posted[1]);
    line.append(offer);
  }
  const labels = make(
    page,
    'div',
    'labels',
    ...buildLabels(page, [
      [low, lowText],
      [mid, midText],
      [high, highText],
    ]),
  );
  const band = make(page, 'div', 'band', line, labels);
  band.setAttribute('aria-hidden', 'true');
  return band;
}

/** Two words that would lie on each other are one too many: the middle gives way. */
const CLOSE = 0.17;

function buildLabels(
  page: Document,
  [low, mid, high]: readonly (readonly [at: number, text: string])[],
): HTMLElement[] {
  if (!low || !mid || !high) return [];
  const hasRoom = mid[0] - low[0] >= CLOSE && high[0] - mid[0] >= CLOSE;
  const isNarrow = high[0] - low[0] < CLOSE;
  const shown = isNarrow ? [mid] : hasRoom ? [low, mid, high] : [low, high];
  return shown.map(([at, text]) => {
    const label = make(page, 'span', 'label', text);
    place(label, at, at);
    return label;
  });
}

function place(part: HTMLElement, from: number, to: number): void {
  part.style.left = `${from * 100}%`;
  part.style.width = from === to ? '' : `${(to - from) * 100}%`;
}
