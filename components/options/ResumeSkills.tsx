import type { ReactNode } from 'react';
import { type Corrections, NO_CORRECTIONS } from '../../lib/resume/profile/corrections';
import type { DescribedSkill } from '../../lib/resume/profile/describe-profile';
import { useMessages } from '../messages/use-messages';
import type { JudgeSkill } from '../posting-client';
import type { FindSkills, ReadResume } from '../resume-client';
import { JudgeButton } from '../skills/JudgeButton';
import { JudgementNote } from '../skills/JudgementNote';
import { SkillSearch } from '../skills/SkillSearch';
import { useJudging } from '../skills/use-judging';
import { FewButton } from '../ui/FewButton';
import { Section } from '../ui/Section';
import { trimBullet } from '../ui/trim-bullet';
import { useFew } from '../ui/use-few';
import { ResumeProfile } from './ResumeProfile';
import styles from './ResumeSkills.module.css';
import { countWords } from './resume-text';
import { SaidSkills } from './SaidSkills';

/** As many skills as leave the rest of the page in reach. */
const FEW = 12;

type Props = {
  readonly text?: string;
  /** Undefined while it is being read. */
  readonly read?: ReadResume;
  /** What was said of single skills. */
  readonly corrections?: Corrections;
  readonly findSkills: FindSkills;
  readonly onJudge: JudgeSkill;
};

/** What was read in the resume in use: jobs and education, each skill with the line that shows it, and what the user said. */
export function ResumeSkills({ text, read, corrections = NO_CORRECTIONS, findSkills, onJudge }: Props) {
  const t = useMessages();
  const texts = t.options.found;
  const skills = (read?.skills ?? []).filter(({ id }) => !corrections.removed.some((each) => each.id === id));
  const few = useFew(skills, FEW);
  const { list, judge, said } = useJudging(onJudge);
  const nothing = <p className={styles.none}>{texts.nothing}</p>;
  if (text === undefined) return <Section title={texts.heading}>{nothing}</Section>;
  if (!read) return <Section title={texts.heading}>{undefined}</Section>;
  const known = new Set([...skills, ...corrections.held].map(({ id }) => id));
  const lines = text.split('\n');
  return (
    <Section title={texts.heading}>
      <p className={styles.sum}>
        {[texts.skills(skills.length), texts.words(countWords(text)), texts.lines(lines.length)].join(' · ')}
      </p>
      {read.profile && <ResumeProfile profile={read.profile} />}
      {read.skills.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <SkillSearch findSkills={findSkills} known={known} onChoose={(skill) => judge([skill], 'held')} />
      <JudgementNote said={said} />
      <div ref={list}>
        <SaidSkills corrections={corrections} judge={judge} />
        <ul className={styles.list}>
          {few.shown.map((skill) => (
            <FoundSkill key={skill.id} skill={skill} lines={lines}>
              <JudgeButton
                isShy
                className={styles.judge}
                label={t.skills.judge.notMine}
                name={skill.name}
                onClick={() => judge([{ id: skill.id, name: skill.name }], 'removed')}
              />
            </FoundSkill>
          ))}
        </ul>
      </div>
      <FewButton few={few} more={texts.showAll(skills.length)} fewer={texts.showFewer} />
    </Section>
  );
}

type FoundProps = {
  readonly skill: DescribedSkill;
  readonly lines: readonly string[];
  readonly children: ReactNode;
};

function FoundSkill({ skill, lines, children }: FoundProps) {
  const texts = useMessages().options.found;
  const [first, ...rest] = skill.lines;
  return (
    <li className={styles.skill}>
      <span className={styles.name}>
        {skill.name}{' '}
        {skill.months !== undefined && (
          <span className={styles.time} title={texts.timeTitle}>
            {texts.time(skill.months)}
          </span>
        )}
      </span>
      <span className={styles.line}>{first !== undefined && texts.line(first)}</span>
      <span className={styles.proof}>
        <bdi>{trimBullet(lines[(first ?? 0) - 1] ?? '')}</bdi>
        {rest.length > 0 && ` (${texts.others(rest.join(', '))})`}
      </span>
      {children}
    </li>
  );
}
