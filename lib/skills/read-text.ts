import type { Span } from '../analysis';
import type { Section } from '../sections/section';
import { splitSections } from '../sections/split-sections';
import { type Candidate, mergeCandidates } from './candidate';
import { dropForeign } from './drop-foreign';
import { dropEditions } from './editions';
import { findKnownSkills } from './find-known-skills';
import { judgeMentions } from './judge-mentions';
import { markNames } from './learned/mark-names';
import { NO_TAGS, type Reading } from './learned/reading';
import type { SkillModel } from './learned/skill-model';
import { tagTokens } from './learned/tag-tokens';
import { findTaggedNames } from './learned/tagged-names';
import { splitTokens } from './learned/token';
import { findPatternSkills } from './patterns';
import { readCues, type SentenceCues } from './requirement';
import { type Sentence, splitSentences } from './sentences';
import type { Vocabulary } from './vocabulary';

/** One text of a posting, cut up, with what the vocabulary and the patterns name in it; lists are in order of place. */
export type TextParts = {
  readonly text: string;
  readonly field: Span['field'];
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Candidate[];
  readonly patterns: readonly Candidate[];
};

/** Cuts a title or a description up and finds what is named in it. */
export function splitText(text: string, field: Span['field'], vocabulary: Vocabulary): TextParts {
  const sections = field === 'title' ? [wholeOf(text)] : splitSections(text);
  const sentences = splitSentences(text);
  const names = findKnownSkills(text, vocabulary, sentences, { sections });
  return { text, field, sections, sentences, names, patterns: findPatternSkills(text, sections, names) };
}

function wholeOf({ length }: string): Section {
  return { kind: 'intro', start: 0, bodyStart: 0, end: length };
}

/**
 * The skills of one text by its rules: what is denied, foreign, boilerplate or but an edition is left out. Names of the vocabulary come
 * first, then patterns, then, with the model's tagger, what it sees as a skill.
 */
export function readText(
  parts: TextParts,
  vocabulary: Vocabulary,
  model?: Pick<SkillModel, 'tagger' | 'taggerScale'>,
): Reading {
  const { text, field, sections, sentences, names, patterns } = parts;
  const tokens = model ? splitTokens(text, sections, field === 'title' ? field : undefined) : [];
  markNames(tokens, names);
  const tags = model ? tagTokens(tokens, model) : NO_TAGS;
  const found = mergeCandidates(names, patterns);
  const all = mergeCandidates(found, findTaggedNames(text, tokens, tags, vocabulary, found));
  const candidates = dropEditions(text, all, vocabulary);
  const cuesOf = createCueReader(text, sentences);
  const mentions = judgeMentions(
    { text, field, sections, sentences, cuesOf },
    dropForeign(text, candidates, sentences),
  );
  return { text, sections, sentences, cuesOf, tokens, tags, mentions };
}

/** Reads what a sentence says about asking, each sentence once. */
function createCueReader(text: string, sentences: readonly Sentence[]): (index: number) => SentenceCues {
  const read = new Map<number, SentenceCues>();
  return (index) => {
    const { start, end } = sentences[index] ?? { start: 0, end: 0 };
    const cues = read.get(index) ?? readCues(text.slice(start, end));
    read.set(index, cues);
    return cues;
  };
}
