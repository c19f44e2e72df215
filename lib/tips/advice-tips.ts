import type { TailoringTip } from '../analysis';
import type { Advice } from '../knowledge/schemas';
import { findPayLevel } from '../salary/pay-level';
import type { TipContext } from './tip-context';

const TOPICS: ReadonlySet<Advice['topic']> = new Set([
  'resume',
  'portfolio',
  'project',
  'certification',
  'interview',
  'skill-focus',
]);

/** Advice has to be about the role or about a missing skill: what fits everybody is no tip for this posting. */
const CLOSE_ENOUGH = 2;

/** Advice of the articles that fits this posting more closely than others, best fit first. */
export function chooseAdviceTips(context: TipContext, limit: number): TailoringTip[] {
  return context.knowledge.data.advice
    .filter(({ topic }) => TOPICS.has(topic))
    .map((advice) => ({ advice, fit: fitOf(advice, context) }))
    .filter(({ fit }) => fit >= CLOSE_ENOUGH)
    .sort((a, b) => b.fit - a.fit || (a.advice.id < b.advice.id ? -1 : 1))
    .slice(0, limit)
    .map(({ advice }) => adviceTip(advice));
}

function adviceTip({ id, text, topic, cite: [cite] }: Advice): TailoringTip {
  const kind = topic === 'resume' ? 'resume' : 'role';
  return { id: `advice-${id}`, kind, text, because: { source: cite?.source, line: cite?.lines?.[0] } };
}

/** 0 when a condition is not met, more the more conditions are. */
function fitOf({ when }: Advice, context: TipContext): number {
  const { role, skills, coverage } = context;
  const open = new Set(
    (
      coverage?.missing ??
      skills.filter(({ requirement }) => requirement !== 'mentioned').map(({ id }) => ({ skill: id }))
    ).map(({ skill }) => skill),
  );
  const met = [
    conditionFit(when.roles, (id) => id === role?.id, 3),
    conditionFit(when.skills, (id) => open.has(id), 2),
    conditionFit(when.situations, (situation) => isSituation(situation, context), 1),
    conditionFit(when.levels, (level) => level === findPayLevel(context.seniority), 1),
  ];
  return met.some((fit) => fit < 0) ? 0 : met.reduce((sum, fit) => sum + fit, 0);
}

function conditionFit<T>(wanted: readonly T[], isMet: (each: T) => boolean, worth: number): number {
  if (wanted.length === 0) return 0;
  return wanted.some(isMet) ? worth : -1;
}

function isSituation(
  situation: Advice['when']['situations'][number],
  { profile, coverage, benchmark }: TipContext,
): boolean {
  const score = coverage?.score;
  switch (situation) {
    case 'has-resume':
      return profile !== undefined;
    case 'no-resume':
      return profile === undefined;
    case 'gap':
      return (coverage?.missing.length ?? 0) > 0;
    case 'strong-match':
      return score !== undefined && score >= 75;
    case 'weak-match':
      return score !== undefined && score < 45;
    case 'pay-known':
      return !('unavailable' in benchmark);
    case 'pay-low':
      return !('unavailable' in benchmark) && (benchmark.posted?.position ?? 100) < 40;
    default:
      return false;
  }
}
