import type { FeatureList } from './feature-list';
import { hashText } from './hash';
import { addMentionFeatures, findStep, type PlacedMention, REQUIREMENT_NUMBER, sourceOf } from './mention-features';
import { findTokens } from './reading';
import { LABEL } from './tag-tokens';

const MARGIN_STEPS: readonly number[] = [-5, -4, -3, -2.2, -1.6, -1.1, -0.7, -0.3, 0, 0.3, 0.7, 1.1, 1.6, 2.2, 3, 4, 5];

/** Everything the judge knows of one skill: what its mentions have, and what only all together show. Empties `features`. */
export function findSkillFeatures(
  mentions: readonly PlacedMention[],
  titleWords: ReadonlySet<string>,
  features: FeatureList,
): readonly number[] {
  features.addOf(0, 0);
  for (const placed of mentions) addMentionFeatures(features, placed);
  addSummary(features, mentions, titleWords);
  addMargins(features, mentions);
  return features.take();
}

function addSummary(features: FeatureList, mentions: readonly PlacedMention[], titleWords: ReadonlySet<string>): void {
  const best = Math.max(...mentions.map(({ mention }) => REQUIREMENT_NUMBER[mention.requirement]));
  const grounds = [...new Set(mentions.map(({ ground }) => ground))].sort();
  const name = mentions[0]?.mention.name.toLowerCase().split(/[\s/-]+/) ?? [];
  features.addOf(70, Math.min(4, mentions.length));
  features.addOf(71, best);
  features.addOf(72, hashText(grounds.join(' ')));
  if (mentions.every(({ mention }) => mention.askedOnly) && best === 0) features.addOf(73, 0);
  if (mentions.every(({ mention }) => mention.namesPeople)) features.addOf(76, 0);
  if (grounds.includes('title')) features.addOf(74, 0);
  features.addOf(75, Math.min(2, name.filter((word) => titleWords.has(word)).length));
}

/** The tagger's opinion of the words of one mention: the weakest and the mean log-odds, and whether it sees a skill begin. */
function weighMention({ mention, reading }: PlacedMention): { least: number; mean: number; label: number } {
  const { from, to } = findTokens(reading.tokens, mention);
  const { first, next, labels } = reading.tags;
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let at = from; at < to; at++) {
    const either = Math.max(first[at] as number, next[at] as number);
    const isInside = at > 0 && labels[at - 1] !== LABEL.outside;
    least = Math.min(least, either);
    sum += isInside ? either : (first[at] as number);
  }
  const count = to - from;
  if (count === 0) return { least: 0, mean: 0, label: LABEL.outside };
  return { least, mean: sum / count, label: labels[from] as number };
}

function addMargins(features: FeatureList, mentions: readonly PlacedMention[]): void {
  const weighed = mentions.map(weighMention);
  const least = findStep(Math.max(...weighed.map((each) => each.least)), MARGIN_STEPS);
  const mean = findStep(Math.max(...weighed.map((each) => each.mean)), MARGIN_STEPS);
  features.addOf(80, least);
  features.addOf(83, Math.max(...weighed.map((each) => each.label)));
  for (const { mention } of mentions.slice(0, 1)) {
    const source = sourceOf(mention);
    features.addOf(81, least, source);
    features.addOf(82, mean, source);
    features.addOf(84, least, hashText(mention.category));
  }
}
