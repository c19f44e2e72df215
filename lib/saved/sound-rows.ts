import { MAX_LENGTH } from '../posting/raw-posting';
import { isWebUrl, MAX_NOTES, MOST } from './row-limits';
import {
  BENCHMARK_PERIODS,
  EMPLOYMENT_TYPES,
  HIGHEST,
  LEVELS,
  LONGEST,
  LONGEST_TAG,
  LONGEST_WORD,
  PERIODS,
  RELATIONS,
  REQUIREMENTS,
  SITES,
  SKILL_STATES,
  WORKPLACES,
} from './row-values';
import {
  type AsksRow,
  type PostingSummary,
  type SavedRow,
  type SavedSkill,
  type SeenRow,
  STATUSES,
} from './saved-posting';

// Ten thousand rows are read at once, and by a schema that takes longer than all else. What is sound in every field here
// is what the schema of `row-schemas` would give; what is not is for the schema to mend or to refuse.

type Fields<Row> = { readonly [Key in keyof Row]?: unknown };
type Check = (value: unknown) => boolean;

/** True for a saved posting that its schema would leave as it is, apart from fields that nobody knows. */
export function isSoundSaved(value: unknown): value is SavedRow {
  if (!isObject(value)) return false;
  const row: Fields<SavedRow> = value;
  const { isAutomatic, dates, tags } = row;
  return (
    isSoundSummary(row) &&
    isWord(row.id) &&
    isWord(row.jobKey) &&
    isTime(row.savedAt) &&
    isTime(row.changedAt) &&
    isOneOf(STATUSES, row.status) &&
    isObject(dates) &&
    Object.entries(dates).every(([status, time]) => isOneOf(STATUSES, status) && isTime(time)) &&
    isText(row.notes, MAX_NOTES) &&
    isListOf(tags, MOST.tags, (tag) => isText(tag, LONGEST_TAG)) &&
    isText(row.asked, LONGEST.asked) &&
    (isAutomatic === undefined || typeof isAutomatic === 'boolean')
  );
}

/** True for a seen job that its schema would leave as it is, apart from fields that nobody knows. */
export function isSoundSeen(value: unknown): value is SeenRow {
  if (!isObject(value)) return false;
  const row: Fields<SeenRow> = value;
  return (
    isSoundSummary(row) &&
    isWord(row.jobKey) &&
    isListOf(row.siteKeys, MOST.links, isWord) &&
    isListOf(row.links, MOST.links, isLink) &&
    isTime(row.firstSeen) &&
    isTime(row.lastSeen)
  );
}

/** True for what a job asks for; there is nothing to mend in it. */
export function isSoundAsks(value: unknown): value is AsksRow {
  if (!isObject(value)) return false;
  const { jobKey, skills }: Fields<AsksRow> = value;
  return isWord(jobKey) && isListOf(skills, MOST.skills, isSoundSkill);
}

/** True for one skill that a job asks for. */
export function isSoundSkill(value: unknown): value is SavedSkill {
  if (!isObject(value)) return false;
  const { id, name, requirement, group, state }: Fields<SavedSkill> = value;
  return (
    isWord(id) &&
    isWord(name) &&
    isOneOf(REQUIREMENTS, requirement) &&
    isUnsaidOr(isWord, group) &&
    (state === undefined || isOneOf(SKILL_STATES, state))
  );
}

function isSoundSummary(row: Fields<PostingSummary>): boolean {
  return (
    isOneOf(SITES, row.site) &&
    isUrl(row.url) &&
    isLine(row.title) &&
    row.title !== '' &&
    isUnsaidOr(isLine, row.company) &&
    isUnsaidOr(isLine, row.location) &&
    isUnsaidOr(isCountry, row.country) &&
    (row.workplace === undefined || isOneOf(WORKPLACES, row.workplace)) &&
    (row.employmentType === undefined || isOneOf(EMPLOYMENT_TYPES, row.employmentType)) &&
    isUnsaidOr(isLine, row.datePosted) &&
    isUnsaidOr(isWord, row.roleId) &&
    isUnsaidOr(isWord, row.roleName) &&
    (row.level === undefined || isOneOf(LEVELS, row.level)) &&
    (row.yearsMin === undefined || isWithin(row.yearsMin, HIGHEST.years)) &&
    isUnsaidOr(isPay, row.pay) &&
    isUnsaidOr(isBenchmark, row.benchmark) &&
    isUnsaidOr(isCoverage, row.coverage) &&
    isUnsaidOr(isWord, row.comparedWith) &&
    isText(row.analysisVersion, LONGEST.version)
  );
}

function isPay(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { min, max, currency, period }: Fields<NonNullable<PostingSummary['pay']>> = value;
  return isAmount(min) && isAmount(max) && isCurrency(currency) && isOneOf(PERIODS, period);
}

function isBenchmark(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { low, mid, high, currency, period, position, relation }: Fields<NonNullable<PostingSummary['benchmark']>> =
    value;
  return (
    [low, mid, high].every(isAmount) &&
    isCurrency(currency) &&
    isOneOf(BENCHMARK_PERIODS, period) &&
    (position === undefined || isWithin(position, 100)) &&
    (relation === undefined || isOneOf(RELATIONS, relation))
  );
}

function isCoverage(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { version, score, have, of, resumeId, resumeName }: Fields<NonNullable<PostingSummary['coverage']>> = value;
  return (
    Number.isSafeInteger(version) &&
    isWithin(score, 100) &&
    [have, of].every((count) => Number.isSafeInteger(count) && isWithin(count, Number.MAX_SAFE_INTEGER)) &&
    isUnsaidOr(isWord, resumeId) &&
    (resumeName === undefined || isText(resumeName, LONGEST.resumeName))
  );
}

function isLink(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { site, url, siteKey, firstSeen }: Fields<SeenRow['links'][number]> = value;
  return isOneOf(SITES, site) && isUrl(url) && isUnsaidOr(isWord, siteKey) && isTime(firstSeen);
}

/** Plain ones alone: a database can keep a `Date` or a `Map` as well. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isUnsaidOr(check: Check, value: unknown): boolean {
  return value === undefined || check(value);
}

function isOneOf(known: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && known.includes(value);
}

function isListOf(value: unknown, most: number, check: Check): boolean {
  return Array.isArray(value) && value.length <= most && value.every(check);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isLine(value: unknown): boolean {
  return isText(value, MAX_LENGTH.line);
}

function isWord(value: unknown): boolean {
  return isText(value, LONGEST_WORD) && value !== '';
}

function isUrl(value: unknown): boolean {
  return isText(value, MAX_LENGTH.url) && (value === '' || isWebUrl(value));
}

function isCountry(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value);
}

function isCurrency(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value);
}

function isAmount(value: unknown): boolean {
  return isWithin(value, HIGHEST.amount);
}

function isWithin(value: unknown, highest: number): boolean {
  return typeof value === 'number' && value >= 0 && value <= highest;
}

/** ISO 8601 in UTC to the millisecond, as all times are written here; the 29th of February is for the schema. */
const TIME =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

function isTime(value: unknown): boolean {
  return typeof value === 'string' && TIME.test(value);
}
