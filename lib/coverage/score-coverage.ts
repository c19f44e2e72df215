import type { Coverage, CoveredSkill, MissingSkill, ResumeLine, SkillMention } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile } from '../resume/candidate-profile';
import { type Ask, extractAsks } from './extract-asks';

/** Raised whenever the formula changes, so that two scores can be compared only when it is the same. */
export const COVERAGE_VERSION = 1;

/** What one ask weighs: missing something required costs three times as much as missing something preferred. */
const WEIGHT = { required: 3, preferred: 1 } as const;
/** Share of an ask that a close skill earns. */
const NEAR_CREDIT = 0.3;

type Answer = { readonly ask: Ask; readonly held: readonly CoveredSkill[]; readonly near: readonly string[] };

/**
 * How much of what a posting asks for a resume shows, 0 to 100, version 1:
 * `100 * sum(weight * credit) / sum(weight)` over the asks, where an ask is one hard skill or one either/or group that
 * is required (weight 3) or preferred (weight 1); credit is 1 when the resume shows it or a narrower skill, 0.3 when it
 * shows a close one, else 0. Mentioned and soft skills weigh nothing. Undefined when the posting asks for nothing known.
 */
export function scoreCoverage(
  skills: readonly SkillMention[],
  profile: CandidateProfile,
  knowledge: Knowledge,
): Coverage | undefined {
  const asks = extractAsks(skills);
  if (asks.length === 0) return undefined;
  const held = indexHeld(profile, knowledge);
  const answers = asks.map((ask) => answerAsk(ask, held, knowledge));
  return {
    score: scoreOf(answers),
    required: countOf(answers, 'required'),
    preferred: countOf(answers, 'preferred'),
    have: answers.flatMap((answer) => answer.held),
    missing: answers.filter((answer) => answer.held.length === 0).flatMap(missingOf),
  };
}

/** Skill id to the lines that show it or a narrower skill. */
function indexHeld(profile: CandidateProfile, knowledge: Knowledge): Map<string, ResumeLine[]> {
  const held = new Map<string, ResumeLine[]>();
  for (const skill of profile.skills) {
    for (const id of knowledge.widerSkills.get(skill.id) ?? [skill.id]) {
      held.set(id, [...(held.get(id) ?? []), ...skill.lines]);
    }
  }
  return held;
}

function answerAsk(ask: Ask, held: ReadonlyMap<string, ResumeLine[]>, knowledge: Knowledge): Answer {
  const found = ask.skills.flatMap((id): CoveredSkill[] => {
    const resume = held.get(id);
    return resume ? [{ skill: id, resume: [...resume].sort((a, b) => a.start - b.start) }] : [];
  });
  const close = ask.skills.flatMap((id) => [...(knowledge.nearSkills.get(id) ?? [])].filter((near) => held.has(near)));
  return { ask, held: found, near: [...new Set(close)].sort() };
}

function scoreOf(answers: readonly Answer[]): number {
  const weigh = (credit: (answer: Answer) => number) =>
    answers.reduce((sum, answer) => sum + WEIGHT[answer.ask.requirement] * credit(answer), 0);
  return Math.round((100 * weigh(creditOf)) / weigh(() => 1));
}

function creditOf({ held, near }: Answer): number {
  if (held.length > 0) return 1;
  return near.length > 0 ? NEAR_CREDIT : 0;
}

function countOf(answers: readonly Answer[], requirement: Ask['requirement']): { have: number; of: number } {
  const asked = answers.filter(({ ask }) => ask.requirement === requirement);
  return { have: asked.filter(({ held }) => held.length > 0).length, of: asked.length };
}

function missingOf({ ask, near }: Answer): MissingSkill[] {
  return ask.skills.map((skill) => ({ skill, requirement: ask.requirement, near }));
}
