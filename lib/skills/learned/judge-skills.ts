import type { Mention } from '../collect-mentions';
import { createFeatureList } from './feature-list';
import type { PlacedMention } from './mention-features';
import { isPlainlyAsked } from './plainly-asked';
import { findSkillFeatures } from './skill-features';
import type { SkillModel } from './skill-model';

/**
 * So many mentions of a skill are looked at, the first ones: four times as many as one has in any labelled posting. What
 * names one and the same thousands of times tells nothing more with each.
 */
const MOST_MENTIONS = 100;
const WORDS = /[\p{L}\p{N}_]+/gu;

/** The hard skills of a posting with the features of each; in order of first appearance. */
export function describeSkills(placed: readonly PlacedMention[], title: string): Map<string, readonly number[]> {
  const byId = new Map<string, PlacedMention[]>();
  for (const each of placed) {
    const same = byId.get(each.mention.id);
    if (same && same.length < MOST_MENTIONS) same.push(each);
    else if (!same) byId.set(each.mention.id, [each]);
  }
  const titleWords = new Set(title.toLowerCase().match(WORDS));
  const features = createFeatureList();
  return new Map([...byId].map(([id, mentions]) => [id, findSkillFeatures(mentions, titleWords, features)]));
}

/** Log-odds that a careful reader would list the skill. */
export function weighSkill(
  features: Iterable<number>,
  { judge, judgeScale }: Pick<SkillModel, 'judge' | 'judgeScale'>,
): number {
  let sum = 0;
  for (const index of features) sum += judge[index] as number;
  return sum * judgeScale;
}

/** The mentions whose skill counts: soft ones always, hard ones when the model gives enough for their skill. */
export function judgeSkills(
  mentions: readonly Mention[],
  placed: readonly PlacedMention[],
  title: string,
  model: SkillModel,
): Mention[] {
  const described = describeSkills(placed, title);
  const counts = new Set(
    [...described].filter(([, features]) => weighSkill(features, model) > model.threshold).map(([id]) => id),
  );
  for (const each of placed) {
    if (!counts.has(each.mention.id) && isPlainlyAsked(each)) counts.add(each.mention.id);
  }
  return mentions.filter(({ kind, id }) => kind === 'soft' || counts.has(id)).map(forgetRule);
}

/** What the rules say of everyday words has been weighed with the rest; soft skills are not weighed. */
function forgetRule(mention: Mention): Mention {
  if (!mention.askedOnly || mention.kind !== 'hard') return mention;
  const { askedOnly, ...rest } = mention;
  return rest;
}
