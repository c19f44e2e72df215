import { type CitedFact, citeFact } from '../cite-fact';
import type { Guide } from '../knowledge/guide';
import { isOffered } from '../knowledge/is-offered';
import type { Advice, Citation, Fact } from '../knowledge/schemas';

/** What to know of a role before applying for one posting; each list may be empty. */
export type RoleBriefing = {
  readonly tasks: readonly CitedFact[];
  readonly interview: readonly CitedFact[];
  readonly projects: readonly CitedFact[];
  readonly certifications: readonly CitedFact[];
  readonly growth: readonly CitedFact[];
};

type BriefedGuide = Pick<Guide, 'roles' | 'advice' | 'market' | 'sources'>;
const MOST_ADVICE = 3;

/**
 * What the knowledge base says of a role, with the advice that fits it and the skills of a posting; undefined for a role
 * that is not known. What is about this role stands before what is about its skills.
 */
export function collectBriefing(
  guide: BriefedGuide,
  roleId: string,
  skills: readonly string[],
): RoleBriefing | undefined {
  const role = guide.roles.get(roleId);
  if (!role) return undefined;
  const cite = (facts: readonly Fact[]) => facts.map((fact) => citeFact(fact, guide.sources));
  const advise = (topic: Advice['topic']) => chooseAdvice(guide.advice, topic, roleId, new Set(skills));
  const market = guide.market.filter(({ topic, roles }) => topic === 'growth' && roles?.includes(roleId));
  return {
    tasks: cite(role.tasks),
    interview: cite(addUntold(role.interview, advise('interview'))),
    projects: cite(addUntold(role.projects, advise('project'))),
    certifications: cite(addUntold(role.certifications.filter(isOffered), advise('certification'))),
    growth: cite(addUntold(role.growth, market)),
  };
}

/**
 * Facts of the role with others behind them. What is drawn from lines that a fact of the role is drawn from says the same
 * again in other words, and is left out.
 */
function addUntold(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const told = facts.map(({ cite }) => new Set(cite.flatMap(listLines)));
  const isTold = ({ cite }: Fact) => {
    const lines = cite.flatMap(listLines);
    return lines.length > 0 && told.some((known) => lines.every((line) => known.has(line)));
  };
  return [...facts, ...others.filter((other) => !isTold(other))];
}

function listLines({ source, lines = [] }: Citation): string[] {
  return lines.map((line) => `${source}:${line}`);
}

/** Advice on a topic that is for this role or for one of these skills, the most fitting first. */
function chooseAdvice(
  advice: readonly Advice[],
  wanted: Advice['topic'],
  roleId: string,
  skills: ReadonlySet<string>,
): Advice[] {
  return advice
    .filter(isOffered)
    .filter(({ topic, when }) => topic === wanted && (when.roles.length === 0 || when.roles.includes(roleId)))
    .map((each) => ({ each, fit: rateFit(each, skills) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_ADVICE)
    .map(({ each }) => each);
}

function rateFit({ when: { roles, skills: about } }: Advice, skills: ReadonlySet<string>): number {
  return (roles.length > 0 ? 2 : 0) + about.filter((id) => skills.has(id)).length;
}
