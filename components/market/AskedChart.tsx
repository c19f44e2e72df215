import type { SkillCount } from '../../lib/saved/market';
import { useMessages } from '../messages/use-messages';
import { FewButton } from '../ui/FewButton';
import { useFew } from '../ui/use-few';
import styles from './AskedChart.module.css';
import { ChartTable } from './ChartTable';

const FIRST = 15;
const MOST = 60;

type Props = { readonly skills: readonly SkillCount[]; readonly jobs: number };

/** How often each skill is asked for, and the part of it that the resume lacked. */
export function AskedChart({ skills, jobs }: Props) {
  const { market: t } = useMessages();
  const few = useFew(skills.slice(0, MOST), FIRST);
  const most = Math.max(1, skills[0]?.asked ?? 1);
  return (
    <>
      <p className={styles.legend} aria-hidden="true">
        <span className={styles.asked} /> {t.legendHave}
        <span className={styles.lacked} /> {t.legendLack}
      </p>
      <ul className={styles.bars}>
        {few.shown.map(({ id, name, asked, lacked, compared }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <svg className={styles.bar} width="100%" height="16" aria-hidden="true">
              <rect className={styles.all} width={`${(100 * asked) / most}%`} height="16" rx="3" />
              <rect className={styles.part} width={`${(100 * lacked) / most}%`} height="16" rx="3" />
            </svg>
            <span className={styles.figure}>{t.askedOf(asked, Math.round((100 * asked) / Math.max(1, jobs)))}</span>
            <span className={styles.lack}>
              {t.lacked}: {t.lackedOf(lacked, compared)}
            </span>
          </li>
        ))}
      </ul>
      <FewButton
        few={few}
        look="quiet"
        className={styles.more}
        more={t.moreSkills(Math.min(MOST, skills.length))}
        fewer={t.fewerSkills}
      />
      <ChartTable
        caption={t.skills}
        head={[t.skill, t.asked, t.lacked]}
        rows={skills.slice(0, 500).map(({ id, name, asked, lacked, compared }) => ({
          key: id,
          cells: [name, t.askedOf(asked, Math.round((100 * asked) / Math.max(1, jobs))), t.lackedOf(lacked, compared)],
        }))}
      />
    </>
  );
}
