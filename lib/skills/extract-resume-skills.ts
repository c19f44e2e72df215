import type { Candidate } from './candidate';
import { findKnownSkills } from './find-known-skills';
import { splitSentences } from './sentences';
import type { Vocabulary } from './vocabulary';

/** A skill that a resume shows, with every place where it does. */
export type ResumeSkill = { readonly id: string; readonly spans: readonly ResumeSpan[] };

/** A place in a resume; `kind` where it names a kind of the skill and not the skill itself. */
export type ResumeSpan = { readonly start: number; readonly end: number; readonly kind?: string };

/**
 * The vocabulary's skills in a resume's text, in order of first appearance. Rules for ambiguous names
 * apply; a line break separates the items of a list. An empty text gives an empty list.
 */
export function extractResumeSkills(text: string, vocabulary: Vocabulary): ResumeSkill[] {
  const byId = new Map<string, Candidate[]>();
  for (const candidate of findKnownSkills(text, vocabulary, splitSentences(text), true)) {
    const same = byId.get(candidate.id);
    if (same) same.push(candidate);
    else byId.set(candidate.id, [candidate]);
  }
  return [...byId].map(([id, found]) => ({ id, spans: found.map(toSpan) }));
}

function toSpan({ start, end, kindName }: Candidate): ResumeSpan {
  return { start, end, ...(kindName === undefined ? {} : { kind: kindName }) };
}
