import { useMessages } from '../messages/use-messages';
import type { StoredAmounts } from '../options-client';
import styles from './PrivacyProof.module.css';

type Props = { readonly stored: StoredAmounts };

const TABLES = ['resumes', 'postings', 'texts', 'seen', 'asks', 'settings'] as const;

/** How many records of each kind are kept, by where they lie. */
export function PrivacyStored({ stored: { tables, local, synced } }: Props) {
  const { stored: t } = useMessages().proof;
  const places = [
    { where: t.database, rows: TABLES.map((kind) => ({ kind, many: tables[kind] })) },
    { where: t.storage, rows: [{ kind: 'local' as const, many: local }] },
    ...(synced > 0 ? [{ where: t.sync, rows: [{ kind: 'synced' as const, many: synced }] }] : []),
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.title}>{t.heading}</caption>
      {places.map(({ where, rows }) => (
        <tbody key={where}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.where}>
              {where}
            </th>
          </tr>
          {rows.map(({ kind, many }) => (
            <tr key={kind}>
              <th scope="row">{t.rows[kind]}</th>
              <td className={styles.many}>{t.number(many)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
