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
    return client.onQuietSitesChanged(setQuiet);
  }, [client]);

  const choose = (before: readonly NotedSite[], site: NotedSite, isShown: boolean) => {
    const next = SITES.filter((each) => (each === site ? !isShown : before.includes(each)));
    setQuiet(next);
    setHasFailed(false);
    client.saveQuietSites(next).catch(() => {
      setQuiet(before);
      setHasFailed(true);
    });
  };
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
            onChange={(isOn) => quiet && choose(quiet, site, isOn)}
          />
        ))}
      </SettingGroup>
      <p role="status" className={styles.failed}>
        {hasFailed && t.failed}
      </p>
    </div>
  );
}
