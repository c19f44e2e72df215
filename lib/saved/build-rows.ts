import type { Analysis, Coverage, SkillMention } from '../analysis';
import type { JobKeys } from './job-key';
import { isWebUrl, MOST } from './row-limits';
import type { AsksRow, PostingSummary, SavedCoverage, SavedRow, SavedSkill, SeenLink, SeenRow } from './saved-posting';

/** The resume that an analysis was made with. */
export type UsedResume = { readonly id: string; readonly name: string };

/** What is kept of an analysis for lists: no text, no skills; the address is empty where it is none of the web. */
export function summarise(analysis: Analysis, resume?: UsedResume): PostingSummary {
  const { posting, role, seniority, yearsMin, version } = analysis;
  const { source, url = '', title, company, location, country, workplace, employmentType, datePosted } = posting;
  return dropUndefined({
    ...{ site: source, url: isWebUrl(url) ? url : '', title, company, location, country, workplace, employmentType },
    datePosted,
    roleId: role?.id,
    roleName: role?.name,
    level: seniority,
    yearsMin,
    pay: summarisePay(posting.salary),
    benchmark: summariseBenchmark(analysis.benchmark),
    coverage: analysis.coverage && summariseCoverage(analysis.coverage, resume),
    comparedWith: analysis.comparedWith,
    analysisVersion: version,
  });
}

/** The hard skills of an analysis, each with what the resume had to say to it. */
export function buildAsks(jobKey: string, { skills, coverage }: Analysis): AsksRow {
  const findState = indexStates(coverage);
  const hard = skills.filter(({ kind }) => kind === 'hard').slice(0, MOST.skills);
  return { jobKey, skills: hard.map((skill) => buildSkill(skill, findState(skill.id))) };
}

/** A new saved posting; `now` is an ISO time. */
export function buildSavedRow(
  summary: PostingSummary,
  asks: AsksRow,
  { id, now, isAutomatic }: { readonly id: string; readonly now: string; readonly isAutomatic?: boolean },
): SavedRow {
  const asked = listNames(asks);
  return {
    ...summary,
    ...{ id, jobKey: asks.jobKey, savedAt: now, changedAt: now, status: 'saved', dates: { saved: now } },
    ...{ notes: '', tags: [], asked },
    ...(isAutomatic ? { isAutomatic } : {}),
  };
}

/** A saved posting after a new look at it: what was read is new, what the user said of it stays. */
export function refreshSavedRow(row: SavedRow, summary: PostingSummary, asks: AsksRow): SavedRow {
  const { id, jobKey, savedAt, changedAt, status, dates, notes, tags, isAutomatic } = row;
  const kept = { id, jobKey, savedAt, changedAt, status, dates, notes, tags };
  return { ...buildSavedRow(summary, asks, { id, now: savedAt, isAutomatic }), ...kept };
}

/** A saved posting compared anew, with what the analysis says of it: what else was read stays, and what the user said. */
export function compareSavedRow(row: SavedRow, analysis: Analysis, asks: AsksRow, resume: UsedResume): SavedRow {
  const coverage = analysis.coverage && summariseCoverage(analysis.coverage, resume);
  return dropUndefined({ ...row, coverage, comparedWith: analysis.comparedWith, asked: listNames(asks) });
}

/** A job after one more look at its posting; `before` is what was known of it, `now` an ISO time. */
export function buildSeenRow(
  summary: PostingSummary,
  { jobKey, siteKey }: JobKeys,
  now: string,
  before?: SeenRow,
): SeenRow {
  const link: SeenLink = dropUndefined({ site: summary.site, url: summary.url, siteKey, firstSeen: now });
  const links = addLink(before?.links ?? [], link);
  return {
    ...summary,
    jobKey: before?.jobKey ?? jobKey,
    links,
    siteKeys: links.flatMap((each) => each.siteKey ?? []),
    firstSeen: before?.firstSeen ?? now,
    lastSeen: now,
  };
}

/** What is known of one posting in two places, such as here and in a backup: the later look, all links, the whole span. */
export function mergeSeenRows(one: SeenRow, other: SeenRow): SeenRow {
  const [older, newer] = one.lastSeen <= other.lastSeen ? [one, other] : [other, one];
  const links = newer.links.reduce(addLink, older.links).map((link) => takeEarlier(link, newer.links));
  const firstSeen = one.firstSeen <= other.firstSeen ? one.firstSeen : other.firstSeen;
  return { ...newer, links, siteKeys: links.flatMap((each) => each.siteKey ?? []), firstSeen };
}

/** The later look may have been at a link that was known for longer. */
function takeEarlier(link: SeenLink, others: readonly SeenLink[]): SeenLink {
  const same = others.find((each) => isSameLink(each, link));
  return same && same.firstSeen < link.firstSeen ? { ...link, firstSeen: same.firstSeen } : link;
}

function isSameLink(one: SeenLink, other: SeenLink): boolean {
  return one.site === other.site && (one.siteKey === undefined ? one.url === other.url : one.siteKey === other.siteKey);
}

/** The first link stays for its date; behind it the oldest go where there are too many. */
function addLink(links: readonly SeenLink[], link: SeenLink): SeenLink[] {
  const isSame = (each: SeenLink) => isSameLink(each, link);
  if (links.some(isSame)) return links.map((each) => (isSame(each) ? { ...each, url: link.url || each.url } : each));
  const [first, ...rest] = links;
  return first ? [first, ...[...rest, link].slice(-(MOST.links - 1))] : [link];
}

function summarisePay(salary: Analysis['posting']['salary']): PostingSummary['pay'] {
  if (!salary || !/^[A-Z]{3}$/.test(salary.currency)) return undefined;
  const { min, max, currency, period } = salary;
  return { min, max, currency, period };
}

function summariseBenchmark(benchmark: Analysis['benchmark']): PostingSummary['benchmark'] {
  if ('unavailable' in benchmark) return undefined;
  const { low, mid, high, currency, period, posted } = benchmark;
  return dropUndefined({ low, mid, high, currency, period, position: posted?.position, relation: posted?.relation });
}

function listNames({ skills }: AsksRow): string {
  return skills.map(({ name }) => name).join(', ');
}

function summariseCoverage({ version, score, required }: Coverage, resume?: UsedResume): SavedCoverage {
  return dropUndefined({ version, score, ...required, resumeId: resume?.id, resumeName: resume?.name });
}

function buildSkill({ id, name, requirement, group }: SkillMention, state: SavedSkill['state']): SavedSkill {
  return dropUndefined({ id, name, requirement, group, state });
}

/** Skills that the posting merely mentions have no state: coverage does not look for them. */
function indexStates(coverage: Coverage | undefined): (id: string) => SavedSkill['state'] {
  const states = new Map<string, SavedSkill['state']>();
  for (const { skill } of coverage?.missing ?? []) states.set(skill, 'missing');
  for (const { skill } of coverage?.have ?? []) states.set(skill, 'have');
  for (const skill of coverage?.ignored ?? []) states.set(skill, 'ignored');
  return (id) => states.get(id);
}

/** The database keeps a key whose value is undefined, and a JSON file does not: rows have no such keys. */
function dropUndefined<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
