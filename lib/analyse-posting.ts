import type { Analysis, BenchmarkOutcome, JobPosting, RoleMatch, Seniority } from './analysis';
import { chooseSources } from './choose-sources';
import { scoreCoverage } from './coverage/score-coverage';
import type { Knowledge } from './knowledge/knowledge';
import { parsePosting } from './posting/parse-posting';
import { parseSeniority } from './posting/parse-seniority';
import { parseYearsMin } from './posting/parse-years';
import type { RawPosting } from './posting/raw-posting';
import type { CandidateProfile } from './resume/candidate-profile';
import { matchRole } from './roles/match-role';
import { chooseBenchmark } from './salary/choose-benchmark';
import { findPayLevel } from './salary/pay-level';
import { extractSkills } from './skills/extract-skills';
import { chooseTips } from './tips/choose-tips';

/** Raised whenever the same posting and knowledge may give another record. */
export const ANALYSIS_VERSION = 1;

/** What the analysis may know beyond the posting. */
export type AnalysisOptions = { readonly profile?: CandidateProfile };

/**
 * The whole program on one posting: pure, deterministic, without a clock. A posting that is no AI, ML or data role
 * has no `role` and an unavailable benchmark; without a profile there is no `coverage`.
 */
export function analysePosting(raw: RawPosting, knowledge: Knowledge, options: AnalysisOptions = {}): Analysis {
  const posting = parsePosting(raw, knowledge.places);
  const yearsMin = parseYearsMin(posting.description);
  const seniority = parseSeniority(posting.title, yearsMin, posting.description);
  const skills = extractSkills(posting, knowledge.vocabulary);
  const { role, alternatives } = matchRole(posting, skills, knowledge);
  const benchmark = findBenchmark(role, seniority, posting, knowledge);
  const { profile } = options;
  const coverage = profile && scoreCoverage(skills, profile, knowledge);
  const tips = chooseTips({ posting, role, seniority, skills, benchmark, coverage, profile, knowledge });
  const found = { posting, role, alternatives, seniority, yearsMin, skills, benchmark, coverage, tips };
  return { version: `${ANALYSIS_VERSION}.${knowledge.version}`, ...found, sources: chooseSources(found, knowledge) };
}

function findBenchmark(
  role: RoleMatch | undefined,
  seniority: Seniority | undefined,
  { salary, country, metro }: JobPosting,
  knowledge: Knowledge,
): BenchmarkOutcome {
  if (!role) {
    return { unavailable: 'This is no AI, machine learning or data role, so there is nothing to compare it with.' };
  }
  const countries = knowledge.places.countries;
  const countryName = (id: string) => countries.find((each) => each.id === id)?.name ?? id;
  const query = { level: findPayLevel(seniority), country, metro, posted: salary, countryName };
  const salaries = knowledge.salaries.get(role.id);
  const benchmark = chooseBenchmark({ ...query, salaries });
  if (!('unavailable' in benchmark)) return benchmark;
  const nearest = knowledge.roles.get(salaries?.nearest ?? '');
  const close = nearest && chooseBenchmark({ ...query, salaries: knowledge.salaries.get(nearest.id) });
  if (!close || 'unavailable' in close) return benchmark;
  return { ...benchmark, nearest: { role: { id: nearest.id, name: nearest.name }, benchmark: close } };
}
