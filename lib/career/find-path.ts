import type { Guide, GuideRole } from '../knowledge/guide';
import type { Advice, Fact } from '../knowledge/schemas';
import type { FitChoice } from './fit-questions';
import type { Person } from './rank-careers';

/** A way in from another career. */
type Transition = GuideRole['transitions'][number];

/** How to get from what a person is to a role. Lists are empty where no source says anything. */
export type CareerPath = {
  /** Transitions that start at the person's own background, if it is known. */
  readonly own: readonly Transition[];
  /** How to get in, for everybody. */
  readonly entry: readonly Fact[];
  readonly learningTime: readonly Fact[];
  /** Road maps of the sources that are about this role. */
  readonly roadmaps: readonly Advice[];
};

type Background = FitChoice<'background'>;
type Backgrounds = readonly Guide['careerFit']['backgrounds'][number][];
type PathGuide = Pick<Guide, 'roles' | 'advice' | 'careerFit'>;

/** The path to a role: the way from where the person is if a source describes it, and what holds for everybody. */
export function findPath(person: Person, role: GuideRole, guide: PathGuide): CareerPath {
  const starts = findStarts(person, guide);
  return {
    own: role.transitions.filter(({ from }) => starts.has(from)),
    entry: role.entry,
    learningTime: role.learningTime,
    roadmaps: guide.advice.filter(({ topic, when }) => topic === 'roadmap' && when.roles.includes(role.id)),
  };
}

/** Names under which transitions may start for this person: those of the answered background and of past jobs. */
function findStarts({ held, answers }: Person, { roles, careerFit }: PathGuide): Set<string> {
  const jobs = held?.jobs ?? [];
  const chosen: readonly Background[] = [
    ...(answers.background ?? []),
    ...jobs.flatMap(({ title }) => findBackground(title, careerFit)),
  ];
  const known = careerFit.backgrounds.filter(({ id }) => chosen.includes(id)).flatMap(({ from }) => from);
  // Someone who has been both an analyst and a scientist has both ways; "data scientist" alone is no analyst.
  const ownRoles = jobs.flatMap(({ role }) => roles.get(role ?? '')?.name ?? []);
  return new Set([...known, ...ownRoles]);
}

/** The backgrounds that a past job title tells of; empty where it tells of none. */
export function findBackground(title: string, { backgrounds }: { readonly backgrounds: Backgrounds }): Background[] {
  const folded = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return backgrounds.filter(({ titles }) => titles.some((words) => folded.includes(` ${words}`))).map(({ id }) => id);
}
