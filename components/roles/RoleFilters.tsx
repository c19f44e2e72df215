import { useId } from 'react';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { Choice } from '../ui/Choice';
import { TextInput } from '../ui/TextInput';
import styles from './RoleFilters.module.css';

type Texts = Messages['roles'];
type Family = keyof Texts['families'];
type Sort = keyof Texts['sorts'];

export type RoleFilter = {
  readonly query: string;
  readonly family: Family;
  /** Undefined until it is chosen: then by the resume, where there is one, and found roles as the search has them. */
  readonly sort?: Sort;
};

/** The order that holds where none is chosen. */
export function chooseSort({ sort }: RoleFilter, hasResume: boolean): Sort {
  return sort ?? (hasResume ? 'fit' : 'name');
}

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
  const id = useId();
  return (
    <search className={styles.filters}>
      <div className={styles.search}>
        <label htmlFor={id}>{t.search}</label>
        <TextInput
          id={id}
          type="search"
          className={styles.input}
          value={filter.query}
          placeholder={t.searchHint}
          maxLength={80}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...filter, query: target.value })}
        />
      </div>
      <Choice
        label={t.family}
        className={styles.select}
        value={filter.family}
        options={FAMILIES.map((family) => ({ value: family, text: t.families[family] }))}
        onChange={(family) => onChange({ ...filter, family })}
      />
      <Choice
        label={t.sort}
        className={styles.select}
        value={chooseSort(filter, hasResume)}
        options={SORTS.filter((sort) => sort !== 'fit' || hasResume).map((sort) => ({
          value: sort,
          text: t.sorts[sort],
        }))}
        onChange={(sort) => onChange({ ...filter, sort })}
      />
    </search>
  );
}
