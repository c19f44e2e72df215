import type { ResumeLine } from '../../analysis';
import { extractLines } from '../resume-lines';
import { extractEntries, type ResumeEntry } from './entries';
import { extractSections, type ResumeParts, type ResumeSection } from './sections';
import { isStudy } from './study-entries';

/** What every reader of a resume begins with: its lines, the parts that they make, and its jobs. */
export type ResumeOutline = ResumeParts & {
  readonly lines: readonly ResumeLine[];
  readonly entries: readonly ResumeEntry[];
};

/** Finds the parts and jobs of a resume's text; an empty text gives empty lists. */
export function readOutline(text: string): ResumeOutline {
  const lines = extractLines(text);
  const parts = extractSections(lines);
  return { lines, ...parts, entries: findJobs(parts.sections, lines, text) };
}

/** Without a heading for jobs those lines are looked at that stand under none; a job must be named there. */
function findJobs(sections: readonly ResumeSection[], lines: readonly ResumeLine[], text: string): ResumeEntry[] {
  const own = sections.filter(({ kind }) => kind === 'experience');
  const readJobs = (part: readonly ResumeLine[]) => extractEntries(part, text).filter((entry) => !isStudy(entry));
  if (own.length > 0) return own.flatMap((section) => readJobs(section.lines));
  const inSections = new Set(sections.flatMap((section) => [section.heading, ...section.lines]));
  const rest = lines.filter((line) => !inSections.has(line));
  return readJobs(rest).filter(({ title, dates }) => title !== undefined && dates.end !== undefined);
}
