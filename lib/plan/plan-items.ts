import type { LearningPlan, PlanPhase } from './learning-plan';
import type { TaskId } from './plan-spans';

/** Ids under which things of a plan are remembered as done; the same thing has the same id in every plan. */
export const itemIds = {
  skill: (skill: string) => `skill:${skill}`,
  project: (project: string) => `project:${project}`,
  /** A project of one's own, where time is kept for one and no source names any. */
  ownProject: ({ kind }: Pick<PlanPhase, 'kind'>) => `own-project:${kind}`,
  task: (task: TaskId) => `task:${task}`,
  review: ({ kind }: Pick<PlanPhase, 'kind'>) => `review:${kind}`,
} as const;

/** Ids of everything in a plan that can be done, each once. */
export function listItems({ phases }: Pick<LearningPlan, 'phases'>): string[] {
  const ids = phases.flatMap((phase) => [
    ...phase.study.map(({ item }) => itemIds.skill(item.gap.skill)),
    ...phase.projects.map(({ id }) => itemIds.project(id)),
    ...(wantsOwnProject(phase) ? [itemIds.ownProject(phase)] : []),
    ...phase.tasks.map(itemIds.task),
    itemIds.review(phase),
  ]);
  return [...new Set(ids)];
}

/** True where a phase has time for a project and no source names one. */
export function wantsOwnProject({ hours, projects }: Pick<PlanPhase, 'hours' | 'projects'>): boolean {
  return hours.project > 0 && projects.length === 0;
}
