import readPacked from 'virtual:patterns/degrees';
import { type GuardedPatterns, openPatterns } from '../../text/guarded-patterns';
import { lowerCase } from '../../text/lower-case';
import { once } from '../../text/once';
import { findCues } from '../find-cues';

/** Academic levels from the lowest, in one order for resumes and postings. */
export const DEGREE_LEVELS = ['associate', 'bachelor', 'master', 'doctorate'] as const;
export type DegreeLevel = (typeof DEGREE_LEVELS)[number];

/** A degree in words; offsets in UTF-16 units into the text that was read. */
export type DegreeMention = { readonly level: DegreeLevel; readonly start: number; readonly end: number };

/** Most postings and lines name none. */
const openDegrees = once((): GuardedPatterns<DegreeLevel> => openPatterns(readPacked(), completeDegree));

/** The whole pattern for the words of a degree. */
export function completeDegree(words: string): string {
  return `(?<![\\p{L}\\p{N}_])(?:${words})(?!\\p{L})`;
}

/** The degrees that a text names, in order of place; empty where it names none. */
export function extractDegrees(text: string): DegreeMention[] {
  return findCues(lowerCase(text), openDegrees(), text)
    .map(({ name, start, end }) => ({ level: name, start, end: start + text.slice(start, end).trimEnd().length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Below 0 when the first level is the lower one, 0 when they are the same. */
export function compareDegrees(a: DegreeLevel, b: DegreeLevel): number {
  return DEGREE_LEVELS.indexOf(a) - DEGREE_LEVELS.indexOf(b);
}
