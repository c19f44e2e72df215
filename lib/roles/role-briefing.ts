import type { CitedSource } from '../analysis';
import type { Guide } from '../knowledge/guide';
import type { Advice, Citation, Fact } from '../knowledge/schemas';

/** Where a statement stands: the source with the lines of an article; no lines for a whole data set. */
export type StatedIn = CitedSource & { readonly lines: readonly number[] };

/** A statement of the knowledge base with where it stands. */
export type CitedFact = { readonly text: string; readonly sources: readonly StatedIn[] };

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
    interview: cite([...role.interview, ...advise('interview')]),
    projects: cite([...role.projects, ...advise('project')]),
    certifications: cite([...role.certifications, ...advise('certification')]),
    growth: cite([...role.growth, ...market]),
  };
}

/** A statement with its sources by name; a source that is not known is left out. */
export function citeFact({ text, cite }: Fact, sources: Guide['sources']): CitedFact {
  return { text, sources: cite.flatMap((citation) => nameSource(citation, sources)) };
}

function nameSource({ source, lines = [] }: Citation, sources: Guide['sources']): StatedIn[] {
  const found = sources.get(source);
  if (!found) return [];
  const { id, title, publisher, date, url } = found;
  return [{ id, title, publisher, date, url, lines }];
}

/** Advice on a topic that is for this role or for one of these skills, the most fitting first. */
function chooseAdvice(
  advice: readonly Advice[],
  wanted: Advice['topic'],
  roleId: string,
  skills: ReadonlySet<string>,
): Advice[] {
  return advice
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
