import { type ComponentProps, useId } from 'react';
import styles from './Choice.module.css';
import field from './Field.module.css';
import { joinNames } from './join-names';

type Value = string | number;
type SelectProps<Chosen extends Value> = Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> & {
  readonly value: Chosen;
  readonly options: readonly { readonly value: Chosen; readonly text: string }[];
  readonly onChange: (value: Chosen) => void;
};

/** The browser's own list: it knows keyboards, screen readers and small screens better than any other. */
export function PlainSelect<Chosen extends Value>({ options, onChange, ...rest }: SelectProps<Chosen>) {
  return (
    <select
      {...rest}
      onChange={({ target }) => {
        const chosen = options.find(({ value }) => String(value) === target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** The list in the box of a field; `className` gives its measures. */
export function Select<Chosen extends Value>({ className, ...rest }: SelectProps<Chosen>) {
  return <PlainSelect className={joinNames(field.box, className)} {...rest} />;
}

type ChoiceProps<Chosen extends Value> = Omit<SelectProps<Chosen>, 'id'> & { readonly label: string };

/** The list under its label. */
export function Choice<Chosen extends Value>({ label, className = styles.low, ...rest }: ChoiceProps<Chosen>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select id={id} className={className} {...rest} />
    </div>
  );
}
