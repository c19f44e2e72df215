import type { PostingMark } from '../../lib/browser/messages';

const SVG = 'http://www.w3.org/2000/svg';
const RING = { size: 18, radius: 7 } as const;

/** The chip's button, built node by node: nothing from the page or the analysis is ever parsed as HTML. */
export function buildChip(mark: PostingMark, page: Document, theme: 'light' | 'dark', onOpen: () => void): HTMLElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.dataset.theme = theme;
  button.setAttribute('aria-label', describeMark(mark));
  button.addEventListener('click', onOpen);
  button.append(buildLens(page), buildParts(mark, page));
  return button;
}

/** The whole chip in words, for screen readers and as the button's name. */
export function describeMark({ role, pay, posted, coverage, hasResume, skillCount }: PostingMark): string {
  const parts = [
    role ? role.name : 'no AI, machine learning or data role that is known',
    pay && `pays ${pay.text}, ${pay.detail}`,
    posted && `posted ${posted.text}${posted.offer === undefined ? '' : `, ${posted.offer}`}`,
    coverage ? `your resume covers ${coverage.score} of 100, ${coverage.band}` : skillsText(skillCount),
    coverage && missingText(coverage.missingRequired),
    !hasResume && 'no resume added yet',
  ];
  return `RoleLens: ${parts.filter(Boolean).join('; ')}. Open details`;
}

function buildParts(mark: PostingMark, page: Document): HTMLElement {
  const { role, pay, posted } = mark;
  const body = page.createElement('span');
  body.className = 'body';
  body.append(buildPart(page, role?.name ?? 'No AI or data role'));
  if (pay) body.append(buildPart(page, pay.text, pay.aside));
  else if (posted) body.append(buildPart(page, posted.text, 'posted'));
  body.append(buildOwnPart(mark, page));
  return body;
}

/**
 * What is told of the resume. The page can search for text and measure boxes even in a closed shadow root, so this is
 * drawn as generated content, which no search finds, in a box whose size says nothing.
 */
function buildOwnPart({ coverage, skillCount }: PostingMark, page: Document): HTMLElement {
  const part = page.createElement('span');
  part.className = 'part own';
  if (coverage) part.append(buildRing(coverage.score, page));
  part.append(
    buildDrawn(page, 'strong', coverage ? `${coverage.score}%` : ''),
    buildDrawn(page, 'soft', coverage ? missingText(coverage.missingRequired) : skillsText(skillCount)),
  );
  return part;
}

function buildDrawn(page: Document, name: string, text: string): HTMLElement {
  const drawn = page.createElement('span');
  drawn.className = `drawn ${name}`;
  drawn.dataset.text = text;
  return drawn;
}

function missingText(count: number): string {
  return count === 0 ? 'none required missing' : `${count} required missing`;
}

function skillsText(count: number): string {
  return count === 1 ? '1 skill named' : `${count} skills named`;
}

function buildPart(page: Document, strong: string | undefined, soft?: string): HTMLElement {
  const part = page.createElement('span');
  part.className = 'part';
  for (const [text, name] of [
    [strong, 'strong'],
    [soft, 'soft'],
  ] as const) {
    if (text === undefined) continue;
    const span = page.createElement('span');
    span.className = name;
    span.textContent = text;
    part.append(span);
  }
  return part;
}

function buildSvg(page: Document, name: string, attributes: Record<string, string | number>): SVGElement {
  const element = page.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

function buildRing(score: number, page: Document): SVGElement {
  const { size, radius } = RING;
  const round = 2 * Math.PI * radius;
  const svg = buildSvg(page, 'svg', { class: 'meter', width: size, height: size, 'aria-hidden': 'true' });
  const circle = { cx: size / 2, cy: size / 2, r: radius, transform: `rotate(-90 ${size / 2} ${size / 2})` };
  const value = { 'stroke-dasharray': `${(round * score) / 100} ${round}` };
  svg.append(buildSvg(page, 'circle', { ...circle, class: 'track' }));
  if (score > 0) svg.append(buildSvg(page, 'circle', { ...circle, ...value, class: 'value' }));
  return svg;
}

/** The sign of RoleLens, as in `components/ui/Mark.tsx`. */
function buildLens(page: Document): HTMLElement {
  const mark = page.createElement('span');
  mark.className = 'mark';
  const svg = buildSvg(page, 'svg', { width: 18, height: 18, viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 };
  svg.append(
    buildSvg(page, 'rect', { width: 16, height: 16, rx: 4, class: 'tile' }),
    buildSvg(page, 'path', { ...line, d: 'M7 3a4 4 0 1 1-4 4' }),
    buildSvg(page, 'path', { ...line, d: 'm9.8 9.8 2.9 2.9', 'stroke-linecap': 'round' }),
    buildSvg(page, 'circle', { cx: 7, cy: 7, r: 1.3, fill: 'currentColor' }),
  );
  mark.append(svg);
  return mark;
}
