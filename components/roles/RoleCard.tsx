import type { BenchmarkOutcome } from '../../lib/analysis';
import { countCore, type ResumeFit } from '../../lib/career/score-resume';
import type { SearchedRole } from '../../lib/career/search-roles';
import { useMessages } from '../messages/use-messages';
import styles from './RoleCard.module.css';
import { RolePayLine } from './RolePayLine';

type Props = SearchedRole & { readonly outcome: BenchmarkOutcome; readonly fit?: ResumeFit; readonly country?: string };

/** One role of the guide in short; all of it leads to its page. */
export function RoleCard({ role, by, outcome, fit, country }: Props) {
  const { roles: t } = useMessages();
  const core = fit && countCore(fit);
  return (
    <li className={styles.card}>
      <p className={styles.family}>{t.families[role.family]}</p>
      <h3 className={styles.name}>
        <a href={`#roles/${role.id}`}>{role.name}</a>
      </h3>
      {by && <p className={styles.by}>{by.kind === 'title' ? t.also(by.name) : t.asks(by.name)}</p>}
      <p lang="en" className={styles.summary}>
        {role.summary}
      </p>
      <div className={styles.foot}>
        <p>
          <RolePayLine outcome={outcome} country={country} />
        </p>
        {core && core.held > 0 && <p className={styles.held}>{t.held(core.held, core.of)}</p>}
      </div>
    </li>
  );
}
