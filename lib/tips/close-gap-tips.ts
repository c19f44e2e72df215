import type { MissingSkill, TailoringTip } from '../analysis';
import type { Advice } from '../knowledge/schemas';
import { isSaidTo } from './comes-from';
import { tellFact } from './tell-fact';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

/** What shows a skill that was learned: something built, or an examination with its cost and worth. */
const TOPICS: readonly Advice['topic'][] = ['project', 'certification'];
const MOST = 2;

/**
 * Ways to close a gap, from the articles: a project that would show the skill, a certificate with what it costs and is
 * worth. One of each kind at most, for the skill that weighs most, required before preferred; nothing where no article
 * says anything.
 */
export function chooseCloseGapTips(context: TipContext): TailoringTip[] {
  const missing = context.coverage?.missing ?? [];
  const found = TOPICS.flatMap((topic) => findAdvice(topic, missing, context) ?? []);
  return found.slice(0, MOST);
}

function findAdvice(
  topic: Advice['topic'],
  missing: readonly MissingSkill[],
  context: TipContext,
): TailoringTip | undefined {
  for (const { skill } of missing) {
    const advice = context.knowledge.advice.find(
      (each) =>
        each.topic === topic &&
        each.when.skills.includes(skill) &&
        fitsRole(each, context) &&
        isSaidTo(each.text, context),
    );
    if (advice) return toTip(advice, skill, context);
  }
  return undefined;
}

function fitsRole({ when: { roles } }: Advice, { role }: TipContext): boolean {
  return roles.length === 0 || (role !== undefined && roles.includes(role.id));
}

function toTip({ id, topic, text, cite: [cite] }: Advice, skill: string, context: TipContext): TailoringTip {
  const way = topic === 'project' ? 'project' : 'certification';
  return {
    id: `advice-${id}`,
    kind: 'gap',
    ...tellFact(context.words.tips.closeGap(quoteSkill(skill, context), way), { text }),
    because: { posting: findSkillSpans(skill, context).slice(0, 1), source: cite?.source, line: cite?.lines?.[0] },
  };
}
