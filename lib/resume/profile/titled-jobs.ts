import type { ResumeLine } from '../../analysis';
import { findTitleRoles, isNamed } from '../../roles/find-title-roles';
import type { TitleIndex } from '../../roles/title-index';
import type { ResumeEntry } from './entries';

/** A past job by its title, where the resume says it, and the role of ours that the title names. */
export type TitledJob = { readonly title: string; readonly role?: string; readonly line: ResumeLine };

/** The titled jobs among a resume's jobs in their order; empty where none is named. */
export function chooseTitledJobs(entries: readonly ResumeEntry[], titles: TitleIndex): TitledJob[] {
  return entries.flatMap(({ title, head }): TitledJob[] => {
    const line = head.find((each) => title !== undefined && each.text.includes(title)) ?? head[0];
    if (title === undefined || !line) return [];
    const role = findNamedRole(title, titles);
    return [{ title, line, ...(role === undefined ? {} : { role }) }];
  });
}

/** The role that a title or headline names; undefined where it only hints at one. */
export function findNamedRole(title: string, titles: TitleIndex): string | undefined {
  const [best] = findTitleRoles(title, titles);
  return best && isNamed(best) ? best.role : undefined;
}
