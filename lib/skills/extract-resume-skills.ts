import type { Candidate } from './candidate';
import { findKnownSkills } from './find-known-skills';
import { type Sentence, splitSentences } from './sentences';
import type { Vocabulary } from './vocabulary';

/** A skill that a resume shows, with every place where it does. */
export type ResumeSkill = { readonly id: string; readonly spans: readonly ResumeSpan[] };

/** A place in a resume; `kind` where it names a kind of the skill and not the skill itself. */
export type ResumeSpan = { readonly start: number; readonly end: number; readonly kind?: string };

/**
 * The vocabulary's skills in a resume's text, in order of first appearance. Rules for ambiguous names
 * apply; a line break separates the items of a list, but a name may be wrapped. An empty text gives an empty list.
 */
export function extractResumeSkills(text: string, vocabulary: Vocabulary): ResumeSkill[] {
  const byId = new Map<string, Candidate[]>();
  for (const candidate of readLines(text, vocabulary, splitSentences(text))) {
    const same = byId.get(candidate.id);
    if (same) same.push(candidate);
    else byId.set(candidate.id, [candidate]);
  }
  return [...byId].map(([id, found]) => ({ id, spans: found.map(toSpan) }));
}

/**
 * Lists of one skill a line are read by accident as longer names ("AWS", "SageMaker"), so the lines of a name that is
 * wrapped count by themselves as well, and alone where both sides of the break are names.
 */
function readLines(text: string, vocabulary: Vocabulary, sentences: readonly Sentence[]): Candidate[] {
  const found = findKnownSkills(text, vocabulary, sentences, { acrossLines: true });
  const wrapped = found.filter(({ start, end }) => text.slice(start, end).includes('\n'));
  if (wrapped.length === 0) return found;
  const apart = findKnownSkills(partLines(text, wrapped), vocabulary, sentences, { acrossLines: true });
  const isList = (name: Candidate) => {
    const at = text.indexOf('\n', name.start);
    const inside = apart.filter(({ start, end }) => start < name.end && end > name.start);
    return inside.some(({ end }) => end <= at) && inside.some(({ start }) => start > at);
  };
  const lists = new Set(wrapped.filter(isList));
  const kept = found.filter((name) => !lists.has(name));
  const known = new Set(kept.map(keyOf));
  return [...kept, ...apart.filter((name) => !known.has(keyOf(name)))].sort((a, b) => a.start - b.start);
}

/** A comma for each line break inside a name, so that every offset stays. */
function partLines(text: string, names: readonly Candidate[]): string {
  let parted = '';
  let from = 0;
  for (const { start, end } of names) {
    parted += text.slice(from, start) + text.slice(start, end).replaceAll('\n', ',');
    from = end;
  }
  return parted + text.slice(from);
}

function keyOf({ id, start, end }: Candidate): string {
  return `${id} ${start} ${end}`;
}

function toSpan({ start, end, kindName }: Candidate): ResumeSpan {
  return { start, end, ...(kindName === undefined ? {} : { kind: kindName }) };
}
