import { useId } from 'react';
import styles from './Choice.module.css';

type Props<Value extends string | number> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
};

/** The browser's own list under its label: it knows keyboards, screen readers and small screens better than any other. */
export function Choice<Value extends string | number>({ label, value, options, onChange, disabled }: Props<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.choice}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((each) => String(each.value) === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.text}
          </option>
        ))}
      </select>
    </div>
  );
}
