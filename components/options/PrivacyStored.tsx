import { useMessages } from '../messages/use-messages';
import type { StoredAmounts } from '../options-client';
import styles from './PrivacyProof.module.css';

type Props = { readonly stored: StoredAmounts };

const TABLES = ['resumes', 'postings', 'texts', 'seen', 'asks', 'settings'] as const;

/** How many records of each kind are kept, and where. */
export function PrivacyStored({ stored: { tables, local, synced } }: Props) {
  const { stored: t } = useMessages().proof;
  const rows = [
    ...TABLES.map((kind) => ({ kind, many: tables[kind], where: t.database })),
    { kind: 'local' as const, many: local, where: t.storage },
    ...(synced > 0 ? [{ kind: 'synced' as const, many: synced, where: t.sync }] : []),
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.title}>{t.heading}</caption>
      <thead className={styles.hint}>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col" className={styles.many}>
            {t.many}
          </th>
          <th scope="col">{t.where}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, many, where }) => (
          <tr key={kind}>
            <th scope="row">{t.rows[kind]}</th>
            <td className={styles.many}>{t.number(many)}</td>
            <td className={styles.hint}>{where}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
