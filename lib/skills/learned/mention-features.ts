import type { Mention } from '../collect-mentions';
import type { FeatureList } from './feature-list';
import { hashText, mixHash } from './hash';
import { findTokens, type Reading } from './reading';
import { hashWordAt, type SentenceView } from './sentence-view';
import type { Ground } from './token';
import { hashGround } from './token-features';

/** A mention with what the judge looks at. */
export type PlacedMention = {
  readonly mention: Mention;
  readonly reading: Reading;
  readonly sentence: SentenceView;
  readonly ground: Ground;
  /** Words of the part's heading, hashed. */
  readonly heading: readonly number[];
};

/** As numbers in features: the trained weights hang on them. */
export const REQUIREMENT_NUMBER = { mentioned: 0, preferred: 1, required: 2 } as const;
const SOURCE = { name: 0, pattern: 1, tagged: 2 } as const;

/** Adds what one mention says for and against its skill. */
export function addMentionFeatures(features: FeatureList, placed: PlacedMention): void {
  addGround(features, placed);
  addWords(features, placed);
  addForm(features, placed);
  addList(features, placed);
}

/** Number of the mention's source. */
export function sourceOf({ source }: Mention): number {
  return SOURCE[source ?? 'name'];
}

function addGround(features: FeatureList, { mention, reading, sentence, ground, heading }: PlacedMention): void {
  const place = hashGround(ground);
  const rule = REQUIREMENT_NUMBER[mention.requirement];
  const category = hashText(mention.category);
  const id = hashText(mention.id);
  const cues = reading.cuesOf(sentence.index);
  const at = mention.start - sentence.start;
  const holds = (ranges: readonly { readonly start: number; readonly end: number }[]): boolean =>
    ranges.some((range) => at >= range.start && at < range.end);
  const asks =
    (cues.asked() ? 1 : 0) +
    (cues.askedFirst() ? 2 : 0) +
    (holds(cues.wished()) ? 4 : 0) +
    (holds(cues.needed()) ? 8 : 0);
  features.addOf(1, sourceOf(mention));
  features.addOf(2, category);
  features.addOf(3, category, place);
  features.addOf(4, place);
  features.addOf(5, rule);
  features.addOf(6, rule, place);
  features.addOf(7, asks, rule);
  features.addOf(8, mixHash(asks, rule), place);
  if (mention.askedOnly) features.addOf(9, rule);
  if (mention.namesPeople) features.addOf(14, place);
  features.addOf(10, id);
  features.addOf(11, id, place);
  features.addOf(12, id, rule);
  for (const word of heading) features.addOf(13, word);
}

function addWords(features: FeatureList, { mention, reading, sentence, ground }: PlacedMention): void {
  const place = hashGround(ground);
  const { tokens } = reading;
  const { from, to } = findTokens(tokens, mention);
  const [before, before2, before3] = [1, 2, 3].map((k) => hashWordAt(sentence, tokens, from - k)) as [
    number,
    number,
    number,
  ];
  const [after, after2] = [0, 1].map((k) => hashWordAt(sentence, tokens, to + k)) as [number, number];
  features.addOf(20, before);
  features.addOf(21, before2);
  features.addOf(22, before3);
  features.addOf(23, after);
  features.addOf(24, after2);
  features.addOf(25, before2, before);
  features.addOf(26, after, after2);
  features.addOf(27, before, after);
  features.addOf(28, before, place);
  features.addOf(29, after, place);
  features.addOf(30, sentence.firstWord);
  features.addOf(31, sentence.firstWord, place);
  const { length } = tokens;
  features.addOf(35, findStep(from, [40, 100, 200, 400, 800]));
  features.addOf(36, findStep(from, [40, 100, 200, 400, 800]), place);
  features.addOf(37, Math.floor((from / length) * 5), place);
  features.addOf(32, findStep(from - sentence.from, [1, 2, 4, 8, 16, 32]));
  features.addOf(33, findStep(sentence.to - sentence.from, [4, 8, 16, 24, 40, 80]));
  for (const feature of sentence.wordFeatures) features.add(feature);
}

function addForm(features: FeatureList, { mention, reading, ground }: PlacedMention): void {
  const written = reading.text.slice(mention.start, mention.end);
  const lower = written.toLowerCase();
  const words = lower.split(/[\s/-]+/);
  const shape = findShape(written);
  features.addOf(40, shape);
  features.addOf(41, shape, hashText(mention.category));
  features.addOf(42, shape, hashGround(ground));
  features.addOf(43, hashText(lower));
  features.addOf(44, hashText(words.at(-1) ?? ''));
  features.addOf(45, hashText(words[0] ?? ''));
  features.addOf(46, Math.min(4, words.length));
  features.addOf(47, findStep(written.length, [3, 5, 9, 14, 20]));
}

const SHAPES: readonly RegExp[] = [
  /^(?=.*[A-Z])[A-Z0-9&+#./-]{2,}s?$/,
  /^[A-Z][a-z]+$/,
  /^[a-z]+$/,
  /^[A-Z](?=[\s\S]*[\s-][A-Z])\S*(?:\s[\s-]*[A-Z]\S*)*$/,
  /^(?=.*[A-Z]).*\s/,
  /\s/,
];

/** The first shape that fits. */
function findShape(written: string): number {
  return SHAPES.findIndex((shape) => shape.test(written));
}

/** How many of the rising `steps` the value has reached. */
export function findStep(value: number, steps: readonly number[]): number {
  const next = steps.findIndex((step) => value < step);
  return next < 0 ? steps.length : next;
}

const LINKS: readonly RegExp[] = [
  /^\s*[,;|•·]\s*$/,
  /^\s*\/\s*$/,
  /^\s*(?:,\s*)?(?:and|or|&|und|oder|et|ou|y|o)\s*$/i,
  /^\s*\(\s*$/,
];
const NO_LINK = 8;
const FAR = 9;
const LONGEST_LINK = 16;
function findLink(text: string, left: Mention | undefined, right: Mention | undefined): number {
  if (!left || !right) return NO_LINK;
  if (right.start - left.end > LONGEST_LINK) return FAR;
  const between = text.slice(left.end, right.start);
  return LINKS.findIndex((link) => link.test(between));
}

/** True where words such as "like" stand before a place, with no end of a clause between. */
function isExample({ examples }: SentenceView, before: string): boolean {
  const clause = Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1;
  return examples.some((end) => end >= clause && end <= before.length);
}

function addList(features: FeatureList, { mention, reading, sentence }: PlacedMention): void {
  const at = sentence.list.indexOf(mention);
  const [previous, next] = [sentence.list[at - 1], sentence.list[at + 1]];
  const left = findLink(reading.text, previous, mention);
  const right = findLink(reading.text, mention, next);
  const category = hashText(mention.category);
  features.addOf(50, left);
  features.addOf(51, right);
  features.addOf(52, left, right);
  features.addOf(53, findStep(sentence.list.length, [2, 3, 5, 9]));
  if (previous && left < NO_LINK) {
    features.addOf(54, hashText(previous.category));
    features.addOf(55, hashText(previous.category), category);
  }
  if (next && right < NO_LINK) {
    features.addOf(56, hashText(next.category));
    features.addOf(57, hashText(next.category), category);
  }
  const before = sentence.text.slice(0, mention.start - sentence.start);
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) features.addOf(58, 0);
  if (isExample(sentence, before)) features.addOf(59, 0);
  if (sentence.isBulleted) features.addOf(60, 0);
}
