import { useId, useMemo, useState } from 'react';
import { chooseRolePay, type PayPlace } from '../../lib/career/choose-role-pay';
import type { HeldCareer } from '../../lib/career/held-career';
import { type ResumeFit, scoreResume } from '../../lib/career/score-resume';
import { searchRoles } from '../../lib/career/search-roles';
import type { Guide } from '../../lib/knowledge/guide';
import { nameCountry } from '../../lib/salary/local-countries';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { focusSearch } from '../ui/focus-search';
import { payRank } from './pay-rank';
import { RoleCard } from './RoleCard';
import { chooseSort, type RoleFilter, RoleFilters } from './RoleFilters';
import styles from './RoleIndex.module.css';

type Props = {
  readonly guide: Guide;
  readonly held: HeldCareer | undefined;
  readonly place: PayPlace;
  /** True where the place of pay is that of the resume. */
  readonly isOfHome: boolean;
};

const ALL: RoleFilter = { query: '', family: 'all' };

/** All roles of the guide, to search, filter and sort. */
export function RoleIndex({ guide, held, place, isOfHome }: Props) {
  const { roles: t, pay, locale } = useMessages();
  const id = useId();
  const [filter, setFilter] = useState(ALL);
  const rows = useMemo(() => listRows(guide, held, place), [guide, held, place]);
  const found = searchRoles(filter.query, guide).filter(
    ({ role }) => filter.family === 'all' || role.family === filter.family,
  );
  const shown = found.flatMap((each) => {
    const row = rows.get(each.role.id);
    return row ? [{ ...each, ...row }] : [];
  });
  const sort = filter.sort === undefined && filter.query !== '' ? 'found' : chooseSort(filter, held !== undefined);
  if (sort === 'pay') shown.sort((a, b) => payRank(b.outcome, place.country) - payRank(a.outcome, place.country));
  if (sort === 'fit') shown.sort((a, b) => (b.fit?.score ?? 0) - (a.fit?.score ?? 0));
  if (sort === 'name' && filter.query === '') shown.sort((a, b) => (a.role.name < b.role.name ? -1 : 1));
  return (
    <section className={styles.index} aria-labelledby={id}>
      <header>
        <h2 id={id} className={styles.heading}>
          {t.heading}
        </h2>
        <p className={styles.muted}>{t.intro(guide.roles.size)}</p>
        <p className={styles.muted}>
          {t.payPlace(pay.level[place.level], nameCountry(locale, place.country ?? 'US'), isOfHome)}
        </p>
      </header>
      <RoleFilters filter={filter} hasResume={held !== undefined} onChange={setFilter} />
      <p role="status" className={styles.muted}>
        {shown.length > 0 && t.found(shown.length, guide.roles.size)}
        {shown.length === 0 && (filter.query ? t.none(filter.query) : t.noneFamily)}
      </p>
      {shown.length === 0 && (
        <Button
          className={styles.clear}
          onClick={(event) => {
            focusSearch(event);
            setFilter(ALL);
          }}
        >
          {t.clear}
        </Button>
      )}
      <ul className={styles.cards}>
        {shown.map(({ role, by, outcome, fit }) => (
          <RoleCard key={role.id} {...{ role, by, outcome, fit }} country={place.country} />
        ))}
      </ul>
    </section>
  );
}

type Row = { readonly outcome: ReturnType<typeof chooseRolePay>; readonly fit?: ResumeFit };

function listRows(guide: Guide, held: HeldCareer | undefined, place: PayPlace): Map<string, Row> {
  return new Map(
    Array.from(guide.roles.values(), (role) => [
      role.id,
      { outcome: chooseRolePay(role.id, place, guide), ...(held ? { fit: scoreResume(held, role, guide) } : {}) },
    ]),
  );
}
