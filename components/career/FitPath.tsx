import type { CareerPath } from '../../lib/career/find-path';
import { citeFact } from '../../lib/cite-fact';
import type { Guide } from '../../lib/knowledge/guide';
import type { Fact } from '../../lib/knowledge/schemas';
import { useMessages } from '../messages/use-messages';
import { FactList } from '../ui/FactList';
import styles from './FitDetails.module.css';

type Props = {
  readonly path: CareerPath;
  /** Months from the answered background, and whether no source speaks of them; undefined where none is answered. */
  readonly months: { readonly count: number; readonly isOurs: boolean } | undefined;
  /** True where a resume shows every core skill already. */
  readonly holdsCore: boolean;
  readonly sources: Guide['sources'];
};

/** The way to a role: from the person's own background where a source tells of it, else what holds for everybody. */
export function FitPath({ path: { own, entry, learningTime, roadmaps }, months, holdsCore, sources }: Props) {
  const { path: t } = useMessages().career;
  const groups: [string, readonly Fact[]][] = [
    ...[...new Set(own.map(({ from }) => from))].map((from): [string, readonly Fact[]] => [
      t.from(from),
      own.filter((each) => each.from === from),
    ]),
    [t.roadmap, own.length > 0 ? [] : roadmaps],
    [t.entry, entry],
    [t.time, learningTime],
  ];
  const shown = groups.filter(([, facts]) => facts.length > 0);
  return (
    <section className={styles.part}>
      <h5>{t.heading}</h5>
      {months !== undefined && <p>{t.months(months.count, months.isOurs)}</p>}
      {holdsCore && (months !== undefined || learningTime.length > 0) && <p>{t.coreHeld}</p>}
      {shown.length === 0 && <p className={styles.muted}>{t.none}</p>}
      {shown.map(([title, facts]) => (
        <div key={title} className={styles.answers}>
          <h6>{title}</h6>
          <FactList facts={facts.map((fact) => citeFact(fact, sources))} />
        </div>
      ))}
    </section>
  );
}
