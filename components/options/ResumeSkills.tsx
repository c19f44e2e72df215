import { type ReactNode, useState } from 'react';
import { type Corrections, NO_CORRECTIONS } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import type { JudgeSkill } from '../posting-client';
import type { FoundSkills } from '../resume-client';
import { JudgeButton } from '../skills/JudgeButton';
import { JudgementNote } from '../skills/JudgementNote';
import { useJudging } from '../skills/use-judging';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { trimBullet } from '../ui/trim-bullet';
import styles from './ResumeSkills.module.css';
import { countWords } from './resume-text';
import { SaidSkills } from './SaidSkills';

/** As many skills as leave the rest of the page in reach. */
const FEW = 12;

type Props = {
  readonly text?: string;
  /** Undefined while they are being read. */
  readonly skills?: FoundSkills;
  /** What was said of single skills. */
  readonly corrections?: Corrections;
  readonly onJudge: JudgeSkill;
};

/** The skills read in the resume in use, each with the line that shows it, and what the user said of skills. */
export function ResumeSkills({ text, skills: read, corrections = NO_CORRECTIONS, onJudge }: Props) {
  const t = useMessages();
  const texts = t.options.found;
  const [isLong, setIsLong] = useState(false);
  const { list, judge, said } = useJudging(onJudge);
  const nothing = <p className={styles.none}>{texts.nothing}</p>;
  if (text === undefined) return <Section title={texts.heading}>{nothing}</Section>;
  if (!read) return <Section title={texts.heading}>{undefined}</Section>;
  const skills = read.filter(({ id }) => !corrections.removed.some((each) => each.id === id));
  const lines = text.split('\n');
  const shown = isLong ? skills : skills.slice(0, FEW);
  return (
    <Section title={texts.heading}>
      <p className={styles.sum}>
        {[texts.skills(skills.length), texts.words(countWords(text)), texts.lines(lines.length)].join(' · ')}
      </p>
      {read.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <JudgementNote said={said} />
      <div ref={list}>
        <SaidSkills corrections={corrections} judge={judge} />
        <ul className={styles.list}>
          {shown.map((skill) => (
            <FoundSkill key={skill.id} skill={skill} lines={lines}>
              <JudgeButton
                className={styles.judge}
                label={t.skills.judge.notMine}
                name={skill.name}
                onClick={() => judge([{ id: skill.id, name: skill.name }], 'removed')}
              />
            </FoundSkill>
          ))}
        </ul>
      </div>
      {skills.length > FEW && (
        <Button aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? texts.showFewer : texts.showAll(skills.length)}
        </Button>
      )}
    </Section>
  );
}

type FoundProps = {
  readonly skill: FoundSkills[number];
  readonly lines: readonly string[];
  readonly children: ReactNode;
};

function FoundSkill({ skill, lines, children }: FoundProps) {
  const texts = useMessages().options.found;
  const [first, ...rest] = skill.lines;
  return (
    <li className={styles.skill}>
      <span className={styles.name}>{skill.name}</span>
      <span className={styles.line}>{first !== undefined && texts.line(first)}</span>
      <span className={styles.proof}>
        <bdi>{trimBullet(lines[(first ?? 0) - 1] ?? '')}</bdi>
        {rest.length > 0 && ` (${texts.others(rest.join(', '))})`}
      </span>
      {children}
    </li>
  );
}
