import { useState } from 'react';
import { DIM_SITES, NO_DIM_RULES } from '../../lib/cards/dim-rules';
import { useMessages } from '../messages/use-messages';
import type { PageClient } from '../options-client';
import { SettingGroup, SettingSwitch } from '../ui/Setting';
import styles from './DimRules.module.css';
import { DimRulesList } from './DimRulesList';
import { DimRulesPay } from './DimRulesPay';
import { UndoToast } from './UndoToast';
import { useDimRules } from './use-dim-rules';

const KINDS = ['viewed', 'applied', 'promoted'] as const;
const LISTS = ['companies', 'words'] as const;

type Removed = { readonly list: (typeof LISTS)[number]; readonly name: string; readonly before: readonly string[] };

/** By which rules cards of result lists are dimmed, and on which sites; each choice is kept at once. */
export function DimRules({ client }: { readonly client: PageClient }) {
  const { dimming: t, options } = useMessages();
  const { rules = NO_DIM_RULES, hasFailed, change, isReading } = useReadRules(client);
  const [removed, setRemoved] = useState<Removed>();
  const changeList = (list: Removed['list'], entries: readonly string[]) => {
    const name = rules[list].find((each) => !entries.includes(each));
    setRemoved(name === undefined ? undefined : { list, name, before: rules[list] });
    change({ [list]: entries });
  };
  const turn = (site: (typeof DIM_SITES)[number], isOn: boolean) =>
    change({ sites: DIM_SITES.filter((each) => (each === site ? isOn : rules.sites.includes(each))) });
  return (
    <div className={styles.section}>
      <h3 className={styles.title}>{t.heading}</h3>
      <p className={styles.intro}>{t.intro}</p>
      <SettingGroup>
        {KINDS.map((kind) => (
          <SettingSwitch
            key={kind}
            {...t.rules[kind]}
            isOn={rules[kind]}
            isDisabled={isReading}
            onChange={(isOn) => change({ [kind]: isOn })}
          />
        ))}
        <DimRulesPay leastPay={rules.leastPay} isDisabled={isReading} onChange={(leastPay) => change({ leastPay })} />
        {LISTS.map((list) => (
          <DimRulesList
            key={list}
            {...t.lists[list]}
            entries={rules[list]}
            isDisabled={isReading}
            onChange={(entries) => changeList(list, entries)}
          />
        ))}
      </SettingGroup>
      <h4 className={styles.title}>{t.sites}</h4>
      <SettingGroup>
        {DIM_SITES.map((site) => (
          <SettingSwitch
            key={site}
            label={t.on(options.sites.names[site])}
            isOn={rules.sites.includes(site)}
            isDisabled={isReading}
            onChange={(isOn) => turn(site, isOn)}
          />
        ))}
      </SettingGroup>
      <p role="alert" className={styles.failed}>
        {hasFailed && t.failed}
      </p>
      {removed && (
        <UndoToast
          key={removed.name}
          text={t.removed(removed.name)}
          onUndo={() => {
            change({ [removed.list]: removed.before });
            setRemoved(undefined);
          }}
          onEnd={() => setRemoved(undefined)}
        />
      )}
    </div>
  );
}

function useReadRules(client: PageClient) {
  const state = useDimRules(client);
  return { ...state, isReading: state.rules === undefined };
}
