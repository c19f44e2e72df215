import { useEffect, useId, useState } from 'react';
import { RETENTION_CHOICES } from '../../lib/saved/retention';
import { useMessages } from '../messages/use-messages';
import type { LibraryChoices, LibraryChoicesClient } from '../saved-client';
import { Choice } from '../ui/Choice';
import styles from './LibraryChoicesForm.module.css';

/** What is saved by itself and when the rest is forgotten; a choice that cannot be kept goes back. */
export function LibraryChoicesForm({ client }: { readonly client: LibraryChoicesClient }) {
  const { saved: messages } = useMessages();
  const t = messages.choices;
  const hint = useId();
  const [choices, setChoices] = useState<LibraryChoices>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    client.readChoices().then(setChoices, () => setHasFailed(true));
  }, [client]);
  if (!choices) return hasFailed && <p role="alert">{t.failed}</p>;
  const change = (part: Partial<LibraryChoices>) => {
    setChoices({ ...choices, ...part });
    setHasFailed(false);
    client.saveChoices(part).catch(() => {
      setChoices(choices);
      setHasFailed(true);
    });
  };
  return (
    <div className={styles.form}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={choices.saveAll}
          aria-describedby={hint}
          onChange={(event) => change({ saveAll: event.target.checked })}
        />
        {t.saveAll}
      </label>
      <p id={hint} className={styles.hint}>
        {t.saveAllHint}
      </p>
      <Choice
        label={t.retention}
        value={choices.retentionDays}
        options={RETENTION_CHOICES.map((value) => ({ value, text: value === 0 ? t.never : t.days(value) }))}
        onChange={(retentionDays) => change({ retentionDays })}
      />
      <p className={styles.hint}>{t.retentionHint}</p>
      {hasFailed && <p role="alert">{t.failed}</p>}
    </div>
  );
}
