import { useId } from 'react';
import { type CareerAnswers, chooseAnswer } from '../../lib/career/answers';
import { FIT_CHOICES, type FitQuestionId } from '../../lib/career/fit-questions';
import type { Guide } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { joinNames } from '../ui/join-names';
import styles from './Questionnaire.module.css';

type Props = {
  readonly questions: Guide['careerFit']['questions'];
  readonly answers: CareerAnswers;
  readonly onChange: (answers: CareerAnswers) => void;
};

/** The questions of career fit on one page; each answer counts at once. */
export function Questionnaire({ questions, answers, onChange }: Props) {
  return (
    <div className={styles.questions}>
      {questions.map(({ id, most }) => (
        <Question
          key={id}
          id={id}
          most={most}
          chosen={answers[id] ?? []}
          onChoose={(choice) => onChange(chooseAnswer(answers, id, choice, most))}
        />
      ))}
    </div>
  );
}

type QuestionProps = {
  readonly id: FitQuestionId;
  readonly most: number;
  readonly chosen: readonly string[];
  readonly onChoose: (choice: string) => void;
};

function Question({ id, most, chosen, onChoose }: QuestionProps) {
  const { questions: t } = useMessages().career;
  const name = useId();
  const texts: Readonly<Record<string, string>> = t.choices[id];
  const isFull = most > 1 && chosen.length >= most;
  return (
    <fieldset className={styles.question}>
      <legend className={styles.legend}>
        {t.text[id]} {most > 1 && <span className={styles.most}>{t.most(most)}</span>}
      </legend>
      <div className={styles.choices}>
        {FIT_CHOICES[id].map((choice) => {
          const isOn = chosen.includes(choice);
          return (
            <label key={choice} className={joinNames(styles.choice, isOn && styles.on, isFull && !isOn && styles.off)}>
              <input
                type={most > 1 ? 'checkbox' : 'radio'}
                name={name}
                className={styles.input}
                checked={isOn}
                // Not disabled, so that keyboards reach it and hear why it stays as it is.
                aria-disabled={(isFull && !isOn) || undefined}
                onChange={() => onChoose(choice)}
              />
              {texts[choice]}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
