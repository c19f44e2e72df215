import type { TailoringTip } from '../analysis';
import type { Advice } from '../knowledge/schemas';
import { tellFact } from './tell-fact';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

const MOST_TOPICS = 4;

/** What to expect in the interview: the skills that the posting requires, and the advice that is closest to them. */
export function chooseInterviewTips(context: TipContext): TailoringTip[] {
  if (!context.role) return [];
  const required = context.skills.filter(({ requirement, kind }) => requirement === 'required' && kind === 'hard');
  if (required.length === 0) return [];
  const topics = required.slice(0, MOST_TOPICS).map(({ id }) => id);
  const advice = findClosest(new Set(required.map(({ id }) => id)), context);
  return [expectTip(topics, context), ...(advice ? [adviceTip(advice, context)] : [])];
}

function expectTip(topics: readonly string[], context: TipContext): TailoringTip {
  return {
    id: 'interview',
    kind: 'role',
    text: context.words.tips.interview(topics.map((id) => quoteSkill(id, context))),
    because: { posting: topics.flatMap((id) => findSkillSpans(id, context).slice(0, 1)) },
  };
}

/** The interview advice whose skills are asked for most, or that is about the role. */
function findClosest(required: ReadonlySet<string>, { knowledge, role }: TipContext): Advice | undefined {
  const rated = knowledge.advice
    .filter(({ topic }) => topic === 'interview')
    .map((advice) => ({ advice, fit: rate(advice, required, role?.id) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.advice.id < b.advice.id ? -1 : 1));
  return rated[0]?.advice;
}

function rate({ when: { roles, skills } }: Advice, required: ReadonlySet<string>, role: string | undefined): number {
  if (roles.length > 0 && !roles.includes(role ?? '')) return 0;
  return roles.length * 2 + skills.filter((id) => required.has(id)).length;
}

function adviceTip({ id, text, cite: [cite] }: Advice, { words }: TipContext): TailoringTip {
  return {
    id: `advice-${id}`,
    kind: 'role',
    ...tellFact(words.tips.interviewAdvice, { text }),
    because: { source: cite?.source, line: cite?.lines?.[0] },
  };
}
