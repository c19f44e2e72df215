import type { PdfOperators } from './pdf-library';

/** A page's letters by whether they are painted. */
export type PaintedText = {
  /** Without white space, as `invisible`. */
  readonly visible: string;
  readonly invisible: string;
  /** Those of the visible ones that are in white, where the page has no dark surface or picture on which white could be seen. */
  readonly white: string;
  /** Share of the pieces of text whose font could not be used at all, so that no letter of them is known. */
  readonly lostShare: number;
};

type Pen = { fill: string; mode: number; opacity: number };
type Painting = {
  pen: Pen;
  readonly saved: Pen[];
  hasSurface: boolean;
  visible: string;
  invisible: string;
  white: string;
  pieces: number;
  lostPieces: number;
};

/** Text rendering modes that paint nothing (PDF 32000-1, table 106). */
const INVISIBLE_MODES = new Set([3, 7]);
/** Each of red, green and blue from here to 255 looks like paper. */
const NEARLY_WHITE = 0xf2;
const MOST_SAVED = 500;

type Step = (painting: Painting, args: readonly unknown[]) => void;

const STEPS: Readonly<Record<string, Step>> = {
  save: savePen,
  restore: restorePen,
  paintFormXObjectBegin: savePen,
  paintFormXObjectEnd: restorePen,
  setTextRenderingMode: ({ pen }, [mode]) => {
    pen.mode = Number(mode);
  },
  setFillRGBColor: ({ pen }, [color]) => {
    pen.fill = String(color);
  },
  setFillColorN: ({ pen }) => {
    pen.fill = 'pattern';
  },
  setGState: setState,
  showText,
  constructPath: fillPath,
  shadingFill: noteSurface,
  paintImageXObject: noteSurface,
  paintInlineImageXObject: noteSurface,
  paintImageXObjectRepeat: noteSurface,
  paintImageMaskXObject: noteSurface,
};

/** Follows the drawing of a page and sorts its letters by how they are painted. */
export function sortPaintedText(
  { fnArray, argsArray }: PdfOperators,
  operators: Readonly<Record<string, number>>,
): PaintedText {
  const steps = new Map(Object.entries(STEPS).map(([name, step]) => [operators[name], step]));
  const painting: Painting = {
    pen: { fill: '#000000', mode: 0, opacity: 1 },
    saved: [],
    hasSurface: false,
    visible: '',
    invisible: '',
    white: '',
    pieces: 0,
    lostPieces: 0,
  };
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    steps.get(operator)?.(painting, Array.isArray(args) ? args : []);
  }
  return {
    visible: stripSpace(painting.visible),
    invisible: stripSpace(painting.invisible),
    white: painting.hasSurface ? '' : painting.white.trim(),
    lostShare: painting.lostPieces / Math.max(1, painting.pieces),
  };
}

function savePen({ pen, saved }: Painting): void {
  if (saved.length < MOST_SAVED) saved.push({ ...pen });
}

function restorePen(painting: Painting): void {
  painting.pen = painting.saved.pop() ?? painting.pen;
}

function setState({ pen }: Painting, [entries]: readonly unknown[]): void {
  for (const entry of Array.isArray(entries) ? entries : []) {
    if (Array.isArray(entry) && entry[0] === 'ca') pen.opacity = Number(entry[1]);
  }
}

function showText(painting: Painting, [glyphs]: readonly unknown[]): void {
  const text = (Array.isArray(glyphs) ? glyphs : []).map(readGlyph).join('');
  painting.pieces += 1;
  if (text === '') painting.lostPieces += 1;
  const { mode, opacity, fill } = painting.pen;
  if (INVISIBLE_MODES.has(mode) || opacity < 0.03) painting.invisible += text;
  else {
    painting.visible += text;
    if (isNearlyWhite(fill)) painting.white += text;
  }
}

/** Letters as they are compared: pdfjs takes joined letters apart and puts in spaces of its own. */
export function stripSpace(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

function readGlyph(glyph: unknown): string {
  const isGlyph = typeof glyph === 'object' && glyph !== null && 'unicode' in glyph;
  return isGlyph && typeof glyph.unicode === 'string' ? glyph.unicode : '';
}

// Lines and frames are no surface; letters stand on something that is wider and higher than they are.
function fillPath(painting: Painting, [operator, , extent]: readonly unknown[]): void {
  const isFill = Number(operator) >= FIRST_FILL && Number(operator) <= LAST_FILL;
  if (!isFill || isNearlyWhite(painting.pen.fill)) return;
  const [left = 0, top = 0, right = 0, bottom = 0] = Object.values(extent ?? {}).map(Number);
  if (Math.abs(right - left) > 30 && Math.abs(bottom - top) > 8) painting.hasSurface = true;
}

/** pdfjs' numbers from `fill` to `closeEOFillStroke`. */
const FIRST_FILL = 22;
const LAST_FILL = 27;

function noteSurface(painting: Painting): void {
  painting.hasSurface = true;
}

function isNearlyWhite(color: string): boolean {
  const parts = /^#(..)(..)(..)$/.exec(color)?.slice(1) ?? ['0'];
  return parts.every((part) => Number.parseInt(part, 16) >= NEARLY_WHITE);
}
