import { useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { FoundSkills } from '../resume-client';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { trimBullet } from '../ui/trim-bullet';
import styles from './ResumeSkills.module.css';
import { countWords } from './resume-text';

/** As many skills as leave the rest of the page in reach. */
const FEW = 12;

type Props = {
  readonly text?: string;
  /** Undefined while they are being read. */
  readonly skills?: FoundSkills;
};

/** The skills read in the resume in use, each with the line that shows it. */
export function ResumeSkills({ text, skills }: Props) {
  const t = useMessages();
  const texts = t.options.found;
  const [isLong, setIsLong] = useState(false);
  if (text === undefined)
    return (
      <Section title={texts.heading}>
        <p className={styles.none}>{texts.nothing}</p>
      </Section>
    );
  if (!skills) return <Section title={texts.heading}>{undefined}</Section>;
  const lines = text.split('\n');
  const shown = isLong ? skills : skills.slice(0, FEW);
  return (
    <Section title={texts.heading}>
      <p className={styles.sum}>
        {[texts.skills(skills.length), texts.words(countWords(text)), texts.lines(lines.length)].join(' · ')}
      </p>
      {skills.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ul className={styles.list}>
        {shown.map(({ id, name, lines: [first, ...rest] }) => (
          <li key={id} className={styles.skill}>
            <span className={styles.name}>{name}</span>
            <span className={styles.line}>{first !== undefined && texts.line(first)}</span>
            <span className={styles.proof}>
              <bdi>{trimBullet(lines[(first ?? 0) - 1] ?? '')}</bdi>
              {rest.length > 0 && ` (${texts.others(rest.join(', '))})`}
            </span>
          </li>
        ))}
      </ul>
      {skills.length > FEW && (
        <Button aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? texts.showFewer : texts.showAll(skills.length)}
        </Button>
      )}
    </Section>
  );
}
