import type { ReadingNote } from '../../lib/page/reading-note';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import styles from './ReadingLine.module.css';

/** A quiet line that says how the posting was read where that was not in the usual way. */
export function ReadingLine({ reading }: { readonly reading: ReadingNote }) {
  const t = useMessages();
  return <p className={styles.line}>{describe(reading, t)}</p>;
}

function describe(reading: ReadingNote, t: Messages): string {
  if (reading.kind !== 'fallback') return t.reading[reading.kind];
  return t.reading.fallback(reading.fields.map((field) => t.reading.fields[field]).join(', '));
}
