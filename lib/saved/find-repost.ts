import type { SeenLink, SeenRow } from './saved-posting';

const DAY_MS = 86_400_000;

/**
 * The earlier posting of the same job on the same site under another id, a day older at least: two openings of one
 * title that appear together are no repost. Undefined where there is none.
 */
export function findRepost(row: SeenRow, siteKey: string | undefined): SeenLink | undefined {
  const own = row.links.find((link) => link.siteKey === siteKey);
  if (!own || siteKey === undefined) return undefined;
  const isEarlier = (link: SeenLink) => Date.parse(link.firstSeen) <= Date.parse(own.firstSeen) - DAY_MS;
  return row.links.find(
    (link) => link.site === own.site && link.siteKey !== undefined && link.siteKey !== siteKey && isEarlier(link),
  );
}
