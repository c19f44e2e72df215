import { useId } from 'react';
import type { NamedSkill } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import styles from './IgnoredSkills.module.css';
import { JudgeButton } from './JudgeButton';
import type { Judging } from './use-judging';

type Props = { readonly skills: readonly NamedSkill[]; readonly judge: Judging['judge'] };

/** The skills of the posting that the user ignores, on one quiet line. */
export function IgnoredSkills({ skills, judge }: Props) {
  const { judge: texts } = useMessages().skills;
  const id = useId();
  return (
    <div className={styles.ignored}>
      <span id={id}>{texts.ignored}</span>
      <ul className={styles.names} aria-labelledby={id}>
        {skills.map((skill) => (
          <li key={skill.id}>
            {skill.name}
            <JudgeButton label={texts.undo} name={skill.name} onClick={() => judge([skill], 'unset')} />
          </li>
        ))}
      </ul>
    </div>
  );
}
