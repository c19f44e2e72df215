import type { SkillMention } from '../analysis';
import type { Knowledge } from '../knowledge/knowledge';
import type { CandidateProfile } from '../resume/candidate-profile';
import type { ResumeEntry } from '../resume/profile/entries';
import type { ShowsSkill } from './job-time';

/** What a posting asks for and a resume's jobs may be relevant to. */
export type Relevance = {
  readonly skills: readonly SkillMention[];
  /** Id of the posting's role. */
  readonly role?: string;
  readonly profile: Pick<CandidateProfile, 'jobs'>;
  readonly knowledge: Pick<Knowledge, 'roles'>;
};

/** Tools of every office make no job relevant. */
const OFFICE = 'tools-office';
/** One skill alone may turn up in any job. */
const ENOUGH = 2;

/**
 * The jobs that are relevant to a posting: they bear its role's title, show a core skill of the role that is asked for,
 * or show two of the skills that are asked for, the only one where it is just one. Undefined where nothing says what is
 * relevant.
 */
export function findRelevantJobs(
  entries: readonly ResumeEntry[],
  shows: ShowsSkill,
  { skills, role, profile, knowledge }: Relevance,
): ResumeEntry[] | undefined {
  const asked = skills.filter(
    ({ kind, requirement, category }) => kind === 'hard' && requirement !== 'mentioned' && category !== OFFICE,
  );
  if (asked.length === 0 && role === undefined) return undefined;
  const core = new Set(role === undefined ? [] : knowledge.roles.get(role)?.skills.core);
  const titled = profile.jobs.filter((job) => role !== undefined && job.role === role);
  const lines = new Set(titled.map(({ line }) => line.line));
  return entries.filter((entry) => {
    if (entry.head.some(({ line }) => lines.has(line))) return true;
    const shown = asked.filter(({ id }) => shows(entry, id));
    return shown.length >= Math.min(ENOUGH, asked.length || ENOUGH) || shown.some(({ id }) => core.has(id));
  });
}
