import { useId } from 'react';
import { hasFilter, NO_FILTER, type SavedFilter } from '../../lib/saved/filter-postings';
import { type SavedStatus, STATUSES } from '../../lib/saved/saved-posting';
import { SORT_KEYS, type SortKey } from '../../lib/saved/sort-postings';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { focusSearch } from '../ui/focus-search';
import { TextInput } from '../ui/TextInput';
import type { FilterChoices, ListView } from './list-view';
import styles from './SavedTools.module.css';

type Props = {
  readonly view: ListView;
  readonly choices: FilterChoices;
  /** How many postings have each status; undefined until all are read. */
  readonly counts?: Readonly<Partial<Record<SavedStatus, number>>>;
  readonly onChange: (view: ListView) => void;
};

/** Up goes what reads that way: names and stages. */
const RISING: ReadonlySet<SortKey> = new Set(['title', 'company', 'status']);
const COVERAGES = [25, 50, 75, 90];
const ANY = '';

/** Search, filters and order of the list. */
export function SavedTools({ view, choices, counts, onChange }: Props) {
  const { saved: t } = useMessages();
  const search = useId();
  const { filter, order } = view;
  const set = (change: Partial<SavedFilter>) => onChange({ ...view, filter: { ...filter, ...change } });
  return (
    <search className={styles.tools} aria-label={t.filters}>
      <div className={styles.search}>
        <label htmlFor={search} className={styles.label}>
          {t.search}
        </label>
        <TextInput
          id={search}
          type="search"
          className={styles.input}
          placeholder={t.searchHint}
          value={filter.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      </div>
      <FilterSelects {...{ filter, choices, set }} />
      <Choice
        label={t.sort}
        value={order.by}
        options={SORT_KEYS.map((value) => ({ value, text: t.sorts[value] }))}
        onChange={(by) => onChange({ ...view, order: { by, isAscending: RISING.has(by) } })}
      />
      <fieldset className={styles.statuses}>
        <legend className={styles.legend}>{t.status}</legend>
        {STATUSES.map((status) => (
          <StatusToggle
            key={status}
            name={t.statuses[status]}
            count={counts && (counts[status] ?? 0)}
            isOn={filter.statuses.includes(status)}
            onToggle={() => set({ statuses: toggle(filter.statuses, status) })}
          />
        ))}
        {hasFilter(filter) && (
          <Button
            look="quiet"
            onClick={(event) => {
              focusSearch(event);
              onChange({ ...view, filter: NO_FILTER });
            }}
          >
            {t.clear}
          </Button>
        )}
      </fieldset>
    </search>
  );
}

type SelectsProps = {
  readonly filter: SavedFilter;
  readonly choices: FilterChoices;
  readonly set: (change: Partial<SavedFilter>) => void;
};

function FilterSelects({ filter, choices: { roles, sites, pays, currency }, set }: SelectsProps) {
  const { saved: t, money } = useMessages();
  const any = { value: ANY, text: t.any };
  return (
    <>
      <Choice
        label={t.role}
        value={filter.roles[0] ?? ANY}
        options={[any, ...roles.map(({ id, name, count }) => ({ value: id, text: `${name ?? t.noRole} (${count})` }))]}
        onChange={(role) => set({ roles: role === ANY ? [] : [role] })}
      />
      <Choice
        label={t.site}
        value={filter.sites[0] ?? ANY}
        options={[any, ...sites.map((value) => ({ value, text: t.sites[value] }))]}
        onChange={(chosen) => set({ sites: sites.filter((site) => site === chosen) })}
      />
      {currency && (
        <Choice
          label={t.pay}
          value={String(filter.pay?.amount ?? ANY)}
          options={[
            any,
            ...pays.map((amount) => ({ value: String(amount), text: t.perYear(money.amount(amount, currency)) })),
          ]}
          onChange={(amount) => set({ pay: amount === ANY ? undefined : { amount: Number(amount), currency } })}
        />
      )}
      <Choice
        label={t.coverage}
        value={String(filter.coverage ?? ANY)}
        options={[any, ...COVERAGES.map((score) => ({ value: String(score), text: t.percent(score) }))]}
        onChange={(score) => set({ coverage: score === ANY ? undefined : Number(score) })}
      />
    </>
  );
}

type ToggleProps = {
  readonly name: string;
  readonly count?: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

function StatusToggle({ name, count, isOn, onToggle }: ToggleProps) {
  const { saved: t } = useMessages();
  return (
    <button type="button" className={styles.toggle} aria-pressed={isOn} onClick={onToggle}>
      {name} {count !== undefined && <span className={styles.count}>{t.number(count)}</span>}
    </button>
  );
}

function toggle<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
