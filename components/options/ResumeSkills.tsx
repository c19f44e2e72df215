import { useState } from 'react';
import { useMessages } from '../messages/use-messages';
import type { SavedResume } from '../posting-client';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { trimBullet } from '../ui/trim-bullet';
import styles from './ResumeSkills.module.css';
import { countWords } from './resume-text';

/** As many skills as leave the rest of the page in reach. */
const FEW = 12;

type Props = { readonly resume?: SavedResume };

/** The skills read in the saved resume, each with the line that shows it. */
export function ResumeSkills({ resume }: Props) {
  const t = useMessages();
  const texts = t.options.found;
  const [isLong, setIsLong] = useState(false);
  if (!resume)
    return (
      <Section title={texts.heading}>
        <p className={styles.none}>{texts.nothing}</p>
      </Section>
    );
  const lines = resume.text.split('\n');
  const shown = isLong ? resume.skills : resume.skills.slice(0, FEW);
  return (
    <Section title={texts.heading}>
      <p className={styles.sum}>
        {[texts.skills(resume.skills.length), texts.words(countWords(resume.text)), texts.lines(lines.length)].join(
          ' · ',
        )}
      </p>
      {resume.skills.length === 0 && <p className={styles.none}>{texts.none}</p>}
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
      {resume.skills.length > FEW && (
        <Button aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? texts.showFewer : texts.showAll(resume.skills.length)}
        </Button>
      )}
    </Section>
  );
}
