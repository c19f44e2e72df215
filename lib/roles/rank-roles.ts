import { isNamed, type TitleRole } from './find-title-roles';
import { isOpenTitle } from './open-title';
import type { RoleSupport } from './role-support';

/** A role id and how sure it is, 0 to 1 in hundredths. */
export type RankedRole = { readonly role: string; readonly confidence: number };

/** What ranking goes by: the posting's title and text, the roles its title names or hints at, and what its text supports. */
export type RankInput = {
  readonly title: string;
  readonly description: string;
  readonly titled: readonly TitleRole[];
  readonly supports: readonly RoleSupport[];
};

/** How many roles are given beside the first. */
export const MAX_ALTERNATIVES = 3;

/**
 * Support that a text must give where the title names no role: much for another job's title, less for one that leaves the
 * field open, and little for a researcher of whatever, whose texts tell of questions more than of skills.
 */
const ENOUGH = { otherTitle: 0.72, openTitle: 0.5, openResearch: 0.25 } as const;
/** Support for another role, and its lead over the hinted one, that overrule a hint. */
const OVERRULING = { support: 0.45, lead: 0.2, confidence: 0.78 } as const;
/** Engineers of data feeds and of threat research are many: a text that says less than this takes such a hint back. */
const BACKING = 0.18;
const DOUBTFUL: ReadonlySet<string> = new Set(['data-engineer', 'research-engineer']);
/** In UTF-16 units: a shorter text is too short to speak against a hint. */
const TELLING = 500;
/** Those who build systems, whose titles say little of what they build. */
const BUILDER = /engineer|develop|technical staff|\bmts\b|entwickl|ing[eé]ni/iu;
const BUILDS: ReadonlySet<string> = new Set(['engineering', 'operations']);

/** Who leads analysts has "manager" in the title as who leads engineers has, and a text of dashboards. */
const ANALYTICS = /\b(?:analytics|insights?|reporting|analytique|anal[ií]tica|analytik)\b/iu;
const LEARNING = /\b(?:ml|ai|ki|ia|machine|science|engineering)\b/iu;
const ANALYSTS: ReadonlySet<string> = new Set(['data-analyst', 'bi-analyst']);
const ANALYST_SUPPORT = 0.2;

/** Roles by confidence, first the one that the posting is for; empty where it is for no AI, ML or data role. */
export function rankRoles(input: RankInput): RankedRole[] {
  if (input.titled.length === 0) return rankUntitled(input);
  if (input.titled.some(isNamed)) return rankTitled(input);
  if (!BUILDER.test(input.title)) return rankTitled(input, findAnalyst(input));
  return isUnbacked(input) ? [] : rankTitled(input, findOverruling(input));
}

function rankTitled({ titled, supports }: RankInput, overruling?: RoleSupport): RankedRole[] {
  const isHint = !titled.some(isNamed);
  const named = titled.map(({ role, certainty }, index) => ({
    role,
    // The first of several named roles is usually the one that is meant.
    confidence: certainty * weighSupport(isHint, findSupport(role, supports)) * (index === 0 ? 1 : 0.6),
  }));
  const rest = listOthers(titled, supports);
  const others = [...new Set([...(overruling ? [overruling] : []), ...rest])]
    .slice(0, MAX_ALTERNATIVES)
    .map((other) => ({
      role: other.role.id,
      confidence: other === overruling ? OVERRULING.confidence : other.support * 0.3,
    }));
  return [...named, ...others].map(roundConfidence).sort((a, b) => b.confidence - a.confidence);
}

function weighSupport(isHint: boolean, support: number): number {
  return isHint ? 0.86 + 0.2 * support : 0.94 + 0.06 * support;
}

function isUnbacked({ description, titled, supports }: RankInput): boolean {
  const role = titled[0]?.role ?? '';
  return DOUBTFUL.has(role) && description.length >= TELLING && findSupport(role, supports) < BACKING;
}

function findOverruling({ titled, supports }: RankInput): RoleSupport | undefined {
  const hinted = Math.max(0, ...titled.map(({ role }) => findSupport(role, supports)));
  const [best] = listOthers(titled, supports).filter(({ role }) => BUILDS.has(role.family));
  if (!best || best.support < OVERRULING.support || best.support - hinted < OVERRULING.lead) return undefined;
  return best;
}

function findAnalyst({ title, titled, supports }: RankInput): RoleSupport | undefined {
  if (titled[0]?.role !== 'ml-engineering-manager' || !ANALYTICS.test(title) || LEARNING.test(title)) return undefined;
  const best = supports.find(({ role }) => ANALYSTS.has(role.id));
  const lead = (best?.support ?? 0) - findSupport('ml-engineering-manager', supports);
  return lead >= ANALYST_SUPPORT ? best : undefined;
}

function rankUntitled({ title, supports }: RankInput): RankedRole[] {
  const [best] = supports;
  if (!best || best.support < findEnough(title)) return [];
  return supports
    .slice(0, 1 + MAX_ALTERNATIVES)
    .map(({ role, support }) => roundConfidence({ role: role.id, confidence: support * 0.7 }));
}

function findEnough(title: string): number {
  if (!isOpenTitle(title)) return ENOUGH.otherTitle;
  return /research|forsch|chercheu|investigador/iu.test(title) ? ENOUGH.openResearch : ENOUGH.openTitle;
}

function findSupport(id: string, supports: readonly RoleSupport[]): number {
  return supports.find(({ role }) => role.id === id)?.support ?? 0;
}

function listOthers(titled: readonly TitleRole[], supports: readonly RoleSupport[]): RoleSupport[] {
  return supports.filter(({ role }) => !titled.some((each) => each.role === role.id));
}

function roundConfidence({ role, confidence }: RankedRole): RankedRole {
  return { role, confidence: Math.round(confidence * 100) / 100 };
}
