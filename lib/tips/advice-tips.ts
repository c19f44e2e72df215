import type { TailoringTip } from '../analysis';
import type { Advice } from '../knowledge/schemas';
import { isLowOffer } from '../salary/describe-position';
import { findPayLevel } from '../salary/pay-level';
import { isSaidTo } from './comes-from';
import type { TipContext } from './tip-context';
import { isOutside } from './transition-tips';

type When = Advice['when'];
type Situation = When['situations'][number];

/** Advice has to be about the role or about a missing skill: what fits everybody is no tip for this posting. */
const CLOSE_ENOUGH = 2;

/** What the conditions of advice are held against, found once for all of it. */
type Facts = {
  readonly role: string | undefined;
  readonly skills: ReadonlySet<string>;
  readonly level: ReturnType<typeof findPayLevel>;
  readonly situations: ReadonlySet<Situation>;
};

/** Advice of the articles that fits this posting more closely than others, best fit first. */
export function chooseAdviceTips(context: TipContext, limit: number): TailoringTip[] {
  const facts = collectFacts(context);
  return context.knowledge.advice
    .map((advice) => ({ advice, fit: fitOf(advice.when, facts) }))
    .filter(({ advice, fit }) => fit >= CLOSE_ENOUGH && isSaidTo(advice.text, context))
    .sort((a, b) => b.fit - a.fit || (a.advice.id < b.advice.id ? -1 : 1))
    .slice(0, limit)
    .map(({ advice }) => adviceTip(advice));
}

function adviceTip({ id, text, topic, cite: [cite] }: Advice): TailoringTip {
  const kind = topic === 'resume' ? 'resume' : 'role';
  return { id: `advice-${id}`, kind, text, fact: text, because: { source: cite?.source, line: cite?.lines?.[0] } };
}

function collectFacts(context: TipContext): Facts {
  const { role, skills, coverage, seniority } = context;
  const asked = skills.filter(({ requirement }) => requirement !== 'mentioned').map(({ id }) => id);
  return {
    role: role?.id,
    skills: new Set(coverage ? coverage.missing.map(({ skill }) => skill) : asked),
    level: findPayLevel(seniority),
    situations: findSituations(context),
  };
}

function findSituations(context: TipContext): Set<Situation> {
  const { profile, coverage, benchmark, role } = context;
  const isPayKnown = !('unavailable' in benchmark);
  const score = coverage?.score;
  const met: readonly [Situation, boolean][] = [
    ['has-resume', profile !== undefined],
    ['no-resume', profile === undefined],
    ['gap', (coverage?.missing.length ?? 0) > 0],
    ['strong-match', score !== undefined && score >= 75],
    ['weak-match', score !== undefined && score < 45],
    ['career-change', role !== undefined && isOutside(role.id, context)],
    ['pay-known', isPayKnown],
    ['pay-low', isPayKnown && isLowOffer(benchmark.posted ?? {})],
  ];
  return new Set(met.filter(([, isMet]) => isMet).map(([situation]) => situation));
}

/** 0 when a condition is not met, more the more conditions are. */
function fitOf({ roles, skills, situations, levels }: When, facts: Facts): number {
  const met = [
    conditionFit(roles, (id) => id === facts.role, 3),
    conditionFit(skills, (id) => facts.skills.has(id), 2),
    conditionFit(situations, (situation) => facts.situations.has(situation), 1),
    conditionFit(levels, (level) => level === facts.level, 1),
  ];
  return met.some((fit) => fit < 0) ? 0 : met.reduce((sum, fit) => sum + fit, 0);
}

function conditionFit<T>(wanted: readonly T[], isMet: (each: T) => boolean, worth: number): number {
  if (wanted.length === 0) return 0;
  return wanted.some(isMet) ? worth : -1;
}
