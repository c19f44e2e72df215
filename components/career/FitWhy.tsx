import type { FitQuestionId } from '../../lib/career/fit-questions';
import { findGap } from '../../lib/career/role-gap';
import type { AnswerFit, AnswerPart } from '../../lib/career/score-answers';
import type { ResumeFit } from '../../lib/career/score-resume';
import { citeFact } from '../../lib/cite-fact';
import type { Guide } from '../../lib/knowledge/guide';
import type { RoleFitRecord } from '../../lib/knowledge/schemas';
import type { Messages } from '../messages/en';
import { useMessages } from '../messages/use-messages';
import { SkillChips } from '../roles/SkillChips';
import { FactList } from '../ui/FactList';
import { joinNames } from '../ui/join-names';
import styles from './FitDetails.module.css';
import { nameChoices } from './name-choices';

/** An answer below this speaks against a role more than for it. */
const HALF = 0.5;

type Props = {
  readonly resume: ResumeFit | undefined;
  readonly answers: AnswerFit | undefined;
  readonly record: RoleFitRecord | undefined;
  readonly nameOf: (skill: string) => string;
  readonly sources: Guide['sources'];
};

/** What speaks for a role: skills, past jobs and answers; and the answers that do not. */
export function FitWhy({ resume, answers, record, nameOf, sources }: Props) {
  const { why: t } = useMessages().career;
  const speaking = answers?.parts.filter(({ credit }) => credit >= HALF) ?? [];
  const against = answers?.parts.filter(({ credit }) => credit < HALF) ?? [];
  return (
    <section className={styles.part}>
      <h5>{t.heading}</h5>
      {resume && <HeldSkills resume={resume} nameOf={nameOf} />}
      {speaking.length > 0 && <Answers title={t.speaking} parts={speaking} sources={sources} />}
      {against.length > 0 && (
        <Answers title={t.against} parts={against} record={record} months={answers?.months} sources={sources} />
      )}
    </section>
  );
}

function HeldSkills({ resume, nameOf }: { readonly resume: ResumeFit; readonly nameOf: (skill: string) => string }) {
  const { why: t } = useMessages().career;
  const { held, near } = findGap(resume);
  return (
    <>
      {[...new Set(resume.jobs.map(({ title }) => title))].map((title) => (
        <p key={title}>{t.job(title)}</p>
      ))}
      <h6>{t.held(held.length)}</h6>
      {held.length > 0 && <SkillChips skills={held} nameOf={nameOf} />}
      {near.length > 0 && (
        <>
          <h6>{t.near(near.length)}</h6>
          <SkillChips skills={near} nameOf={nameOf} />
        </>
      )}
    </>
  );
}

type AnswersProps = {
  readonly title: string;
  readonly parts: readonly AnswerPart[];
  readonly sources: Guide['sources'];
  /** What the role takes, said beside answers that fall short of it. */
  readonly record?: RoleFitRecord;
  readonly months?: number;
};

function Answers({ title, parts, sources, record, months }: AnswersProps) {
  const { career: t } = useMessages();
  return (
    <>
      <h6>{title}</h6>
      <ul className={styles.answers}>
        {parts.map(({ question, chosen, grounds }) => (
          <li key={question} className={joinNames(styles.answer, record && styles.against)}>
            {t.questions.text[question]} <strong>{nameChoices(question, chosen, t)}</strong>{' '}
            {record && sayNeed(question, record, months, t)}{' '}
            {grounds.length === 0 && !record && <span className={styles.muted}>({t.why.ours})</span>}
            {grounds.length > 0 && <FactList facts={grounds.map((fact) => citeFact(fact, sources))} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function sayNeed(
  question: FitQuestionId,
  record: RoleFitRecord,
  months: number | undefined,
  { why: { takes } }: Messages['career'],
): string | undefined {
  if (question === 'coding') return takes.coding[record.coding];
  if (question === 'math') return takes.math[record.math];
  if (question === 'degree') return takes.degree[record.degree];
  return question === 'time' && months !== undefined ? takes.time(months) : undefined;
}
