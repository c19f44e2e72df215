import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { PageChoices, PageClient } from '../options-client';
import { SettingGroup, SettingSwitch } from '../ui/Setting';
import { DimRules } from './DimRules';
import styles from './PageSwitches.module.css';
import { SiteSwitches } from './SiteSwitches';

const KINDS = ['cards', 'highlights'] as const satisfies (keyof PageChoices)[];

type Props = { readonly client: PageClient };

/** What is drawn in the pages of the sites, and on which; each choice is kept at once. */
export function PageSwitches({ client }: Props) {
  const { page: t, dimming } = useMessages();
  const [choices, setChoices] = useState<PageChoices>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    client.readPageChoices().then(setChoices, () => setHasFailed(true));
    return client.onPageChoicesChanged(setChoices);
  }, [client]);
  const choose = (before: PageChoices, changed: Partial<PageChoices>) => {
    setChoices({ ...before, ...changed });
    setHasFailed(false);
    client.savePageChoices(changed).catch(() => {
      setChoices(before);
      setHasFailed(true);
    });
  };
  return (
    <div className={styles.section}>
      <SiteSwitches client={client} />
      <h3 className={styles.title}>{t.heading}</h3>
      <SettingGroup>
        {KINDS.map((kind) => (
          <SettingSwitch
            key={kind}
            {...t.choices[kind]}
            isOn={choices?.[kind] ?? false}
            isDisabled={!choices}
            onChange={(isOn) => choices && choose(choices, { [kind]: isOn })}
          />
        ))}
        <SettingSwitch
          {...dimming.own}
          isOn={choices?.own ?? false}
          isDisabled={!choices}
          onChange={(own) => choices && choose(choices, { own })}
        />
      </SettingGroup>
      <p role="alert" className={styles.failed}>
        {hasFailed && t.failed}
      </p>
      <DimRules client={client} />
    </div>
  );
}
