import { findRepost } from '../saved/find-repost';
import type { JobKeys } from '../saved/job-key';
import { savedRowSchema } from '../saved/row-schemas';
import type { SavedStatus, SeenRow } from '../saved/saved-posting';
import { openDatabase } from './database';
import type { CardMark } from './messages';
import type { SeenWords } from './page-words/page-words';
import { findSeen } from './resolve-job';

/** What the library knows of a job. */
export type JobHistory = { readonly row?: SeenRow; readonly status?: SavedStatus };

/** Which posting a history is told for, and when. */
export type HistoryOptions = {
  readonly site: string;
  readonly siteKey?: string;
  readonly words: SeenWords;
  readonly language: string;
  readonly now: Date;
};

const DAY_MS = 86_400_000;
const SITES: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', indeed: 'Indeed' };

/** What is known of jobs, in the order asked; of none where the database cannot be read. */
export async function readHistory(jobs: readonly JobKeys[], withStatus: boolean): Promise<readonly JobHistory[]> {
  try {
    const rows = await findSeen(jobs);
    const keys = jobs.map(({ jobKey }, at) => rows[at]?.jobKey ?? jobKey);
    const statuses = withStatus ? await readStatuses(keys) : new Map<string, SavedStatus>();
    return jobs.map((_, at) => ({ row: rows[at], status: statuses.get(keys[at] ?? '') }));
  } catch {
    return jobs.map(() => ({}));
  }
}

async function readStatuses(jobKeys: readonly string[]): Promise<Map<string, SavedStatus>> {
  const stored: unknown[] = await openDatabase()
    .postings.where('jobKey')
    .anyOf([...new Set(jobKeys)])
    .toArray();
  const rows = stored.flatMap((row) => savedRowSchema.safeParse(row).data ?? []);
  return new Map(rows.map(({ jobKey, status }) => [jobKey, status]));
}

/** What a card's mark says of an earlier visit: in a word, and in a sentence. */
export function formatSeen(row: SeenRow, options: HistoryOptions): NonNullable<CardMark['seen']> {
  const { words } = options;
  const { kind, site } = findVisit(row, options);
  const short = kind === 'elsewhere' ? words.elsewhere(site) : words[kind];
  const score = row.coverage?.score;
  if (score === undefined) return { short, full: describeVisit(row, options) };
  const full = `${describeVisit(row, options)}; ${words.covered(score)}`;
  return { short: `${short}, ${words.percent(score)}`, full };
}

/** When the job of the open posting was first seen; undefined where that was within a day and on this very site. */
export function formatFirstSeen(row: SeenRow | undefined, options: HistoryOptions): string | undefined {
  if (!row) return undefined;
  const { kind, firstSeen } = findVisit(row, options);
  const isOld = options.now.getTime() - Date.parse(firstSeen) >= DAY_MS;
  return isOld || kind !== 'seen' ? describeVisit(row, options) : undefined;
}

function describeVisit(row: SeenRow, options: HistoryOptions): string {
  const { words, language, now } = options;
  const { kind, firstSeen, site } = findVisit(row, options);
  const day = formatDay(firstSeen, language, now);
  if (kind === 'again') return words.repost(day);
  return kind === 'elsewhere' ? words.openedOn(site, day) : words.opened(day);
}

type Visit = { readonly kind: 'seen' | 'again' | 'elsewhere'; readonly site: string; readonly firstSeen: string };

/** The first visit, and whether it was to this posting, to an earlier one of the same job, or on the other site. */
function findVisit(row: SeenRow, { site, siteKey, now }: HistoryOptions): Visit {
  const repost = findRepost(withLink(row, site, siteKey, now), siteKey);
  if (repost) return { kind: 'again', site: '', firstSeen: repost.firstSeen };
  const other = SITES[row.links[0]?.site ?? ''];
  if (other && row.links[0]?.site !== site) return { kind: 'elsewhere', site: other, firstSeen: row.firstSeen };
  return { kind: 'seen', site: '', firstSeen: row.firstSeen };
}

/** A posting that has not been opened yet is as new as this moment. */
function withLink(row: SeenRow, site: string, siteKey: string | undefined, now: Date): SeenRow {
  const isKnown = siteKey === undefined || row.siteKeys.includes(siteKey);
  if (isKnown || (site !== 'linkedin' && site !== 'indeed')) return row;
  return { ...row, links: [...row.links, { site, url: '', siteKey, firstSeen: now.toISOString() }] };
}

/** A day as a sentence says it, with the year where that is another: "3 Oct". */
function formatDay(iso: string, language: string, now: Date): string {
  const date = new Date(iso);
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  const locale = language === 'en' ? 'en-GB' : language;
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', year });
}
