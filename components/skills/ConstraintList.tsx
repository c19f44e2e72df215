import { useId } from 'react';
import type { Constraint, JobPosting } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { Icon, type IconName } from '../ui/Icon';
import { joinNames } from '../ui/join-names';
import { trimBullet } from '../ui/trim-bullet';
import styles from './ConstraintList.module.css';
import { Evidence } from './Evidence';
import type { ShowSpan } from './ShowInPage';

const LOOKS: Record<Constraint['verdict'], { readonly icon: IconName; readonly tone: string | undefined }> = {
  met: { icon: 'have', tone: styles.met },
  'not-met': { icon: 'required', tone: styles.notMet },
  'not-known': { icon: 'unknown', tone: styles.notKnown },
};

type Props = {
  readonly constraints: readonly Constraint[];
  readonly posting: JobPosting;
  readonly onShowInPage?: ShowSpan;
};

/** What is demanded beside skills, what the resume shows of it, and whether that is enough; no part of the score. */
export function ConstraintList({ constraints, posting, onShowInPage }: Props) {
  const texts = useMessages().skills.constraints;
  const id = useId();
  if (constraints.length === 0) return undefined;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={styles.heading}>
        {texts.heading}
      </h3>
      <ul className={styles.list}>
        {constraints.map((constraint) => (
          <ConstraintItem
            key={`${constraint.kind} ${constraint.asked.text}`}
            {...{ constraint, posting, onShowInPage }}
          />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = Omit<Props, 'constraints'> & { readonly constraint: Constraint };

function ConstraintItem({ constraint, posting, onShowInPage }: ItemProps) {
  const { constraints: texts, resumeLine } = useMessages().skills;
  const { kind, asked, shown, verdict } = constraint;
  const { icon, tone } = LOOKS[verdict];
  return (
    <li className={styles.item}>
      <span className={tone}>
        <Icon name={icon} />
      </span>
      <h4 className={styles.name}>
        {texts.kind[kind]} <span className={joinNames(styles.verdict, tone)}>{texts.verdict[verdict]}</span>
      </h4>
      <p className={styles.asked}>
        {asked.text} {asked.span && <Evidence posting={posting} span={asked.span} onShowInPage={onShowInPage} />}
      </p>
      {shown === 'not-known' ? (
        <p className={styles.shown}>{texts.notShown}</p>
      ) : (
        <p className={styles.shown}>
          <span className={styles.line}>{shown.line ? resumeLine(shown.line.line) : texts.shown}</span>{' '}
          <bdi>{trimBullet(shown.text)}</bdi>
        </p>
      )}
    </li>
  );
}
