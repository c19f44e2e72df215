import { useId, useState } from 'react';
import { countAnswered, NO_ANSWERS } from '../../lib/career/answers';
import type { Guide } from '../../lib/knowledge/guide';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Questionnaire } from './Questionnaire';
import styles from './QuestionsPanel.module.css';
import type { AnswersState } from './use-answers';

type Props = {
  readonly questions: Guide['careerFit']['questions'];
  readonly given: AnswersState;
  /** Whether the questions are unfolded at first. */
  readonly isOpen: boolean;
};

/** The questions behind their heading, which says how many are answered. */
export function QuestionsPanel({ questions, given: { answers, change, isUnkept }, isOpen: isOpenFirst }: Props) {
  const { questions: t } = useMessages().career;
  const [isOpen, setIsOpen] = useState(isOpenFirst);
  const id = useId();
  const answered = countAnswered(answers);
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h3 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <Icon name="unfold" />
          <span id={`${id}-title`}>{t.heading}</span>
          <span className={styles.aside}>{t.answered(answered, questions.length)}</span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className={styles.body}>
        <Questionnaire questions={questions} answers={answers} onChange={change} />
        <div className={styles.actions}>
          {/* It stays when there is nothing to clear, so that the focus does. */}
          <Button look="quiet" aria-disabled={answered === 0} onClick={() => answered > 0 && change(NO_ANSWERS)}>
            {t.reset}
          </Button>
          <span className={styles.kept}>{isUnkept ? <span role="alert">{t.notKept}</span> : t.kept}</span>
        </div>
      </div>
    </section>
  );
}
