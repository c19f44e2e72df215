import { useMessages } from '../messages/use-messages';
import type { SavedResume } from '../posting-client';
import { Section } from '../ui/Section';
import { trimBullet } from '../ui/trim-bullet';
import styles from './ResumeSkills.module.css';
import { countWords } from './resume-text';

type Props = { readonly resume?: SavedResume };

/** The skills read in the saved resume, each with the line that shows it. */
export function ResumeSkills({ resume }: Props) {
  const t = useMessages();
  const texts = t.options.found;
  if (!resume)
    return (
      <Section title={texts.heading}>
        <p className={styles.none}>{texts.nothing}</p>
      </Section>
    );
  const lines = resume.text.split('\n');
  return (
    <Section title={texts.heading}>
      <p className={styles.sum}>
        {[texts.skills(resume.skills.length), texts.words(countWords(resume.text)), texts.lines(lines.length)].join(
          ' · ',
        )}
      </p>
      {resume.skills.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ul className={styles.list}>
        {resume.skills.map(({ id, name, lines: [first, ...rest] }) => (
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
    </Section>
  );
}
