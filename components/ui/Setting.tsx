import { type ReactNode, useId } from 'react';
import { Select } from './Choice';
import { joinNames } from './join-names';
import styles from './Setting.module.css';

/** Settings that belong together, one a row. */
export function SettingGroup({ children }: { readonly children: ReactNode }) {
  return <div className={styles.group}>{children}</div>;
}

type RowProps = { readonly children: ReactNode; readonly isWide?: boolean };

/** A row that is no single control. */
export function SettingRow({ children, isWide }: RowProps) {
  return <div className={joinNames(styles.row, isWide && styles.wide)}>{children}</div>;
}

type WordsProps = { readonly label: ReactNode; readonly hint?: ReactNode; readonly ids?: Ids };
type Ids = { readonly label: string; readonly hint: string };

/** What a row is about, with a sentence below it. */
export function SettingWords({ label, hint, ids }: WordsProps) {
  return (
    <span className={styles.words}>
      <span id={ids?.label} className={styles.label}>
        {label}
      </span>
      {hint && (
        <span id={ids?.hint} className={styles.hint}>
          {hint}
        </span>
      )}
    </span>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** Something that is on or off; its whole row can be clicked. */
export function SettingSwitch({ label, hint, isOn, isDisabled, onChange }: SwitchProps) {
  const ids = { label: useId(), hint: useId() };
  return (
    <label className={joinNames(styles.row, styles.clickable)}>
      <SettingWords {...{ label, hint, ids }} />
      <input
        type="checkbox"
        className={styles.switch}
        aria-labelledby={ids.label}
        aria-describedby={hint && ids.hint}
        checked={isOn}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.checked)}
      />
    </label>
  );
}

type Option<Value extends string> = { readonly value: Value; readonly text: string };
type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
};

/** One of a list. */
export function SettingChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, isDisabled, onChange } = props;
  const ids = { label: useId(), hint: useId() };
  return (
    <div className={styles.row}>
      <SettingWords {...{ label, hint, ids }} />
      <Select
        className={styles.select}
        aria-labelledby={ids.label}
        aria-describedby={hint && ids.hint}
        value={value}
        options={options}
        disabled={isDisabled}
        onChange={onChange}
      />
    </div>
  );
}

/** One of two or three, all of them in sight. */
export function SettingSegments<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hint, value, options, isDisabled, onChange } = props;
  const ids = { label: useId(), hint: useId(), name: useId() };
  return (
    <fieldset className={styles.row} aria-labelledby={ids.label} disabled={isDisabled}>
      <SettingWords {...{ label, hint, ids }} />
      <span className={styles.segments}>
        {options.map((each) => (
          <label key={each.value} className={styles.segment}>
            <input
              type="radio"
              name={ids.name}
              className={styles.radio}
              checked={each.value === value}
              onChange={() => onChange(each.value)}
            />
            <span className={styles.text}>{each.text}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
