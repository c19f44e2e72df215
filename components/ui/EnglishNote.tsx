import { useMessages } from '../messages/use-messages';
import styles from './EnglishNote.module.css';

/** Says, once where facts of the sources begin, that these are in English; nothing in an English interface. */
export function EnglishNote() {
  const { locale, statements: t } = useMessages();
  return locale === 'en' ? undefined : <p className={styles.note}>{t.inEnglish}</p>;
}
