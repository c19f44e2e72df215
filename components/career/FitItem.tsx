import { useId } from 'react';
import { chooseRolePay, type PayPlace } from '../../lib/career/choose-role-pay';
import type { FitBasis } from '../../lib/career/fit-band';
import type { Person, RoleFit } from '../../lib/career/rank-careers';
import type { Guide } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { RolePayLine } from '../roles/RolePayLine';
import { Icon } from '../ui/Icon';
import { FitDetails } from './FitDetails';
import styles from './FitItem.module.css';
import { ScoreBar } from './ScoreBar';

export type FitItemProps = {
  readonly fit: RoleFit;
  readonly basis: FitBasis;
  readonly guide: Guide;
  readonly person: Person;
  readonly place: PayPlace;
};

type Props = FitItemProps & {
  /** Its place in the ranking, from 1. */
  readonly number: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
};

/** One role of the ranking; unfolded it says why, what is missing, the way there and the pay. */
export function FitItem({ number, isOpen, onToggle, ...shown }: Props) {
  const { fit, guide, place } = shown;
  const { career: t } = useMessages();
  const id = useId();
  const { role, score, band, resume, answers } = fit;
  const sum = resume && answers && t.sum(Math.round(resume.score), Math.round(answers.score));
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.number} aria-hidden="true">
          {number}
        </span>
        <h4 className={styles.name}>
          <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
            {role.name}
            <Icon name="unfold" />
          </button>
        </h4>
        <div className={styles.score}>
          <ScoreBar score={score} band={band} />
          {sum && <span className={styles.sum}>{sum}</span>}
        </div>
        <p className={styles.pay}>
          <RolePayLine outcome={chooseRolePay(role.id, place, guide)} />
        </p>
      </div>
      <div id={id} hidden={!isOpen} className={styles.details}>
        {isOpen && <FitDetails {...shown} />}
      </div>
    </li>
  );
}
