import type {
  CloseSkill,
  CountedAsk,
  Coverage,
  CoveredSkill,
  MissingSkill,
  ResumeLine,
  SkillMention,
} from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile } from '../resume/candidate-profile';
import { type Ask, type AskedSkill, type AskedTexts, extractAsks } from './extract-asks';
import { findClose, findProof, type HeldSkills, indexHeld, listNear, type Proof } from './held-skills';

/** Raised whenever the formula changes, so that two scores can be compared only when it is the same. */
export const COVERAGE_VERSION = 4;

/** What one ask weighs: missing something required costs three times as much as missing something preferred. */
export const WEIGHT = { required: 3, preferred: 1 } as const;
/** Share of an ask that a close skill earns, or that somebody is learning it. */
export const NEAR_CREDIT = 0.3;

type Gap = {
  readonly skill: string;
  readonly near: readonly string[];
  readonly close: readonly CloseSkill[];
  readonly learning: readonly ResumeLine[];
};
/** `partly` is the kind, where the resume has it and the ask is for one of its examples. */
type Answer = {
  readonly ask: Ask;
  readonly held: readonly CoveredSkill[];
  readonly partly: readonly CoveredSkill[];
  readonly gaps: readonly Gap[];
};

/**
 * How much of what a posting asks for a resume shows, 0 to 100, version 4:
 * `100 * sum(weight * credit) / sum(weight)` over the asks, where an ask is one hard skill or one either/or group that
 * is required (weight 3) or preferred (weight 1), and a kind with the examples of it beside it is one ask; credit is 1
 * when the resume shows it or a narrower skill, 0.3 when it shows a close one or another kind of it or says that it is
 * being learned, else 0. Mentioned and soft skills weigh nothing, nor does a skill that is
 * only an alternative to one asked for elsewhere, nor an ask of which the user ignores every skill. What the user says
 * they have counts as shown, what they took out does not. With the posting's `texts` its own words for a skill are looked
 * for in the resume as well. Undefined when the posting asks for nothing else.
 */
export function scoreCoverage(
  skills: readonly SkillMention[],
  profile: CandidateProfile,
  knowledge: Knowledge,
  texts?: AskedTexts,
): Coverage | undefined {
  const ignored = new Set(profile.ignored);
  const isIgnored = ({ id }: { readonly id: string }) => ignored.has(id);
  const all = extractAsks(skills, texts, knowledge.widerSkills);
  const asks = all.filter((ask) => !ask.skills.every(isIgnored));
  if (asks.length === 0) return undefined;
  const held = indexHeld(profile, knowledge);
  const leftOut = [...new Set(all.flatMap((ask) => ask.skills.filter(isIgnored).map(({ id }) => id)))];
  const answers = asks.map((ask) => answerAsk(ask, held, knowledge));
  const counted = answers.map(countAsk);
  return {
    version: COVERAGE_VERSION,
    score: sumAsks(counted).score,
    required: countOf(answers, 'required'),
    preferred: countOf(answers, 'preferred'),
    have: onceEach(answers.flatMap((answer) => [...answer.held, ...answer.partly])),
    asks: counted,
    missing: onceEach([...answers].sort(byWeight).flatMap(missingOf)).filter(({ skill }) => !ignored.has(skill)),
    ...(leftOut.length > 0 ? { ignored: leftOut } : {}),
  };
}

function answerAsk(ask: Ask, held: HeldSkills, knowledge: Knowledge): Answer {
  const found = ask.skills.flatMap((asked): CoveredSkill[] => {
    const proof = findProof(asked, held, knowledge);
    return proof ? [toCovered(asked.id, proof)] : [];
  });
  // "One cloud (AWS or Azure)": another cloud is of the kind, and close.
  const isShown = found.some(({ skill }) => ask.isClosed !== true || skill !== ask.kind);
  if (isShown) return { ask, held: found, partly: [], gaps: [] };
  return { ask, held: [], partly: found, gaps: ask.skills.map((asked) => describeGap(asked, held, knowledge)) };
}

function toCovered(skill: string, { lines, isSaid, through }: Proof): CoveredSkill {
  return {
    skill,
    resume: lines,
    ...(isSaid ? { isSaid: true } : {}),
    ...(through.length > 0 ? { through } : {}),
  };
}

function describeGap(asked: AskedSkill, held: HeldSkills, knowledge: Knowledge): Gap {
  const close = findClose(asked, held, knowledge);
  const learning = held.learning.get(asked.id) ?? [];
  const own = learning.length > 0 ? [asked.id] : [];
  const near = [...close.map(({ skill }) => skill), ...listNear(asked.id, held, knowledge), ...own];
  return { skill: asked.id, near: [...new Set(near)].sort(), close, learning };
}

/** What asks earn of what they weigh, and the score that follows; `NaN` of none. */
export function sumAsks(asks: readonly Pick<CountedAsk, 'requirement' | 'credit'>[]) {
  const earned = asks.reduce((sum, { requirement, credit }) => sum + WEIGHT[requirement] * credit, 0);
  const total = asks.reduce((sum, { requirement }) => sum + WEIGHT[requirement], 0);
  return { earned, total, score: Math.round((100 * earned) / total) };
}

function countAsk({ ask: { requirement, skills, kind }, held, gaps }: Answer): CountedAsk {
  const near = [...new Set(gaps.flatMap((gap) => gap.near))].sort();
  const isHeld = held.length > 0;
  const credit = isHeld ? 1 : near.length > 0 ? NEAR_CREDIT : 0;
  return {
    requirement,
    skills: skills.map(({ id }) => id),
    credit,
    by: isHeld ? held.map(({ skill }) => skill) : near,
    ...(kind === undefined ? {} : { kind }),
  };
}

function countOf(answers: readonly Answer[], requirement: Ask['requirement']): { have: number; of: number } {
  const asked = answers.filter(({ ask }) => ask.requirement === requirement);
  return { have: asked.filter(({ held }) => held.length > 0).length, of: asked.length };
}

/** A skill in several groups is listed once, where it weighs most. */
function byWeight(a: Answer, b: Answer): number {
  return WEIGHT[b.ask.requirement] - WEIGHT[a.ask.requirement];
}

function missingOf({ ask, partly, gaps }: Answer): MissingSkill[] {
  const lacking = gaps.filter((gap) => !partly.some(({ skill }) => skill === gap.skill));
  return lacking.map(({ skill, near, close, learning }) => ({
    skill,
    requirement: ask.requirement,
    near,
    ...(close.length > 0 ? { close } : {}),
    ...(learning.length > 0 ? { learning } : {}),
  }));
}

function onceEach<T extends { readonly skill: string }>(entries: readonly T[]): T[] {
  const seen = new Set<string>();
  return entries.filter(({ skill }) => !seen.has(skill) && Boolean(seen.add(skill)));
}
