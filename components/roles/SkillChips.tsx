import type { RoleSkill } from '../../lib/career/score-resume';
import { useMessages } from '../messages/use-messages';
import { Hidden } from '../ui/Hidden';
import { Icon } from '../ui/Icon';
import { joinNames } from '../ui/join-names';
import styles from './SkillChips.module.css';

type Props = {
  readonly skills: readonly RoleSkill[];
  readonly nameOf: (skill: string) => string;
  /** What is marked: all, what is held or near, or nothing, where nothing is known. */
  readonly marks?: 'all' | 'held' | 'none';
};

/** Skills of a role, those that are held marked by shape, colour and, for screen readers, words. */
export function SkillChips({ skills, nameOf, marks = 'all' }: Props) {
  const { skills: t } = useMessages().roles;
  return (
    <ul className={styles.chips}>
      {skills.map(({ skill, state, near, tier }) => (
        <li key={skill} className={joinNames(styles.chip, marks !== 'none' && styles[state])}>
          {marks !== 'none' && state === 'held' && <Icon name="have" />}
          {marks === 'all' && state === 'missing' && <Icon name={tier === 'core' ? 'required' : 'preferred'} />}
          {nameOf(skill)} {marks !== 'none' && state === 'held' && <Hidden>({t.held})</Hidden>}
          {marks !== 'none' && state === 'near' && (
            <span className={styles.aside}>{t.near(near.map(nameOf).join(', '))}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
