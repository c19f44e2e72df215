import type { Analysis, BenchmarkOutcome, JobPosting, RoleMatch, Seniority } from './analysis';
import { chooseSources } from './choose-sources';
import { findConstraints } from './coverage/constraints';
import { scoreCoverage } from './coverage/score-coverage';
import type { Knowledge } from './knowledge/knowledge';
import type { Places } from './knowledge/schemas';
import { parsePosting } from './posting/parse-posting';
import { parseSeniority } from './posting/parse-seniority';
import { parseYearsMin } from './posting/parse-years';
import type { RawPosting } from './posting/raw-posting';
import type { CandidateProfile } from './resume/candidate-profile';
import type { YearMonth } from './resume/profile/date-ranges';
import { matchRole } from './roles/match-role';
import { type BenchmarkRequest, chooseBenchmark } from './salary/choose-benchmark';
import { findPayLevel, isInternship } from './salary/pay-level';
import { extractSkills } from './skills/extract-skills';
import { chooseTips } from './tips/choose-tips';

/** Raised by the first change after a release by which the same posting and knowledge may give another record. */
export const ANALYSIS_VERSION = 3;

/** What the analysis may know beyond the posting. */
export type AnalysisOptions = {
  readonly profile?: CandidateProfile;
  /** Ends jobs that go on; without it no constraints are looked for. */
  readonly now?: YearMonth;
};

/**
 * The whole program on one posting: pure, deterministic, without a clock. A posting that is no AI, ML or data role
 * has no `role` and an unavailable benchmark; without a profile there is no `coverage`.
 */
export function analysePosting(raw: RawPosting, knowledge: Knowledge, options: AnalysisOptions = {}): Analysis {
  const posting = parsePosting(raw, knowledge.places);
  const yearsMin = parseYearsMin(posting.description, posting.title);
  const seniority = parseSeniority(posting.title, yearsMin, posting.description);
  const skills = extractSkills(posting, knowledge.vocabulary, knowledge.model);
  const { role, alternatives } = matchRole(posting, skills, knowledge);
  const benchmark = findBenchmark(role, seniority, posting, knowledge);
  const { profile, now } = options;
  const scored = profile && scoreCoverage(skills, profile, knowledge, posting);
  const constraints =
    profile &&
    now &&
    findConstraints({ posting, yearsMin, resume: profile.text, now, countries: knowledge.places.countries });
  const coverage = scored && { ...scored, ...(constraints ? { constraints } : {}) };
  const tips = chooseTips({ posting, role, seniority, skills, benchmark, coverage, profile, knowledge });
  const found = { posting, role, alternatives, seniority, yearsMin, skills, benchmark, coverage, tips };
  return { version: `${ANALYSIS_VERSION}.${knowledge.version}`, ...found, sources: chooseSources(found, knowledge) };
}

function findBenchmark(
  role: RoleMatch | undefined,
  seniority: Seniority | undefined,
  posting: JobPosting,
  knowledge: Knowledge,
): BenchmarkOutcome {
  if (!role) {
    return {
      unavailable:
        'No AI, ML or data role that RoleLens knows is named here, so there is nothing to compare the pay with.',
    };
  }
  const query = buildQuery(posting, seniority, knowledge.places);
  const salaries = knowledge.salaries.get(role.id);
  const benchmark = chooseBenchmark({ ...query, salaries });
  if (!('unavailable' in benchmark)) return benchmark;
  const nearest = knowledge.roles.get(salaries?.nearest ?? '');
  const close = nearest && chooseBenchmark({ ...query, salaries: knowledge.salaries.get(nearest.id) });
  if (!close || 'unavailable' in close) return benchmark;
  return { ...benchmark, nearest: { role: { id: nearest.id, name: nearest.name }, benchmark: close } };
}

function buildQuery(
  posting: JobPosting,
  seniority: Seniority | undefined,
  { countries, metros }: Places,
): Omit<BenchmarkRequest, 'salaries'> {
  const { country, countries: several, region, isPlaceUnread, metro, salary } = posting;
  const nameOf = (places: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    places.find((each) => each.id === id)?.name ?? id;
  return {
    level: findPayLevel(seniority),
    country,
    countries: several,
    region,
    isPlaceUnread,
    metro,
    posted: salary,
    isInternship: isInternship(posting, seniority),
    countryName: nameOf(countries),
    metroName: nameOf(metros),
  };
}
