import type { ReactNode } from 'react';
import { MOST_COMPARED } from '../../lib/saved/compare-postings';
import type { WholePosting } from '../../lib/saved/format-postings-json';
import type { SavedRow } from '../../lib/saved/saved-posting';
import { useMessages } from '../messages/use-messages';
import type { SavedClient } from '../saved-client';
import { formatDay } from '../ui/format-day';
import { Notice } from '../ui/Notice';
import { ComparePay } from './ComparePay';
import styles from './CompareScreen.module.css';
import { CompareSkills } from './CompareSkills';
import { CoverageNote } from './CoverageNote';
import { PayNote } from './PayNote';
import { useWhole } from './use-whole';
import { WideTable } from './WideTable';

type Props = { readonly client: SavedClient; readonly ids: readonly string[] };

/** Two to four saved postings side by side: facts, pay on one scale, skills. */
export function CompareScreen({ client, ids }: Props) {
  const { saved: t } = useMessages();
  const { postings, fault } = useWhole(client, ids.slice(0, MOST_COMPARED));
  return (
    <section aria-labelledby="compare-title" className={styles.screen}>
      <p>
        <a href="#saved">← {t.detail.back}</a>
      </p>
      <h2 id="compare-title" className={styles.heading}>
        {t.compare.heading(postings?.length ?? ids.length)}
      </h2>
      {fault && <p role="alert">{t.unread}</p>}
      {postings && postings.length < 2 && <Notice title={t.compare.few} text={t.compare.fewText} />}
      {postings && postings.length > 1 && (
        <>
          <Facts postings={postings} />
          <ComparePay rows={postings.map(({ row }) => row)} />
          <CompareSkills postings={postings} />
        </>
      )}
    </section>
  );
}

function Facts({ postings }: { readonly postings: readonly WholePosting[] }) {
  const { saved, facts, locale } = useMessages();
  const t = saved.compare;
  const lines: readonly [string, (row: SavedRow) => ReactNode][] = [
    [saved.status, ({ status }) => saved.statuses[status]],
    [t.role, ({ roleName }) => roleName ?? saved.noRole],
    [t.level, ({ level }) => level && facts.seniority[level]],
    [t.years, ({ yearsMin }) => yearsMin !== undefined && t.yearsOf(yearsMin)],
    [t.place, ({ location }) => location],
    [t.workplace, ({ workplace }) => workplace && facts.workplace[workplace]],
    [saved.sorts.pay, (row) => <PayNote row={row} />],
    [t.coverage, (row) => <CoverageNote row={row} />],
    [t.required, ({ coverage }) => coverage && t.requiredOf(coverage.have, coverage.of)],
    [t.savedOn, ({ savedAt }) => formatDay(savedAt, locale)],
  ];
  return (
    <WideTable title={t.facts} columns={postings.length}>
      <thead>
        <tr>
          <td />
          {postings.map(({ row }) => (
            <th key={row.id} scope="col">
              <a href={`#saved/${encodeURIComponent(row.id)}`} dir="auto">
                {row.title}
              </a>
              <span className={styles.company} dir="auto">
                {row.company}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, read]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {postings.map(({ row }) => (
              <td key={row.id}>{read(row) || <span className={styles.unknown}>{t.unknown}</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
