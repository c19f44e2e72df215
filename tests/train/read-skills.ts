import type { SkillMention } from '../../lib/analysis';
import { collectMentions } from '../../lib/skills/collect-mentions';
import { describeSkills } from '../../lib/skills/learned/judge-skills';
import { placeMentions } from '../../lib/skills/learned/place-mentions';
import type { SkillModel } from '../../lib/skills/learned/skill-model';
import { readText } from '../../lib/skills/read-text';
import type { Vocabulary } from '../../lib/skills/vocabulary';
import { matchSkills } from '../eval/score-skills';
import type { JudgedSkill } from './fit-judge';
import type { PreparedPosting } from './prepare-posting';

/** A skill that was found in a posting, with the judge's features. */
export type FoundSkill = { readonly mention: SkillMention; readonly features: readonly number[] };

/** Everything that names, patterns and the tagger find in a posting, before the judge decides. */
export function readSkills(
  { posting, title, description }: PreparedPosting,
  vocabulary: Vocabulary,
  tagger: Pick<SkillModel, 'tagger' | 'taggerScale'>,
): FoundSkill[] {
  const readings = [readText(title, vocabulary, tagger), readText(description, vocabulary, tagger)] as const;
  const mentions = collectMentions(readings.flatMap((reading) => reading.mentions));
  const placed = [...placeMentions(readings[0], 'title'), ...placeMentions(readings[1])];
  const described = describeSkills(placed, posting.title);
  return mentions.flatMap((mention) => {
    const features = described.get(mention.id);
    return features ? [{ mention, features: [...features] }] : [];
  });
}

/** The found skills with what a careful reader says of them; those that name a soft skill are left out. */
export function labelSkills({ posting }: PreparedPosting, found: readonly FoundSkill[]): JudgedSkill[] {
  const { right, neutral } = matchSkills(
    posting,
    found.map(({ mention }) => mention),
  );
  return found
    .filter(({ mention }) => !neutral.has(mention))
    .map(({ mention, features }) => ({ features, isRight: right.has(mention) }));
}
