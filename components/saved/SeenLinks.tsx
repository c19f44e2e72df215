import { useEffect, useState } from 'react';
import { findRepost } from '../../lib/saved/find-repost';
import type { SavedRow, SeenRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import type { SavedClient } from '../saved-client';
import { formatDay } from '../ui/format-day';
import styles from './SavedRecord.module.css';

type Props = { readonly client: Pick<SavedClient, 'readSeen'>; readonly row: SavedRow };

/** Where and when the job was first seen, on either site; one that was posted again says so. */
export function SeenLinks({ client, row: { jobKey } }: Props) {
  const { saved: t, locale } = useMessages();
  const [seen, setSeen] = useState<SeenRow>();
  useEffect(() => {
    // What is not known is not shown.
    client.readSeen(jobKey).then(setSeen, () => undefined);
  }, [client, jobKey]);
  if (!seen || seen.links.length === 0) return undefined;
  const repost = seen.links.map(({ siteKey }) => findRepost(seen, siteKey)).find((link) => link !== undefined);
  return (
    <div>
      <h4>{t.detail.seen}</h4>
      <ul>
        {seen.links.map(({ site, url, siteKey, firstSeen }) => (
          <li key={siteKey ?? url}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {t.detail.seenOn(t.sites[site], formatDay(firstSeen, locale))}
              </a>
            ) : (
              t.detail.seenOn(t.sites[site], formatDay(firstSeen, locale))
            )}
          </li>
        ))}
      </ul>
      {repost && <p className={styles.hint}>{t.detail.reposted(formatDay(repost.firstSeen, locale))}</p>}
    </div>
  );
}
