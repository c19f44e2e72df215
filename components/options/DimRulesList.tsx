import { useId, useState } from 'react';
import { MAX_DIM_ENTRIES, MAX_DIM_LENGTH } from '../../lib/cards/dim-rules';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { SettingRow, SettingWords } from '../ui/Setting';
import { TextInput } from '../ui/TextInput';
import styles from './DimRules.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Name of the field for one more. */
  readonly add: string;
  readonly entries: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (entries: readonly string[]) => void;
};

/** Names or words that a rule goes by, each of which can be taken out, and a field for one more. */
export function DimRulesList({ label, hint, add, entries, isDisabled, onChange }: Props) {
  const { dimming: t } = useMessages();
  const [text, setText] = useState('');
  const id = useId();
  const isFull = entries.length >= MAX_DIM_ENTRIES;
  const append = () => {
    const entry = text.trim();
    if (entry === '' || isFull) return;
    if (!entries.some((each) => each.toLowerCase() === entry.toLowerCase())) onChange([...entries, entry]);
    setText('');
  };
  return (
    <SettingRow isWide>
      <SettingWords label={label} hint={hint} ids={{ label: `${id}label`, hint: `${id}hint` }} />
      <ul aria-labelledby={`${id}label`} className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry} className={styles.entry}>
            <span className={styles.name}>{entry}</span>
            <Button
              look="quiet"
              className={styles.remove}
              aria-label={t.remove(entry)}
              onClick={() => onChange(entries.filter((each) => each !== entry))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          append();
        }}
      >
        <TextInput
          className={styles.field}
          aria-label={add}
          aria-describedby={`${id}hint`}
          value={text}
          maxLength={MAX_DIM_LENGTH}
          disabled={isDisabled}
          autoComplete="off"
          onChange={({ target }) => setText(target.value)}
        />
        <Button type="submit" disabled={isDisabled || isFull || text.trim() === ''} aria-label={`${t.add}: ${add}`}>
          {t.add}
        </Button>
      </form>
      {isFull && <p className={styles.note}>{t.full}</p>}
    </SettingRow>
  );
}
