import type { ResumeLine } from '../../analysis';
import { findTitleRoles, isNamed } from '../../roles/find-title-roles';
import type { TitleIndex } from '../../roles/title-index';
import { readStructure } from './resume-structure';

/** A past job by its title, where the resume says it, and the role of ours that the title names. */
export type TitledJob = { readonly title: string; readonly role?: string; readonly line: ResumeLine };

/** Titles do not depend on what is still going on, which is all that the time decides. */
const ANY_MONTH = { year: 2100, month: 1 };

/** The titled jobs of a resume's text in its order; empty where none is named. */
export function extractTitledJobs(text: string, titles: TitleIndex): TitledJob[] {
  return readStructure(text, ANY_MONTH).entries.flatMap(({ title, head }): TitledJob[] => {
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
