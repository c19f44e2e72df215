import type { RoleSkill } from '../../lib/career/score-resume';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { Icon } from '../ui/Icon';
import { joinNames } from '../ui/join-names';
import styles from './SkillChips.module.css';

type Props = {
  readonly skills: readonly RoleSkill[];
  readonly nameOf: (skill: string) => string;
  /** Without marks: nothing is known, or it does not matter. */
  readonly isPlain?: boolean;
};

/** Skills of a role, those that are held marked by shape, colour and, for screen readers, words. */
export function SkillChips({ skills, nameOf, isPlain = false }: Props) {
  const { skills: t } = useMessages().roles;
  return (
    <ul className={styles.chips}>
      {skills.map(({ skill, state, near, tier }) => (
        <li key={skill} className={joinNames(styles.chip, !isPlain && styles[state])}>
          {!isPlain && state === 'held' && <Icon name="have" />}
          {!isPlain && state === 'missing' && <Icon name={tier === 'core' ? 'required' : 'preferred'} />}
          {nameOf(skill)}
          {!isPlain && state === 'held' && <Hidden>, {t.held}</Hidden>}
          {!isPlain && state === 'near' && <span className={styles.aside}>{t.near(near.map(nameOf).join(', '))}</span>}
        </li>
      ))}
    </ul>
  );
}
