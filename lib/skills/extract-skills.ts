import type { SkillMention } from '../analysis';
import type { Section } from '../sections/section';
import { splitSections } from '../sections/split-sections';
import { type Candidate, mergeCandidates, type Tagger } from './candidate';
import { collectMentions, type Mention } from './collect-mentions';
import { dropForeign } from './drop-foreign';
import { markEmployer } from './employer-name';
import { findKnownSkills } from './find-known-skills';
import { judgeMentions } from './judge-mentions';
import { findPatternSkills } from './patterns';
import { splitSentences } from './sentences';
import type { Vocabulary } from './vocabulary';

function readText(
  text: string,
  sections: readonly Section[],
  vocabulary: Vocabulary,
  tagger: Tagger | undefined,
  field: 'title' | 'description',
): Mention[] {
  const sentences = splitSentences(text);
  const known = findKnownSkills(text, vocabulary, sentences);
  const productive = mergeCandidates(known, findPatternSkills(text, sections, known));
  const all: readonly Candidate[] = tagger ? mergeCandidates(productive, tagger(text, sections)) : productive;
  return judgeMentions(text, dropForeign(text, all, sentences), sentences, sections, field);
}

/**
 * The skills of a posting, hard and soft, in order of first appearance (title before description), each
 * with all its places, the strongest requirement any place gives it, and its either/or group. Names of
 * the vocabulary come first, then productive patterns, then what `tagger` adds. Boilerplate, degree
 * subjects, denied skills and the employer's own name give nothing. Never throws; time grows linearly with the text.
 */
export function extractSkills(
  input: { readonly title: string; readonly description: string; readonly company?: string },
  vocabulary: Vocabulary,
  tagger?: Tagger,
): SkillMention[] {
  const { title, description, company } = input;
  const whole: Section = { kind: 'intro', start: 0, bodyStart: 0, end: title.length };
  const mentions = [
    ...readText(title, [whole], vocabulary, tagger, 'title'),
    ...readText(description, splitSections(description), vocabulary, tagger, 'description'),
  ];
  return collectMentions(markEmployer(description, mentions, company));
}

export { extractResumeSkills } from './extract-resume-skills';
