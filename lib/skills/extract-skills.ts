import type { SkillMention } from '../analysis';
import { collectMentions } from './collect-mentions';
import { dropUnasked } from './drop-unasked';
import { markEmployer } from './employer-name';
import { markJobTitles } from './job-titles';
import { judgeSkills } from './learned/judge-skills';
import { placeMentions } from './learned/place-mentions';
import type { SkillModel } from './learned/skill-model';
import { readText, splitText } from './read-text';
import type { Vocabulary } from './vocabulary';

/** The model reads what a posting may hold; of longer texts the rules alone must do. */
const LONGEST_POSTING = 60_000;

/**
 * The skills of a posting, hard and soft, in order of first appearance (title before description), each
 * with all its places, the strongest requirement any place gives it, and its either/or group. Names of
 * the vocabulary come first, then productive patterns, then what the model sees as a skill; of all of them those count
 * which the model takes for asked for or used. Boilerplate, degree subjects, denied skills and the employer's own name
 * give nothing. Without a model rules alone decide. Never throws; time grows linearly with the text.
 */
export function extractSkills(
  input: { readonly title: string; readonly description: string; readonly company?: string },
  vocabulary: Vocabulary,
  trained?: SkillModel,
): SkillMention[] {
  const model = input.title.length + input.description.length <= LONGEST_POSTING ? trained : undefined;
  const title = readText(splitText(input.title, 'title', vocabulary), vocabulary, model);
  const description = readText(splitText(input.description, 'description', vocabulary), vocabulary, model);
  const mentions = [...title.mentions, ...description.mentions];
  const placed = model ? [...placeMentions(title, 'title'), ...placeMentions(description)] : [];
  const counted = model ? judgeSkills(mentions, placed, input.title, model) : mentions;
  // The model was trained on what the sentence says and knows titles by their words.
  const marked = markJobTitles(counted, input);
  return collectMentions(dropUnasked(markEmployer(input.description, marked, input.company)));
}

export { extractResumeSkills } from './extract-resume-skills';
