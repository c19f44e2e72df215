import { useId } from 'react';
import type { FitBasis } from '../../lib/career/fit-band';
import { useMessages } from '../messages/use-messages';
import styles from './BasisSwitch.module.css';

type Props = {
  readonly bases: readonly FitBasis[];
  readonly basis: FitBasis;
  readonly onChange: (basis: FitBasis) => void;
};

/** What the ranking rests on. */
export function BasisSwitch({ bases, basis, onChange }: Props) {
  const { basis: t } = useMessages().career;
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{t.label}</legend>
      <div className={styles.options}>
        {bases.map((each) => (
          <label key={each} className={styles.option}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={each === basis}
              onChange={() => onChange(each)}
            />
            <span className={styles.words}>{t[each]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
