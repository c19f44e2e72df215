import type { JobKeys } from '../saved/job-key';
import { seenRowSchema } from '../saved/row-schemas';
import type { SeenRow } from '../saved/saved-posting';
import { openDatabase } from './database';

/**
 * The rows of jobs that were seen before, in the order asked, undefined for the others: found by the site's own id
 * first, for titles are edited, then by the key that is the same on both sites.
 */
export async function findSeen(jobs: readonly JobKeys[]): Promise<readonly (SeenRow | undefined)[]> {
  const { seen } = openDatabase();
  const siteKeys = jobs.flatMap(({ siteKey }) => siteKey ?? []);
  const jobKeys = [...new Set(jobs.map(({ jobKey }) => jobKey))];
  const [bySite, byJob]: unknown[][] = await Promise.all([
    seen.where('siteKeys').anyOf(siteKeys).toArray(),
    seen.bulkGet(jobKeys),
  ]);
  const exact = new Map(parse(bySite).flatMap((row) => row.siteKeys.map((key) => [key, row] as const)));
  const same = new Map(parse(byJob).map((row) => [row.jobKey, row]));
  return jobs.map(({ siteKey, jobKey }) => exact.get(siteKey ?? '') ?? same.get(jobKey));
}

/** The key under which a job is kept: that of its seen row, where its title was another then. */
export async function resolveJobKey(keys: JobKeys): Promise<string> {
  const [row] = await findSeen([keys]);
  return row?.jobKey ?? keys.jobKey;
}

function parse(rows: readonly unknown[] = []): SeenRow[] {
  return rows.flatMap((row) => seenRowSchema.safeParse(row).data ?? []);
}
