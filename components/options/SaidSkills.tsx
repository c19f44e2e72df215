import type { Corrections } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import { JudgeButton } from '../skills/JudgeButton';
import type { Judging } from '../skills/use-judging';
import styles from './ResumeSkills.module.css';

const KINDS = ['held', 'removed', 'ignored'] as const;

type Props = { readonly corrections: Corrections; readonly judge: Judging['judge'] };

/** What the user said of single skills, each with a way back; nothing where nothing was said. */
export function SaidSkills({ corrections, judge }: Props) {
  const t = useMessages();
  const texts = t.options.found.judged;
  const said = KINDS.flatMap((kind) => corrections[kind].map((skill) => ({ kind, skill })));
  if (said.length === 0) return undefined;
  return (
    <>
      <h4 className={styles.said}>{texts.heading}</h4>
      <ul className={styles.list}>
        {said.map(({ kind, skill }) => (
          <li key={skill.id} className={styles.skill}>
            <span className={styles.name}>{skill.name}</span>
            <span className={styles.word}>{texts[kind]}</span>
            <JudgeButton
              className={styles.judge}
              label={t.skills.judge.undo}
              name={skill.name}
              onClick={() => judge([skill], 'unset')}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
