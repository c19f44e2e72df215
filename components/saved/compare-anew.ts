import type { Comparison, SavedRow } from '../../lib/saved/saved-posting';
import type { ComparingClient } from '../saved-client';

/** As many as one question may name. */
const SLICE = 20;
/** What has come is shown once for so many slices, and some twenty times in all: ten thousand take a moment to draw. */
const SLICES_SHOWN = 10;
const TIMES_SHOWN = 20;
/** The page is idle before, unless somebody works in it. */
const LONGEST_REST_MS = 500;

type Hooks = {
  /** False once another run has begun or nobody looks any more. */
  readonly isWanted: () => boolean;
  /** How many postings are still to be compared, and what those owe to the resume that came since the last call. */
  readonly onProgress: (left: number, compared: readonly Comparison[]) => void;
};

/**
 * Has the postings compared anew that were not compared with the resume as it is now, the last saved first; true where
 * any was. Without a resume in use all stay as they are. What cannot be compared is not tried twice.
 */
export async function compareAnew(
  client: ComparingClient,
  rows: readonly SavedRow[],
  { isWanted, onProgress }: Hooks,
): Promise<boolean> {
  const { key } = await client.compareWithResume([]);
  const ids = key === undefined ? [] : listOutdated(rows, key);
  const before = new Map(rows.map(({ id, comparedWith }) => [id, comparedWith]));
  const each = Math.max(SLICES_SHOWN, Math.ceil(ids.length / SLICE / TIMES_SHOWN));
  let [pending, hasChanged]: [Comparison[], boolean] = [[], false];
  for (let at = 0; at < ids.length && isWanted(); at += SLICE) {
    if (at === 0) onProgress(ids.length, []);
    const started = performance.now();
    const { rows: compared } = await client.compareWithResume(ids.slice(at, at + SLICE));
    // The first are those that are seen; behind them as much time is left to others as is taken.
    await rest(at < SLICE * SLICES_SHOWN ? 0 : performance.now() - started);
    pending.push(...compared);
    hasChanged ||= compared.some(({ id, comparedWith }) => comparedWith !== before.get(id));
    if (!isWanted()) continue;
    const isShown = (at / SLICE) % each === 0;
    onProgress(Math.max(0, ids.length - at - SLICE), isShown ? pending : []);
    if (isShown) pending = [];
  }
  // A run that is wanted no more leaves what it has: the next one starts from there.
  onProgress(0, pending);
  return hasChanged;
}

/** The rows with what they owe to the resume now; what the user said of one meanwhile stays. */
export function takeComparisons(rows: readonly SavedRow[], compared: readonly Comparison[]): readonly SavedRow[] {
  if (compared.length === 0) return rows;
  const byId = new Map(compared.map((each) => [each.id, each]));
  return rows.map((row) => {
    const { coverage, comparedWith, asked } = byId.get(row.id) ?? row;
    return comparedWith === row.comparedWith ? row : { ...row, coverage, comparedWith, asked };
  });
}

/** Until there is nothing else to do for the page, and for so many ms at least; at once where that is not known. */
async function rest(ms: number): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return;
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_REST_MS }));
}

function listOutdated(rows: readonly SavedRow[], key: string): string[] {
  const outdated = rows.filter(({ comparedWith }) => comparedWith !== key);
  return outdated.sort((one, other) => compare(other.savedAt, one.savedAt)).map(({ id }) => id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
