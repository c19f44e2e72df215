import type { ResumeSkill, ResumeSpan } from '../skills/extract-resume-skills';
import type { Sentence } from '../skills/sentences';
import { lowerCase } from '../text/lower-case';
import { once } from '../text/once';
import { ACTIVITY_CUES } from './activity-cues';

type Activity = { readonly skill: string; readonly pattern: RegExp };

/** No resume tells of one thing as often; a hostile one costs no more. */
const MOST_SPANS = 200;

/** Compiled with the first resume: a background without one starts quicker. */
const openCues = once((): readonly Activity[] =>
  ACTIVITY_CUES.map(({ skill, sources }) => ({
    skill,
    pattern: new RegExp(`(?<![\\p{L}-])(?:${sources.join('|')})(?!\\p{L})`, 'gu'),
  })),
);

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
  for (const { start, end } of statements) {
    const lower = lowerCase(text.slice(start, end)).replaceAll('\n', ' ');
    for (const { skill, pattern } of openCues()) {
      for (const { 0: words, index } of known.has(skill) ? lower.matchAll(pattern) : []) {
        addSpan(byId, skill, { start: start + index, end: start + index + words.length });
      }
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
