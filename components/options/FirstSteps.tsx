import { useMessages } from '../messages/use-messages';
import styles from './FirstSteps.module.css';

/** What to do first, shown until there is a resume. */
export function FirstSteps() {
  const { first, steps } = useMessages().options.resume;
  return (
    <div className={styles.first}>
      <h3 className={styles.title}>{first}</h3>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
