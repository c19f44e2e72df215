import type { Benchmark, PayBasis, PayLevel } from '../../lib/analysis';
import { nameCountry } from '../../lib/salary/local-countries';
import { useMessages } from '../messages/use-messages';
import { PlainSelect } from '../ui/Choice';
import { capitalize } from '../ui/capitalize';
import styles from './PaySwitches.module.css';

/** What a reader asks to see other figures by; each part alone. */
export type PayChoice = { readonly level?: PayLevel; readonly country?: string; readonly basis?: PayBasis };

type Props = { readonly benchmark: Benchmark; readonly onChoose: (choice: PayChoice) => void };

/** Which figures are shown: level, place and basis. */
export function PaySwitches({ benchmark, onChoose }: Props) {
  const { pay: t, locale } = useMessages();
  const { options, level, basis, place } = benchmark;
  return (
    <div className={styles.switches}>
      <Choice label={t.choose.level} value={level} onChange={(value: PayLevel) => onChoose({ level: value })}>
        {options.levels.map((each) => ({ value: each, text: capitalize(t.level[each], locale) }))}
      </Choice>
      <Choice label={t.choose.place} value={place.country ?? ''} onChange={(country) => onChoose({ country })}>
        {options.places.map(({ country }) => ({ value: country, text: nameCountry(locale, country) }))}
      </Choice>
      <Choice label={t.choose.basis} value={basis} onChange={(value: PayBasis) => onChoose({ basis: value })}>
        {options.bases.map((each) => ({ value: each, text: capitalize(t.basis[each], locale) }))}
      </Choice>
    </div>
  );
}

type PeriodProps = {
  readonly period: Benchmark['period'];
  readonly onChange: (period: Benchmark['period']) => void;
};

const PERIODS = ['year', 'hour'] as const;

/** Whether pay counts a year or an hour. */
export function PeriodSwitch({ period, onChange }: PeriodProps) {
  const { pay: t } = useMessages();
  return (
    <Choice label={t.choose.period} value={period} onChange={onChange}>
      {PERIODS.map((each) => ({ value: each, text: t.per[each] }))}
    </Choice>
  );
}

type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly children: readonly { readonly value: Value; readonly text: string }[];
};

/** A list that says what it chooses by what is chosen, without a label beside it. */
function Choice<Value extends string>({ label, value, onChange, children }: ChoiceProps<Value>) {
  return (
    <PlainSelect
      className={styles.choice}
      aria-label={label}
      title={label}
      value={value}
      options={children}
      disabled={children.length < 2}
      onChange={onChange}
    />
  );
}
