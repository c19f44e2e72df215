import readPacked from 'virtual:patterns/headings';
import { findPossible, type GuardedPatterns, openPatterns } from '../text/guarded-patterns';
import { once } from '../text/once';
import type { SectionKind } from './section';

const LONGEST_HEADING = 80;
const MOST_WORDS = 12;
const DECORATION_BEFORE = /^[^\p{L}]+/u;
const DECORATION_AFTER = /(?<![^\p{L}\p{N})?])[^\p{L}\p{N})?]+$/u;

const openHeadings = once((): GuardedPatterns<SectionKind> => openPatterns(readPacked(), completeHeading));
const LEAD =
  /^(?:the|our|your|some|key|main|core|job|role|here's|here is|here are|and|so|also|ideal|primary|top(?: \d+)?) /;

/** Words that head a list of any kind, so that alone they do not end a list of wishes. */
const WEAK =
  /^(?:(?:technical|soft|hard|other|additional|key|core) )?(?:skills?|experience|education|languages?|certifications?|knowledge|expertise|background|competencies|abilities|technology|tools|technologies|you)$/;

/** What a heading says has to reach its end. */
export function completeHeading(words: string): string {
  return `(?:${words})\\??$`;
}

/** The heading's words, lower case, without bullets, numbers, markup, emoji and the final colon. */
function normaliseHeading(text: string): string {
  return text
    .replace(DECORATION_BEFORE, '')
    .replace(DECORATION_AFTER, '')
    .replace(/[’`´]/g, "'")
    .replace(/[*_\s]+/g, ' ')
    .toLowerCase();
}

/** What a heading announces; undefined when the words say nothing known or are too many for a heading. */
export function classifyHeading(text: string): SectionKind | undefined {
  if (text.length > LONGEST_HEADING + 12) return undefined;
  const heading = normaliseHeading(text);
  if (heading.length < 2 || heading.length > LONGEST_HEADING) return undefined;
  if (heading.split(' ').length > MOST_WORDS) return undefined;
  const lead = LEAD.exec(heading);
  const starts = lead ? [lead[0].length, 0] : [0];
  const fits = (pattern: RegExp) => starts.some((at) => matchesFrom(at, heading, pattern));
  return findPossible(heading, openHeadings()).find(({ pattern }) => fits(pattern()))?.name;
}

function matchesFrom(at: number, text: string, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** True for headings such as "Skills" or "Education" that may stand inside another part as well. */
export function isWeakHeading(text: string): boolean {
  return WEAK.test(normaliseHeading(text));
}
