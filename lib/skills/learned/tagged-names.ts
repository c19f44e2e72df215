import type { NameRule } from '../../knowledge/schemas';
import { type Candidate, createCandidate } from '../candidate';
import { isUnrefused } from '../context-rules';
import { findNames } from '../name-matcher';
import { createPhraseSkill } from '../phrase-skill';
import { isPracticedInList } from '../practice-words';
import type { Spelling, Vocabulary } from '../vocabulary';
import { LABEL, type TokenTags } from './tag-tokens';
import type { Token } from './token';

/** Longer runs are clauses, not names. */
const LONGEST_NAME = 60;
const LETTER = /\p{L}/u;
/** In UTF-16 units. */
const NEXT_REACH = 12;
const PLAIN_NEXT = /^\s*(?:,\s*|(?:and|or|und|oder|et|ou|y|o)\s+)+(?!(?:and|or|und|oder|et|ou|y|o)\s)\p{Ll}/u;

/**
 * The names that the tagger sees in a text, in order of place: a skill of the vocabulary where its words are a spelling
 * that lacked only company, nothing where they are one that means something else here, else a skill by its own words.
 * None overlaps what was `found` before, which is in order of place.
 */
export function findTaggedNames(
  text: string,
  tokens: readonly Token[],
  { labels }: TokenTags,
  vocabulary: Vocabulary,
  found: readonly Candidate[] = [],
): Candidate[] {
  const runs = dropOverlapping(findRuns(tokens, labels), found);
  return runs.flatMap((run): Candidate[] => {
    const { start, end } = run;
    const words = text.slice(start, end);
    if (words.length > LONGEST_NAME || !LETTER.test(words)) return [];
    const spellings = findSpellings(words, vocabulary);
    const known = spellings.find(
      ({ rules }) => rules.length === 0 || rules.some((rule) => lacksCompany(rule, text, run)),
    );
    if (spellings.length > 0 && !known && spellings.every(isRefused(text, run))) return [];
    if (isPlainlyListed(text, run, spellings)) return [];
    if (known) return [createCandidate(known.skill, run, { source: 'tagged' })];
    const named = createPhraseSkill(text, start, end, 'tagged');
    return named ? [named] : [];
  });
}

function findSpellings(words: string, { matcher, spellings }: Vocabulary): readonly Spelling[] {
  const whole = findNames(matcher, words).find(({ start, end }) => start === 0 && end === words.length);
  return whole ? spellings.get(whole.value).filter(({ skill }) => skill.kind === 'hard') : [];
}

/** A name that asks for a neighbour is itself; one that asks for certain words is a common word without them. */
function lacksCompany(rule: NameRule, text: string, run: Run): boolean {
  if (rule.everyday) return false;
  return rule.needsNeighbour === true && isUnrefused({ ...rule, exactCase: true }, { text, ...run });
}

/** In "experience with Access, equity and inclusion" what follows in lower case tells that the first is no name either. */
function isPlainlyListed(text: string, run: Run, known: readonly Spelling[]): boolean {
  if (known.length === 0 || known.some(({ rules }) => rules.length === 0)) return false;
  return PLAIN_NEXT.test(text.slice(run.end, run.end + NEXT_REACH)) && isPracticedInList(text, run);
}

/** Of names that are written in their own case only, other capitals are another name: "HELM" is not Helm. */
function isRefused(text: string, run: Run): (spelling: Spelling) => boolean {
  const words = text.slice(run.start, run.end);
  const isOtherName = words !== words.toLowerCase();
  return ({ rules }) =>
    rules.every((rule) => {
      const { exactCase, ...others } = rule;
      return !isUnrefused(isOtherName ? others : rule, { text, ...run });
    });
}

type Run = { start: number; end: number };

function findRuns(tokens: readonly Token[], labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  tokens.forEach(({ start, end }, at) => {
    if (labels[at] === LABEL.first) runs.push({ start, end });
    else if (labels[at] === LABEL.next) (runs.at(-1) as Run).end = end;
  });
  return runs;
}

function dropOverlapping(runs: readonly Run[], found: readonly Candidate[]): Run[] {
  let next = 0;
  return runs.filter(({ start, end }) => {
    while ((found[next]?.end ?? end) <= start) next++;
    return (found[next]?.start ?? end) >= end;
  });
}
