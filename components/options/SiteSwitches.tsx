import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { NotedSite, SitesClient } from '../posting-client';
import { SettingGroup, SettingSwitch } from '../ui/Setting';
import styles from './SiteSwitches.module.css';

const SITES: readonly NotedSite[] = ['linkedin', 'indeed'];

type Props = { readonly client: SitesClient };

/** On which sites the note stands in the page; each choice is kept at once. */
export function SiteSwitches({ client }: Props) {
  const t = useMessages().options.sites;
  const [quiet, setQuiet] = useState<readonly NotedSite[]>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    client.readQuietSites().then(setQuiet, () => setHasFailed(true));
  }, [client]);

  async function choose(site: NotedSite, isShown: boolean) {
    const next = SITES.filter((each) => (each === site ? !isShown : quiet?.includes(each)));
    try {
      await client.saveQuietSites(next);
      setQuiet(next);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <div>
      <p className={styles.intro}>{t.intro}</p>
      <SettingGroup>
        {SITES.map((site) => (
          <SettingSwitch
            key={site}
            label={t.show(t.names[site])}
            isOn={!quiet?.includes(site)}
            isDisabled={!quiet}
            onChange={(isOn) => void choose(site, isOn)}
          />
        ))}
      </SettingGroup>
      <p role="status" className={styles.failed}>
        {hasFailed && t.failed}
      </p>
    </div>
  );
}
