import type { Requirement, SkillMention, Span } from '../analysis';
import type { SkillLinks } from '../knowledge/skill-links';
import { findOnlyKinds } from '../skills/only-kinds';
import { mergeKinds } from './merge-kinds';

/** A skill that is asked for; `kinds` where the posting names only kinds of it, so that another kind is not the same. */
export type AskedSkill = {
  readonly id: string;
  /** Its name and how the posting says it, where the posting is known. */
  readonly words: readonly string[];
  readonly kinds?: readonly string[];
};

/** The texts that the spans of skills lie in. */
export type AskedTexts = Readonly<Record<Span['field'], string>>;

/**
 * One thing a posting asks for: a skill, or an either/or group of which one member is enough. `kind` is the member of
 * which the others are examples in the same phrase; `isClosed` where they are all that it allows.
 */
export type Ask = {
  readonly requirement: 'required' | 'preferred';
  readonly skills: readonly AskedSkill[];
  readonly kind?: string;
  readonly isClosed?: boolean;
};

const STRENGTH: readonly Requirement[] = ['mentioned', 'preferred', 'required'];

/** Longer words are a sentence around a skill. */
const LONGEST_WORDS = 60;

/**
 * The hard skills that a posting asks for, either/or groups as one, in order of first mention; with `texts` and `wider`
 * skills by id, a kind and the examples named with it ("a vector database such as Pinecone") as one.
 */
export function extractAsks(skills: readonly SkillMention[], texts?: AskedTexts, wider?: SkillLinks): Ask[] {
  const asks = new Map<string, SkillMention[]>();
  for (const mention of skills) {
    if (mention.kind === 'soft') continue;
    for (const key of findAskKeys(mention)) asks.set(key, [...(asks.get(key) ?? []), mention]);
  }
  const all = [...asks.values()].flatMap((members) => toAsk(members, texts));
  return texts && wider ? mergeKinds(all, { skills, texts, wider }) : all;
}

/** Its groups, else the skill itself; nothing for a mere alternative to what is asked for elsewhere. */
function findAskKeys({ id, group, groups, coveredBy }: SkillMention): readonly string[] {
  const own = groups ?? (group === undefined ? [] : [group]);
  if (own.length > 0) return own.map((each) => `group ${each}`);
  return coveredBy === undefined ? [`skill ${id}`] : [];
}

/** A member may be asked for more strongly in another group, so a group is as binding as its least binding member. */
function toAsk(members: readonly SkillMention[], texts: AskedTexts | undefined): Ask[] {
  const requirement = STRENGTH.find((each) => members.some((member) => member.requirement === each));
  if (requirement === undefined || requirement === 'mentioned') return [];
  return [{ requirement, skills: members.map((member) => toAskedSkill(member, texts)) }];
}

function toAskedSkill(mention: SkillMention, texts: AskedTexts | undefined): AskedSkill {
  const kinds = findOnlyKinds(mention);
  const { id, name, spans } = mention;
  const said = texts ? spans.map(({ start, end, field }) => texts[field].slice(start, end)) : [];
  const words = [...new Set([name, ...said.filter(({ length }) => length <= LONGEST_WORDS)])];
  return kinds ? { id, words, kinds } : { id, words };
}
