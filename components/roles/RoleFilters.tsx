import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import styles from './RoleFilters.module.css';

type Texts = Messages['roles'];
type Family = keyof Texts['families'];
type Sort = keyof Texts['sorts'];

export type RoleFilter = { readonly query: string; readonly family: Family; readonly sort: Sort };

const FAMILIES: readonly Family[] = [
  'all',
  'engineering',
  'research',
  'data',
  'operations',
  'product',
  'governance',
  'content',
  'leadership',
];
const SORTS: readonly Sort[] = ['name', 'pay', 'fit'];

type Props = {
  readonly filter: RoleFilter;
  readonly hasResume: boolean;
  readonly onChange: (filter: RoleFilter) => void;
};

/** Search, family and order of the roles. */
export function RoleFilters({ filter, hasResume, onChange }: Props) {
  const { roles: t } = useMessages();
  return (
    <search className={styles.filters}>
      <label className={styles.search}>
        <span>{t.search}</span>
        <input
          type="search"
          className={styles.input}
          value={filter.query}
          placeholder={t.searchHint}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...filter, query: target.value })}
        />
      </label>
      <label className={styles.field}>
        <span>{t.family}</span>
        <select
          className={styles.input}
          value={filter.family}
          onChange={({ target }) =>
            onChange({ ...filter, family: FAMILIES.find((each) => each === target.value) ?? 'all' })
          }
        >
          {FAMILIES.map((family) => (
            <option key={family} value={family}>
              {t.families[family]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{t.sort}</span>
        <select
          className={styles.input}
          value={filter.sort}
          onChange={({ target }) =>
            onChange({ ...filter, sort: SORTS.find((each) => each === target.value) ?? 'name' })
          }
        >
          {SORTS.filter((sort) => sort !== 'fit' || hasResume).map((sort) => (
            <option key={sort} value={sort}>
              {t.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
