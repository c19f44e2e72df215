import { useId } from 'react';
import { chooseRolePay, type PayPlace } from '../../lib/career/choose-role-pay';
import type { FitBasis } from '../../lib/career/fit-band';
import type { Person, RoleFit } from '../../lib/career/rank-careers';
import { countCore } from '../../lib/career/score-resume';
import type { Guide } from '../../lib/knowledge/guide';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { RolePayLine } from '../roles/RolePayLine';
import { Icon } from '../ui/Icon';
import { FitDetails } from './FitDetails';
import styles from './FitItem.module.css';
import { nameChoices } from './name-choices';
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

/** In a line why a role ranks where it does: the core skills held, else the answers that speak for it in full. */
function sayWhy({ resume, answers }: RoleFit, { career, roles }: Messages): string {
  if (resume) {
    const { held, of } = countCore(resume);
    return roles.held(held, of);
  }
  const told = answers?.parts.filter(({ question, credit }) => credit === 1 && TOLD.has(question)) ?? [];
  return told.map(({ question, chosen }) => nameChoices(question, chosen, career)).join(' · ');
}

/** Answers that tell roles apart; coding, degree and the like speak for many. */
const TOLD: ReadonlySet<string> = new Set(['background', 'work', 'subject']);

/** One role of the ranking; unfolded it says why, what is missing, the way there and the pay. */
export function FitItem({ number, isOpen, onToggle, ...shown }: Props) {
  const { fit, guide, place } = shown;
  const messages = useMessages();
  const { career: t } = messages;
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
        <p className={styles.why}>{sayWhy(fit, messages)}</p>
        <div className={styles.score}>
          <ScoreBar score={score} band={band} />
          {sum && <span className={styles.sum}>{sum}</span>}
        </div>
        <p className={styles.pay}>
          <RolePayLine outcome={chooseRolePay(role.id, place, guide)} country={place.country} />
        </p>
      </div>
      <div id={id} hidden={!isOpen} className={styles.details}>
        {isOpen && <FitDetails {...shown} />}
      </div>
    </li>
  );
}
