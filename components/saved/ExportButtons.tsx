import { useState } from 'react';
import { formatPostingsCsv } from '../../lib/saved/format-csv';
import { formatPostingsJson } from '../../lib/saved/format-postings-json';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import type { SavedClient } from '../saved-client';
import { Button } from '../ui/Button';
import { toDateInput } from './date-input';
import styles from './ExportButtons.module.css';

type Props = {
  readonly rows: readonly SavedRow[];
  readonly client: Pick<SavedClient, 'readWhole' | 'saveFile'>;
};

/** Files of the postings shown, with their full text. */
export function ExportButtons({ rows, client }: Props) {
  const { saved: t } = useMessages();
  const [said, setSaid] = useState('');
  const write = async (kind: 'csv' | 'json') => {
    try {
      const now = new Date().toISOString();
      const whole = await client.readWhole(rows.map(({ id }) => id));
      const texts = new Map(whole.map(({ row, posting }) => [row.id, posting?.description ?? '']));
      const text = kind === 'csv' ? formatPostingsCsv(rows, texts, toDateInput) : formatPostingsJson(whole, now);
      const type = kind === 'csv' ? 'text/csv' : 'application/json';
      client.saveFile(`rolelens-postings-${now.slice(0, 10)}.${kind}`, text, type);
      setSaid(t.exported(rows.length));
    } catch {
      setSaid(t.exportFailed);
    }
  };
  return (
    <div className={styles.export}>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <span className={styles.label}>{t.export}</span>
      <Button disabled={rows.length === 0} aria-label={t.exportCsvHint} onClick={() => void write('csv')}>
        {t.exportCsv}
      </Button>
      <Button disabled={rows.length === 0} aria-label={t.exportJsonHint} onClick={() => void write('json')}>
        {t.exportJson}
      </Button>
    </div>
  );
}
