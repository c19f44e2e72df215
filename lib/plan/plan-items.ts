import type { LearningPlan, PlanPhase } from './learning-plan';
import type { TaskId } from './plan-spans';

/** Ids under which things of a plan are remembered as done; the same thing has the same id in every plan. */
export const itemIds = {
  skill: (skill: string) => `skill:${skill}`,
  project: (project: string) => `project:${project}`,
  task: (task: TaskId) => `task:${task}`,
  review: ({ kind }: Pick<PlanPhase, 'kind'>) => `review:${kind}`,
} as const;

/** Ids of everything in a plan that can be done, each once. */
export function listItems({ phases }: Pick<LearningPlan, 'phases'>): string[] {
  const ids = phases.flatMap((phase) => [
    ...phase.study.map(({ item }) => itemIds.skill(item.gap.skill)),
    ...phase.projects.map(({ id }) => itemIds.project(id)),
    ...phase.tasks.map(itemIds.task),
    itemIds.review(phase),
  ]);
  return [...new Set(ids)];
}
