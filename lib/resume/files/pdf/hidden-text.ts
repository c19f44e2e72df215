import { countWords } from '../count-words';
import { type PaintedText, stripSpace } from './painted-text';
import type { PageRuns, Run } from './runs';

/** A page's runs without those that nobody can see, and the texts of these. */
type SeenRuns = PageRuns & { readonly hidden: readonly string[]; readonly isScanned: boolean };

/** Points; the smallest print that is meant to be read has four or five. */
const TINY = 1.6;
/** A page whose letters are invisible in the main is a picture with what a machine read in it. */
const SCANNED = 0.6;
/** Shorter pieces are found in other words by chance. */
const FEWEST_LETTERS = 3;

/** Leaves out what is too small to see or painted with no colour; scans keep their text. */
export function dropHiddenRuns(runs: PageRuns, painted: PaintedText | undefined): SeenRuns {
  const isScanned = painted !== undefined && measureInvisible(painted) >= SCANNED;
  const isHidden = ({ size, text }: Run) =>
    size < TINY || (!isScanned && painted !== undefined && isInvisible(text, painted));
  const hidden = [...runs.across, ...runs.sideways].filter(isHidden);
  const keep = (list: readonly Run[]) => list.filter((run) => !isHidden(run));
  return {
    ...runs,
    across: keep(runs.across),
    sideways: keep(runs.sideways),
    hidden: hidden.map(({ text }) => text).filter((text) => countWords(text) > 0),
    isScanned,
  };
}

function measureInvisible({ visible, invisible }: PaintedText): number {
  return invisible.length / Math.max(1, visible.length + invisible.length);
}

function isInvisible(text: string, { visible, invisible }: PaintedText): boolean {
  const letters = stripSpace(text);
  return letters.length >= FEWEST_LETTERS && invisible.includes(letters) && !visible.includes(letters);
}
