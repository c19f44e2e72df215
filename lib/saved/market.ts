import { convertPeriod } from '../salary/annual-pay';
import { NO_ROLE } from './filter-postings';
import type { AsksRow, PostingSummary, SavedRow, SavedSkill, SeenRow } from './saved-posting';

/** The rows that the market is counted from. */
export type MarketSource = {
  readonly seen: readonly SeenRow[];
  readonly saved: readonly SavedRow[];
  readonly asks: readonly AsksRow[];
};

/** One job, seen or saved or both. */
export type MarketJob = {
  readonly jobKey: string;
  /** ISO time at which it was first seen or saved. */
  readonly at: string;
  readonly isSaved: boolean;
  /** `NO_ROLE` for none. */
  readonly roleId: string;
  readonly roleName?: string;
  readonly pay?: PostingSummary['pay'];
  /** Skills that are required or preferred. */
  readonly asked: readonly SavedSkill[];
};

/** How often a skill is asked for, and how often the resume of the day lacked it. */
export type SkillCount = {
  readonly id: string;
  readonly name: string;
  readonly asked: number;
  readonly required: number;
  readonly lacked: number;
  /** Askings that were compared with a resume. */
  readonly compared: number;
};

/** Posted pay of one role over a year in one currency; quartiles between single amounts are linear. */
export type RolePay = {
  readonly roleId: string;
  readonly roleName?: string;
  readonly currency: string;
  /** The middle of each posted range, rising. */
  readonly amounts: readonly number[];
  readonly low: number;
  readonly median: number;
  readonly high: number;
};

/** One week, from its Monday, or one month. */
export type MarketPeriod = {
  /** ISO date of its first day. */
  readonly from: string;
  readonly count: number;
  /** Jobs that ask for each skill, by id. */
  readonly asked: ReadonlyMap<string, number>;
};

export type MarketTrend = { readonly unit: 'week' | 'month'; readonly periods: readonly MarketPeriod[] };

const DAY_MS = 86_400_000;
/** From this span on, months say more than weeks. */
const MONTHS_FROM_DAYS = 120;

/** Every job once, the oldest first. */
export function joinMarket({ seen, saved, asks }: MarketSource): readonly MarketJob[] {
  const skills = new Map(asks.map((row) => [row.jobKey, row.skills]));
  const jobs = new Map<string, MarketJob>();
  for (const row of seen) jobs.set(row.jobKey, buildJob(row, row.firstSeen, false, skills.get(row.jobKey)));
  for (const row of saved) {
    const before = jobs.get(row.jobKey)?.at ?? row.savedAt;
    jobs.set(row.jobKey, buildJob(row, before < row.savedAt ? before : row.savedAt, true, skills.get(row.jobKey)));
  }
  return [...jobs.values()].sort((one, other) => compare(one.at, other.at) || compare(one.jobKey, other.jobKey));
}

/** Skills by how many jobs ask for them, the most first. */
export function countSkills(jobs: readonly MarketJob[]): readonly SkillCount[] {
  const counts = new Map<string, { -readonly [Key in keyof SkillCount]: SkillCount[Key] }>();
  for (const { id, name, requirement, state } of jobs.flatMap(({ asked }) => asked)) {
    const each = counts.get(id) ?? { id, name, asked: 0, required: 0, lacked: 0, compared: 0 };
    counts.set(id, each);
    each.asked += 1;
    if (requirement === 'required') each.required += 1;
    if (state === 'missing') each.lacked += 1;
    if (state === 'missing' || state === 'have') each.compared += 1;
  }
  return [...counts.values()].sort((one, other) => other.asked - one.asked || compare(one.name, other.name));
}

/** Posted pay by role and currency, the groups with the most postings first. */
export function groupPay(jobs: readonly MarketJob[]): readonly RolePay[] {
  const groups = new Map<string, { job: MarketJob; currency: string; amounts: number[] }>();
  for (const job of jobs) {
    if (!job.pay) continue;
    const { currency, period, min, max } = job.pay;
    const key = `${job.roleId} ${currency}`;
    const group = groups.get(key) ?? { job, currency, amounts: [] };
    groups.set(key, group);
    group.amounts.push(convertPeriod((min + max) / 2, period, 'year'));
  }
  const pays = [...groups.values()].map(({ job, currency, amounts }) => describePay(job, currency, amounts));
  return pays.sort((one, other) => other.amounts.length - one.amounts.length || other.median - one.median);
}

/** Jobs by week, or by month where they span 120 days and more, without gaps; dates are in UTC. */
export function countTrend(jobs: readonly MarketJob[]): MarketTrend {
  const days = jobs.map(({ at }) => Math.floor(Date.parse(at) / DAY_MS));
  const [first, last] = findEnds(days);
  if (!Number.isFinite(first)) return { unit: 'week', periods: [] };
  const unit = last - first < MONTHS_FROM_DAYS ? 'week' : 'month';
  const periods = new Map<number, { from: string; count: number; asked: Map<string, number> }>();
  for (let day = findStart(first, unit); day <= last; day = findNext(day, unit)) {
    periods.set(day, { from: new Date(day * DAY_MS).toISOString().slice(0, 10), count: 0, asked: new Map() });
  }
  jobs.forEach(({ asked }, at) => {
    const period = periods.get(findStart(days[at] ?? first, unit));
    if (!period) return;
    period.count += 1;
    for (const { id } of asked) period.asked.set(id, (period.asked.get(id) ?? 0) + 1);
  });
  return { unit, periods: [...periods.values()] };
}

/** Roles with how many jobs each has, the most first; `NO_ROLE` last. */
export function listRoles(
  jobs: readonly Pick<MarketJob, 'roleId' | 'roleName'>[],
): readonly { readonly id: string; readonly name?: string; readonly count: number }[] {
  const roles = new Map<string, { id: string; name?: string; count: number }>();
  for (const { roleId, roleName } of jobs) {
    const each = roles.get(roleId) ?? { id: roleId, name: roleName, count: 0 };
    roles.set(roleId, each);
    each.count += 1;
  }
  const last = (id: string) => Number(id === NO_ROLE);
  return [...roles.values()].sort((a, b) => last(a.id) - last(b.id) || b.count - a.count || compare(a.id, b.id));
}

function buildJob(
  { jobKey, roleId, roleName, pay }: PostingSummary & { readonly jobKey: string },
  at: string,
  isSaved: boolean,
  skills: readonly SavedSkill[] = [],
): MarketJob {
  const asked = skills.filter(({ requirement }) => requirement !== 'mentioned');
  return { jobKey, at, isSaved, roleId: roleId ?? NO_ROLE, roleName, pay, asked };
}

function describePay({ roleId, roleName }: MarketJob, currency: string, unordered: readonly number[]): RolePay {
  const amounts = [...unordered].sort((one, other) => one - other);
  const at = (share: number) => {
    const place = share * (amounts.length - 1);
    const [low = 0, high = low] = [amounts[Math.floor(place)], amounts[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  };
  return { roleId, roleName, currency, amounts, low: at(0.25), median: at(0.5), high: at(0.75) };
}

/** Not by spread arguments: a call takes fewer of them than there may be jobs. */
function findEnds(days: readonly number[]): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

function findStart(day: number, unit: MarketTrend['unit']): number {
  // The first day of 1970 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  return day + 1 - new Date(day * DAY_MS).getUTCDate();
}

/** The start of the period after one that starts on a day; no month has more than 31. */
function findNext(start: number, unit: MarketTrend['unit']): number {
  return unit === 'week' ? start + 7 : findStart(start + 31, unit);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
