import { useEffect, useId, useState } from 'react';
import { type LeastPay, parseLeastPay } from '../../lib/cards/dim-rules';
import { PERIODS } from '../../lib/saved/row-values';
import { useMessages } from '../messages/use-messages';
import { Select } from '../ui/Choice';
import { SettingRow, SettingWords } from '../ui/Setting';
import { TextInput } from '../ui/TextInput';
import styles from './DimRules.module.css';

/** Currencies of the countries whose sites are used most; another one that is kept stays in the list. */
const CURRENCIES = 'USD EUR GBP CAD AUD BRL CHF CNY CZK DKK HKD INR JPY MXN NOK NZD PLN SEK SGD ZAR'.split(' ');

type Props = {
  readonly leastPay: LeastPay | undefined;
  readonly isDisabled: boolean;
  /** Undefined for no minimum. */
  readonly onChange: (leastPay: LeastPay | undefined) => void;
};

/** The pay below which cards are dimmed; kept when the field is left. */
export function DimRulesPay({ leastPay, isDisabled, onChange }: Props) {
  const { dimming } = useMessages();
  const t = dimming.pay;
  const id = useId();
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<Omit<LeastPay, 'amount'>>({ currency: 'USD', period: 'year' });
  useEffect(() => {
    if (!leastPay) return;
    setAmount(String(leastPay.amount));
    setUnit({ currency: leastPay.currency, period: leastPay.period });
  }, [leastPay]);
  const read = (of: Omit<LeastPay, 'amount'>) => parseLeastPay({ ...of, amount: parseAmount(amount) });
  const isInvalid = amount.trim() !== '' && !read(unit);
  const keep = (of = unit) => {
    const next = read(of);
    if ((next || amount.trim() === '') && JSON.stringify(next) !== JSON.stringify(leastPay)) onChange(next);
  };
  const choose = (changed: Partial<typeof unit>) => {
    const next = { ...unit, ...changed };
    setUnit(next);
    keep(next);
  };
  return (
    <SettingRow>
      <SettingWords label={t.label} hint={t.hint} ids={{ label: `${id}label`, hint: `${id}hint` }} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <TextInput
          className={styles.amount}
          inputMode="decimal"
          aria-label={t.amount}
          aria-describedby={`${id}hint ${id}fault`}
          aria-invalid={isInvalid}
          value={amount}
          maxLength={15}
          disabled={isDisabled}
          autoComplete="off"
          onChange={({ target }) => setAmount(target.value)}
          onBlur={() => keep()}
        />
        <Select
          className={styles.select}
          aria-label={t.currency}
          value={unit.currency}
          disabled={isDisabled}
          options={[...new Set([...CURRENCIES, unit.currency])].map((each) => ({ value: each, text: each }))}
          onChange={(currency) => choose({ currency })}
        />
        <Select
          className={styles.select}
          aria-label={t.period}
          value={unit.period}
          disabled={isDisabled}
          options={PERIODS.map((each) => ({ value: each, text: t.per[each] }))}
          onChange={(period) => choose({ period })}
        />
      </form>
      <p id={`${id}fault`} role="status" className={styles.fault}>
        {isInvalid && t.invalid}
      </p>
    </SettingRow>
  );
}

/** Digits with or without separators: "90,000", "90 000", "22.50". NaN for anything else. */
function parseAmount(text: string): number {
  const plain = text.replace(/[\s'’]/g, '').replace(/[.,](?=\d{3}(?!\d))/g, '');
  return /^\d+(?:[.,]\d{1,2})?$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
}
