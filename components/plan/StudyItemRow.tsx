import { citeFact } from '../../lib/cite-fact';
import type { Guide } from '../../lib/knowledge/guide';
import type { StudyPart } from '../../lib/plan/learning-plan';
import { describeGround, describeHours, describeTime } from '../../lib/plan/plan-words';
import { useMessages } from '../messages/use-messages';
import { FactList } from '../ui/FactList';
import { Icon } from '../ui/Icon';
import { CheckItem } from './CheckItem';
import styles from './StudyItemRow.module.css';

type Props = {
  readonly part: StudyPart;
  readonly guide: Guide;
  readonly id: string;
  readonly isDone: boolean;
  readonly onDone: (id: string, isDone: boolean) => void;
};

/** One skill to learn: its hours, where they come from, and on demand where to start. */
export function StudyItemRow({ part, guide, ...check }: Props) {
  const { plan: t } = useMessages();
  const { words } = t;
  const { item, hours, weeks, isStart, isEnd } = part;
  const { gap, steps } = item;
  const terms = [...(hours > 0 ? [describeHours(part, words)] : []), words.weeks(weeks)];
  const details = [
    ...(isStart ? [describeTime(item, words)] : []),
    ...(isStart && gap.postings ? [words.asked(gap.postings)] : []),
    ...(isStart ? describeGround(item, words) : []),
    ...(isStart && gap.alternatives.length > 0 ? [words.instead(gap.alternatives.map(({ name }) => name))] : []),
    ...(isStart ? [] : [words.goneOn]),
    ...(isEnd ? [] : [words.goesOn]),
  ];
  return (
    <CheckItem
      {...check}
      label={
        <span className={styles.line}>
          <span className={styles.kind} data-requirement={gap.requirement}>
            <Icon name={gap.requirement} />
          </span>
          <bdi className={check.isDone ? styles.done : styles.name}>{gap.name}</bdi>{' '}
          <span className={styles.terms}>
            {words.asks(gap)} · {terms.join(' · ')}
          </span>
        </span>
      }
    >
      <p className={styles.detail}>{details.join(' · ')}</p>
      {isStart && steps.facts.length === 0 && <p className={styles.detail}>{words.noSteps}</p>}
      {isStart && steps.facts.length > 0 && (
        <details className={styles.start}>
          <summary>{t.startAndSources(gap.name)}</summary>
          {steps.about !== undefined && <p className={styles.detail}>{words.stepsOf(steps.about)}</p>}
          <FactList facts={steps.facts.map((fact) => citeFact(fact, guide.sources))} />
        </details>
      )}
    </CheckItem>
  );
}
