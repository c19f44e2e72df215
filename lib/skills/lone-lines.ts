import { findSectionAt, type Section, type SectionKind } from '../sections/section';

type Place = { readonly start: number; readonly end: number };

const LISTS: ReadonlySet<SectionKind> = new Set(['required', 'preferred', 'stack']);
/** Longer leads and gaps between lines are not looked at, so that work on a name stays small. */
const REACH = 12;
const LEAD = /\n[\s*_•·●▪◦○■►▶➢✓✔→§–—・\\-]*(?:\d{1,2}[.)])?[\s*_]*$/u;
const REST = /^[ \t*_.,;]*\n/u;
const GAP = /^[^\p{L}]*\n[^\p{L}]*$/u;

/**
 * The names, by their index, that each fill a line of a list of what is asked for or used, where lines that follow one
 * another name something `isSure` tells beyond doubt. `places` are in order of place.
 */
export function findLoneLines(
  text: string,
  places: readonly Place[],
  sections: readonly Section[],
  isSure: (index: number) => boolean,
): ReadonlySet<number> {
  const lone = new Set<number>();
  for (const run of findRuns(text, places, sections)) {
    if (run.some(isSure)) for (const index of run) lone.add(index);
  }
  return lone;
}

function findRuns(text: string, places: readonly Place[], sections: readonly Section[]): number[][] {
  const runs: number[][] = [];
  let before: Place | undefined;
  places.forEach((place, k) => {
    const counts = isLoneName(text, place) && LISTS.has(findSectionAt(sections, place.start).kind);
    if (counts && before && followsOn(text, before, place)) runs.at(-1)?.push(k);
    else if (counts) runs.push([k]);
    before = counts ? place : undefined;
  });
  return runs;
}

/** True when a name fills its line, bullets and full stops apart. */
export function isLoneName(text: string, { start, end }: Place): boolean {
  const before = `${start <= REACH ? '\n' : ''}${text.slice(Math.max(0, start - REACH), start)}`;
  const after = `${text.slice(end, end + REACH)}${end + REACH >= text.length ? '\n' : ''}`;
  return LEAD.test(before) && REST.test(after);
}

function followsOn(text: string, previous: Place, next: Place): boolean {
  return next.start - previous.end <= REACH * 2 && GAP.test(text.slice(previous.end, next.start));
}
