import type { Requirement, Span } from '../analysis';
import { findSectionAt, type Section } from '../sections/section';
import type { Candidate } from './candidate';
import type { Mention } from './collect-mentions';
import { findGroups } from './groups';
import { findRequirement, type SentenceCues } from './requirement';
import { findSentenceIndex, type Sentence } from './sentences';

/** What candidates are judged by: the text they stand in and what its parts and sentences say. */
export type JudgedText = {
  readonly text: string;
  readonly field: Span['field'];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly cuesOf: (sentence: number) => SentenceCues;
};

/** Gives each candidate its requirement and its either/or list; what is denied or boilerplate is left out. */
export function judgeMentions(judged: JudgedText, candidates: readonly Candidate[]): Mention[] {
  const { text, field, sections, sentences, cuesOf } = judged;
  const kept = candidates.flatMap((candidate) => {
    const index = findSentenceIndex(sentences, candidate.start);
    const { kind } = findSectionAt(sections, candidate.start);
    const at = candidate.start - (sentences[index]?.start ?? 0);
    const requirement = findRequirement(kind, cuesOf(index), at);
    return requirement ? [{ candidate, requirement }] : [];
  });
  const hard = kept.flatMap(({ candidate }) => (candidate.kind === 'hard' ? [candidate] : []));
  const groupOf = new Map(
    findGroups(text, hard, sentences).flatMap((group) => group.map((member) => [member.start, group])),
  );
  return kept.map(({ candidate, requirement }) => {
    const group = candidate.kind === 'hard' ? groupOf.get(candidate.start) : undefined;
    return createMention(candidate, requirement, field, group);
  });
}

/** Every field by name: a copy of the candidate with more fields takes ten times as long. */
function createMention(
  { id, name, kind, category, kindName, start, end, askedOnly, isAmbiguous, source, namesPeople }: Candidate,
  requirement: Requirement,
  field: Span['field'],
  group: readonly { readonly id: string }[] | undefined,
): Mention {
  const members = group?.map((member) => member.id);
  return {
    id,
    name,
    kind,
    category,
    kindName,
    start,
    end,
    askedOnly,
    isAmbiguous,
    source,
    namesPeople,
    requirement,
    field,
    members,
  };
}
