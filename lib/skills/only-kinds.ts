import type { SkillMention } from '../analysis';

/** The kinds that a posting names where it names no more than kinds of a skill; undefined where it names the skill. */
export function findOnlyKinds({ spans }: Pick<SkillMention, 'spans'>): readonly string[] | undefined {
  const kinds = spans.map(({ kind }) => kind).filter((kind) => kind !== undefined);
  return spans.length > 0 && kinds.length === spans.length ? [...new Set(kinds)] : undefined;
}
