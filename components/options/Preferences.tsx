import { useEffect, useState } from 'react';
import { LANGUAGES, LEVELS, PAY_BASES, THEMES } from '../../lib/preferences';
import { nameCountry } from '../../lib/salary/local-countries';
import { useMessages } from '../messages/use-messages';
import type { PreferenceLists, PreferencesClient } from '../options-client';
import { SettingChoice, SettingGroup, SettingSegments, SettingSwitch } from '../ui/Setting';
import styles from './Preferences.module.css';
import { PreferencesRole } from './PreferencesRole';
import { type PreferencesState, usePreferences } from './use-preferences';

type Props = { readonly client: PreferencesClient };

/** Everything that the user prefers; each choice is kept at once. */
export function Preferences({ client }: Props) {
  const { preferences: t } = useMessages();
  const state = usePreferences(client);
  const lists = useLists(client);
  const { preferences, change, outcome } = state;
  return (
    <div className={styles.section}>
      <SettingGroup>
        <PreferencesRole
          role={preferences.targetRole}
          names={lists?.roles}
          findRoles={client.findRoles}
          onChoose={(targetRole) => change({ targetRole })}
        />
      </SettingGroup>
      <h3>{t.pay}</h3>
      <PayPreferences {...state} lists={lists} />
      <h3>{t.look}</h3>
      <LookPreferences {...state} />
      <h3>{t.sync.heading}</h3>
      <SettingGroup>
        <SettingSwitch
          label={t.sync.label}
          hint={t.sync.hint}
          isOn={state.isSyncing ?? false}
          isDisabled={state.isSyncing === undefined}
          onChange={state.sync}
        />
      </SettingGroup>
      <p role="status" className={outcome === 'saved' ? styles.saved : styles.failed}>
        {outcome === 'saved' && t.saved}
        {outcome === 'failed' && t.failed}
        {outcome === 'sync-failed' && t.syncFailed}
      </p>
    </div>
  );
}

type GroupProps = Pick<PreferencesState, 'preferences' | 'change'>;

function PayPreferences({ preferences, change, lists }: GroupProps & { readonly lists?: PreferenceLists }) {
  const { preferences: t, locale } = useMessages();
  const { level = '', country = '', currency = '', basis = '' } = preferences;
  return (
    <SettingGroup>
      <SettingChoice
        label={t.level.label}
        hint={t.level.hint}
        value={level}
        options={withNone(t.level.any, LEVELS, (each) => t.level.options[each])}
        onChange={(chosen) => change({ level: chosen || undefined })}
      />
      <SettingChoice
        label={t.country.label}
        hint={t.country.hint}
        value={country}
        options={[{ value: '', text: t.country.any }, ...nameCodes('region', country, lists?.countries, locale)]}
        onChange={(chosen) => change({ country: chosen || undefined })}
      />
      <SettingChoice
        label={t.currency.label}
        hint={t.currency.hint}
        value={currency}
        options={[{ value: '', text: t.currency.any }, ...nameCodes('currency', currency, lists?.currencies, locale)]}
        onChange={(chosen) => change({ currency: chosen || undefined })}
      />
      <SettingChoice
        label={t.basis.label}
        hint={t.basis.hint}
        value={basis}
        options={withNone(t.basis.any, PAY_BASES, (each) => t.basis.options[each])}
        onChange={(chosen) => change({ basis: chosen || undefined })}
      />
    </SettingGroup>
  );
}

function LookPreferences({ preferences, change }: GroupProps) {
  const { preferences: t } = useMessages();
  return (
    <SettingGroup>
      <SettingSegments
        label={t.theme.label}
        value={preferences.theme}
        options={THEMES.map((value) => ({ value, text: t.theme.options[value] }))}
        onChange={(theme) => change({ theme })}
      />
      <SettingChoice
        label={t.language.label}
        hint={t.language.hint}
        value={preferences.language}
        options={[
          { value: 'browser', text: t.language.browser },
          ...LANGUAGES.map((value) => ({ value, text: t.language.options[value] })),
        ]}
        onChange={(language) => change({ language })}
      />
    </SettingGroup>
  );
}

function withNone<Value extends string>(none: string, values: readonly Value[], name: (value: Value) => string) {
  return [{ value: '' as const, text: none }, ...values.map((value) => ({ value, text: name(value) }))];
}

/** Countries or currencies by name, in the order of the language; the chosen one stands there even before the others are known. */
function nameCodes(type: 'region' | 'currency', chosen: string, codes: readonly string[] = [], locale: string) {
  const names = new Intl.DisplayNames(locale, { type });
  const ids = new Set(chosen === '' ? codes : [chosen, ...codes]);
  return [...ids]
    .map((value) => ({ value, text: type === 'region' ? nameCountry(locale, value) : (names.of(value) ?? value) }))
    .sort((one, other) => one.text.localeCompare(other.text, locale));
}

function useLists(client: PreferencesClient): PreferenceLists | undefined {
  const [lists, setLists] = useState<PreferenceLists>();
  useEffect(() => {
    // Without them everything but the role's name and the countries can be chosen all the same.
    client.readLists().then(setLists, () => undefined);
  }, [client]);
  return lists;
}
