import { type ReactNode, useState } from 'react';
import { citeFact } from '../../lib/cite-fact';
import type { Guide } from '../../lib/knowledge/guide';
import type { LearningPlan, PlanNote } from '../../lib/plan/learning-plan';
import { HOURS_A_SOURCE_WEEK } from '../../lib/plan/learning-time';
import { describeUnfit } from '../../lib/plan/plan-words';
import { useMessages } from '../messages/use-messages';
import { Button } from '../ui/Button';
import { FactList } from '../ui/FactList';
import styles from './PlanRest.module.css';

type Props = { readonly plan: LearningPlan; readonly sources: Guide['sources'] };

/** At first; the rest on demand. */
const MOST_SHOWN = 12;

/** What stands beside the phases: what does not fit, certificates, the sources' own timelines, and how it was counted. */
export function PlanRest({ plan, sources }: Props) {
  const { plan: t } = useMessages();
  const { words } = t;
  const { headings } = words;
  const cite = (notes: readonly PlanNote[]) => notes.map((note) => citeFact(note, sources));
  return (
    <div className={styles.rest}>
      <Unfit unfit={plan.unfit} />
      {plan.aside.length > 0 && (
        <Part heading={headings.aside}>
          <ul className={styles.list}>
            {plan.aside.map(({ gap, reason }) => (
              <li key={gap.skill}>
                <bdi className={styles.name}>{gap.name}</bdi>
                <span className={styles.why}>{words.aside[reason]}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {plan.certificates.length > 0 && (
        <Part heading={headings.certificates}>
          <FactList facts={cite(plan.certificates)} />
        </Part>
      )}
      <Part heading={headings.timelines}>
        <p className={styles.counted}>{words.spanNote(plan.span)}</p>
        <FactList facts={cite(plan.timelines)} />
      </Part>
      <Part heading={t.countedHeading}>
        <p className={styles.counted}>{t.counted(HOURS_A_SOURCE_WEEK)}</p>
        {plan.weekNote && <FactList facts={cite([plan.weekNote])} />}
      </Part>
    </div>
  );
}

/** Skills for which the time does not suffice, with the hours that are missing. */
function Unfit({ unfit }: Pick<LearningPlan, 'unfit'>) {
  const { plan: t } = useMessages();
  const { words } = t;
  const [isWhole, setIsWhole] = useState(false);
  if (unfit.length === 0) return null;
  const shown = isWhole ? unfit : unfit.slice(0, MOST_SHOWN);
  return (
    <Part heading={words.headings.unfit}>
      <ul className={styles.list}>
        {shown.map((each) => (
          <li key={each.item.gap.skill}>
            <bdi className={styles.name}>{each.item.gap.name}</bdi>
            <span className={styles.why}>{describeUnfit(each, words)}</span>
          </li>
        ))}
      </ul>
      {shown.length < unfit.length && (
        <Button look="quiet" onClick={() => setIsWhole(true)}>
          {t.more(unfit.length - shown.length)}
        </Button>
      )}
    </Part>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>{heading}</h4>
      {children}
    </section>
  );
}
