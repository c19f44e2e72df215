import type { Span } from '../analysis';
import { findSectionAt, type Section } from '../sections/section';
import type { Candidate } from './candidate';
import type { Mention } from './collect-mentions';
import { findGroups } from './groups';
import { findRequirement, readCues, type SentenceCues } from './requirement';
import { findSentenceIndex, type Sentence } from './sentences';

/** Gives each candidate its requirement and its either/or list; what is denied or boilerplate is left out. */
export function judgeMentions(
  text: string,
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  sections: readonly Section[],
  field: Span['field'],
): Mention[] {
  const cues = new Map<number, SentenceCues>();
  const cuesOf = (index: number): SentenceCues => {
    const known = cues.get(index) ?? readCues(text.slice(sentences[index]?.start ?? 0, sentences[index]?.end ?? 0));
    cues.set(index, known);
    return known;
  };
  const kept = candidates.flatMap((candidate) => {
    const index = findSentenceIndex(sentences, candidate.start);
    const { kind } = findSectionAt(sections, candidate.start);
    const at = candidate.start - (sentences[index]?.start ?? 0);
    const requirement = findRequirement(kind, cuesOf(index), at);
    return requirement ? [{ ...candidate, requirement: candidate.requirement ?? requirement }] : [];
  });
  const hard = kept.filter((c) => c.kind === 'hard');
  const groupOf = new Map(
    findGroups(text, hard, sentences).flatMap((group) => group.map((member) => [member.start, group])),
  );
  return kept.map((candidate) => {
    const members = groupOf.get(candidate.start)?.map((m) => m.id);
    return { ...candidate, field, ...(members && candidate.kind === 'hard' ? { members } : {}) };
  });
}
