import type { PayLevel } from '../../lib/analysis';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import { nameCountry } from '../../lib/salary/local-countries';
import { useMessages } from '../messages/use-messages';
import { Choice } from '../ui/Choice';
import { capitalize } from '../ui/capitalize';
import styles from './PayPicker.module.css';

const LEVELS = ['all', 'entry', 'mid', 'senior', 'executive'] as const satisfies readonly PayLevel[];

type Props = {
  readonly place: PayPlace;
  readonly countries: readonly { readonly id: string }[];
  readonly onChange: (place: PayPlace) => void;
};

/** At which level and in which country pay is shown. */
export function PayPicker({ place, countries, onChange }: Props) {
  const { career: t, pay, locale } = useMessages();
  return (
    <div className={styles.picker}>
      <Choice
        label={t.pay.level}
        className={styles.select}
        value={place.level}
        options={LEVELS.map((level) => ({ value: level, text: capitalize(pay.level[level], locale) }))}
        onChange={(level) => onChange({ ...place, level })}
      />
      <Choice
        label={t.pay.country}
        className={styles.select}
        value={place.country ?? 'US'}
        options={countries.map(({ id }) => ({ value: id, text: nameCountry(locale, id) }))}
        onChange={(country) => onChange({ ...place, country })}
      />
    </div>
  );
}
