import readPacked from 'virtual:patterns/activities';
import type { ResumeSkill, ResumeSpan } from '../skills/extract-resume-skills';
import type { Sentence } from '../skills/sentences';
import { type GuardedPatterns, openPatterns } from '../text/guarded-patterns';
import { lowerCase } from '../text/lower-case';
import { once } from '../text/once';
import { findCues } from './find-cues';

/** No resume tells of one thing as often; a hostile one costs no more. */
const MOST_SPANS = 200;

/** Opened with the first resume: a background without one starts quicker. */
const openCues = once((): GuardedPatterns => openPatterns(readPacked(), completeActivity));

/** The whole pattern for a way to tell of an activity: words of their own. */
export function completeActivity(words: string): string {
  return `(?<![\\p{L}-])(?:${words})(?!\\p{L})`;
}

/**
 * Skills that a resume shows by telling what was done ("cleaned 18,000 rows"), added to those that it names; in order of
 * first appearance. Only those of `known` ids, and none twice at one place.
 */
export function addActivities(
  text: string,
  statements: readonly Sentence[],
  named: readonly ResumeSkill[],
  known: { readonly has: (id: string) => boolean },
): ResumeSkill[] {
  const byId = new Map(named.map(({ id, spans }) => [id, [...spans]]));
  const lower = lowerCase(text).replaceAll('\n', ' ');
  for (const { start, end } of statements) {
    for (const cue of findCues(lower.slice(start, end), openCues())) {
      if (known.has(cue.name)) addSpan(byId, cue.name, { start: start + cue.start, end: start + cue.end });
    }
  }
  const sorted = Array.from(byId, ([id, spans]) => ({ id, spans: spans.sort((a, b) => a.start - b.start) }));
  return sorted.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function addSpan(byId: Map<string, ResumeSpan[]>, skill: string, span: ResumeSpan): void {
  const spans = byId.get(skill) ?? [];
  if (spans.length >= MOST_SPANS || spans.some(({ start, end }) => span.start < end && span.end > start)) return;
  byId.set(skill, [...spans, span]);
}
