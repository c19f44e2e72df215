import type { PayLevel } from '../../lib/analysis';
import type { PayPlace } from '../../lib/career/choose-role-pay';
import { useMessages } from '../messages/use-messages';
import { capitalize } from '../ui/capitalize';
import { nameCountry } from '../ui/name-place';
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
      <label className={styles.field}>
        <span>{t.pay.level}</span>
        <select
          className={styles.select}
          value={place.level}
          onChange={({ target }) =>
            onChange({ ...place, level: LEVELS.find((level) => level === target.value) ?? 'all' })
          }
        >
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {capitalize(pay.level[level], locale)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{t.pay.country}</span>
        <select
          className={styles.select}
          value={place.country ?? 'US'}
          onChange={({ target }) => onChange({ ...place, country: target.value })}
        >
          {countries.map(({ id }) => (
            <option key={id} value={id}>
              {nameCountry(id, locale)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
