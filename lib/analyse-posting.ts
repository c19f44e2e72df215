import type { Analysis, BenchmarkOutcome, JobPosting, RoleMatch, Seniority } from './analysis';
import type { AnalysisChoices, AnalysisDefaults } from './analysis-choices';
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
import { chooseRole } from './roles/choose-role';
import { matchRole } from './roles/match-role';
import { type BenchmarkRequest, chooseBenchmark } from './salary/choose-benchmark';
import { findPayLevel, isInternship } from './salary/pay-level';
import { en } from './sentences/en';
import type { Sentences } from './sentences/sentences';
import { extractSkills } from './skills/extract-skills';
import { chooseTips } from './tips/choose-tips';

/** Raised by the first change after a release by which the same posting and knowledge may give another record. */
export const ANALYSIS_VERSION = 3;

/** What the analysis may know beyond the posting. */
export type AnalysisOptions = {
  readonly profile?: CandidateProfile;
  /** Ends jobs that go on; without it no constraints are looked for. */
  readonly now?: YearMonth;
  readonly choices?: AnalysisChoices;
  readonly defaults?: AnalysisDefaults;
  /** The language in which it is told; English without it, as in the printed record. */
  readonly sentences?: Sentences;
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
  const { profile, now, choices, sentences: words = en } = options;
  const { role, alternatives } = chooseRole(matchRole(posting, skills, knowledge), choices?.role, knowledge.roles);
  const benchmark = findBenchmark(role, buildQuery(posting, seniority, knowledge.places, options), knowledge);
  const scored = profile && scoreCoverage(skills, profile, knowledge, posting);
  const constraints =
    profile &&
    now &&
    findConstraints({
      ...{ posting, yearsMin, skills, role: role?.id, profile, now, knowledge },
      have: scored?.have,
      words: words.constraints,
    });
  const coverage = scored && { ...scored, ...(constraints ? { constraints } : {}) };
  const tips = chooseTips({ posting, role, seniority, skills, benchmark, coverage, profile, knowledge, words });
  const found = { posting, role, alternatives, seniority, yearsMin, skills, benchmark, coverage, tips };
  return { version: `${ANALYSIS_VERSION}.${knowledge.version}`, ...found, sources: chooseSources(found, knowledge) };
}

/** The analysis of a card: no benchmark where it states no pay that could be placed in one. */
export type CardAnalysis = Pick<Analysis, 'posting' | 'role' | 'seniority'> & { readonly benchmark?: BenchmarkOutcome };

/**
 * What the card of a result list can tell by its title, place and pay. Skills are not looked for: those of a title alone
 * moved no role in 496 real titles, and took most of the time.
 */
export function analyseCard(raw: RawPosting, knowledge: Knowledge): CardAnalysis {
  const posting = parsePosting(raw, knowledge.places);
  const seniority = parseSeniority(posting.title, undefined, posting.description);
  const { role } = matchRole(posting, [], knowledge);
  if (!role || !posting.salary) return { posting, role, seniority };
  const query = buildQuery(posting, seniority, knowledge.places, {});
  return { posting, role, seniority, benchmark: findBenchmark(role, query, knowledge) };
}

type PayQuery = Omit<BenchmarkRequest, 'salaries'>;

function findBenchmark(role: RoleMatch | undefined, query: PayQuery, knowledge: Knowledge): BenchmarkOutcome {
  if (!role) return { unavailable: query.words.noRole };
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
  { choices = {}, defaults = {}, sentences = en }: AnalysisOptions,
): PayQuery {
  const { salary, ...stated } = posting;
  const nameOf = (places: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    places.find((each) => each.id === id)?.name ?? id;
  const usual = seniority ? findPayLevel(seniority) : defaults.level;
  return {
    level: choices.level ?? usual ?? 'all',
    isLevelPreferred: choices.level === undefined && seniority === undefined && usual !== undefined,
    ...choosePlace(stated, choices, salary ? preferPaid(salary.currency, defaults, countries) : defaults),
    basis: choices.basis ?? defaults.basis,
    posted: salary,
    isInternship: isInternship(posting, seniority),
    countryName: nameOf(countries),
    metroName: nameOf(metros),
    words: sentences.benchmark,
  };
}

type AskedPlace = Pick<BenchmarkRequest, 'country' | 'countries' | 'region' | 'isPlaceUnread' | 'metro' | 'currency'>;

/** Where the posting names no place, the currency that it pays in tells more than what the user prefers. */
function preferPaid(currency: string, { country }: AnalysisDefaults, countries: Places['countries']): AnalysisDefaults {
  const isPaidThere = countries.some((each) => each.id === country && each.currency === currency);
  return { currency, ...(isPaidThere ? { country } : {}) };
}

/** The chosen country, else what the posting says of its place, else what stands in for it. */
function choosePlace(posting: AskedPlace, choices: AnalysisChoices, defaults: AnalysisDefaults): AskedPlace {
  const { country, countries, region, isPlaceUnread, metro } = posting;
  if (choices.country !== undefined && choices.country !== country) return { country: choices.country };
  const isUnstated = country === undefined && countries === undefined && region === undefined && !isPlaceUnread;
  if (isUnstated) return { country: defaults.country, currency: defaults.currency };
  return { country, countries, region, isPlaceUnread, metro };
}
