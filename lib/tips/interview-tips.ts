import type { TailoringTip } from '../analysis';
import type { Advice } from '../knowledge/schemas';
import { findSkillSpans, quoteSkill, type TipContext } from './tip-context';

const MOST_TOPICS = 4;

/** What to expect in the interview: the skills that the posting requires, and the advice that is closest to them. */
export function chooseInterviewTips(context: TipContext): TailoringTip[] {
  if (!context.role) return [];
  const required = context.skills.filter(({ requirement, kind }) => requirement === 'required' && kind === 'hard');
  if (required.length === 0) return [];
  const topics = required.slice(0, MOST_TOPICS).map(({ id }) => id);
  const advice = findClosest(new Set(required.map(({ id }) => id)), context);
  return [expectTip(topics, context), ...(advice ? [adviceTip(advice)] : [])];
}

function expectTip(topics: readonly string[], context: TipContext): TailoringTip {
  const quoted = topics.map((id) => `“${quoteSkill(id, context)}”`);
  const names = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : quoted[0];
  return {
    id: 'interview',
    kind: 'role',
    text: `In the interview expect questions on ${names}, which the posting requires. Have one thing ready for each that you did yourself, with what came of it; where you have done nothing, say so and say what comes close.`,
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

function adviceTip({ id, text, cite: [cite] }: Advice): TailoringTip {
  return {
    id: `advice-${id}`,
    kind: 'role',
    text: `For the interview: ${text}`,
    because: { source: cite?.source, line: cite?.lines?.[0] },
  };
}
