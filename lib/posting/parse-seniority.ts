import type { Seniority } from '../analysis';
import { blankMarkup } from './blank-markup';
import { ENTRY_REMARK, type LevelRule, TITLE_LEVELS } from './seniority-words';

const TITLE_LIMIT = 300;

function isWritten({ written, except }: LevelRule, title: string): boolean {
  return written.test(except === undefined ? title : title.replace(except, ' '));
}

/** The level a title alone says, in English, German, French or Spanish; undefined when it says none. */
export function parseTitleLevel(title: string): Seniority | undefined {
  const text = blankMarkup(title.slice(0, TITLE_LIMIT));
  return TITLE_LEVELS.find((rule) => isWritten(rule, text))?.level;
}

function levelOfYears(years: number): Seniority {
  if (years <= 2) return 'entry';
  return years <= 5 ? 'mid' : 'senior';
}

/** The level of a job: from its title, else from the years it requires, else from an entry-level remark in its text. */
export function parseSeniority(
  title: string,
  yearsMin: number | undefined,
  description: string,
): Seniority | undefined {
  const level = parseTitleLevel(title);
  if (level !== undefined) return level;
  if (yearsMin !== undefined) return levelOfYears(yearsMin);
  return ENTRY_REMARK.test(blankMarkup(description)) ? 'entry' : undefined;
}
