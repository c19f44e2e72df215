import type { Guide } from '../../lib/knowledge/guide';
import { listItems } from '../../lib/plan/plan-items';
import type { PlanOutcome } from '../../lib/plan/plan-material';
import { useMessages } from '../messages/use-messages';
import type { PlanClient } from '../plan-client';
import { Button } from '../ui/Button';
import { EnglishNote } from '../ui/EnglishNote';
import { PhaseCard } from './PhaseCard';
import { PlanActions } from './PlanActions';
import { PlanRest } from './PlanRest';
import styles from './PlanView.module.css';

type Props = {
  readonly outcome: Extract<PlanOutcome, { plan: unknown }>;
  readonly guide: Guide;
  readonly done: ReadonlySet<string>;
  readonly client: PlanClient;
  readonly onDone: (id: string, isDone: boolean) => void;
};

/** A plan: what it comes to, its phases one below another, and what stands beside them. */
export function PlanView({ outcome, guide, done, client, onDone }: Props) {
  const { plan: t } = useMessages();
  const { plan, key, role, isWithoutResume } = outcome;
  const { words } = t;
  const roleName = role === undefined ? undefined : guide.roles.get(role)?.name;
  const items = listItems(plan);
  const doneCount = items.filter((id) => done.has(id)).length;
  const document = { plan, words, role: roleName, done, sources: guide.sources };
  return (
    <article className={styles.plan} aria-labelledby="plan-title">
      <header className={styles.summary}>
        <h3 id="plan-title" className={styles.title}>
          {words.title(roleName)}
        </h3>
        <p className={styles.when}>
          {words.spans[plan.span]} · {words.days(plan)} · {words.pace(plan.hoursPerWeek)}
        </p>
        <p>
          {words.summary(plan)} {plan.hours.learn > plan.hours.needed && t.free(plan.hours.learn - plan.hours.needed)}
        </p>
        {isWithoutResume && (
          <p className={styles.caution}>
            {t.withoutResume}{' '}
            <Button look="quiet" onClick={client.openOptions}>
              {t.empty.addResume}
            </Button>
          </p>
        )}
        {plan.sufficientHours !== undefined && (
          <p className={styles.caution}>
            {t.unfitCount(plan.unfit.length)}{' '}
            {plan.sufficientHours <= 60 ? words.sufficient(plan.sufficientHours, plan.untimed) : t.insufficient}
          </p>
        )}
        <div className={styles.progress}>
          <progress aria-label={t.progressLabel} value={doneCount} max={items.length} />
          <span>{t.progress(doneCount, items.length)}</span>
        </div>
        <PlanActions document={document} planKey={key} client={client} />
      </header>
      <EnglishNote />
      <ol className={styles.phases}>
        {plan.phases.map((phase, at) => (
          <PhaseCard key={phase.kind} phase={phase} number={at + 1} guide={guide} done={done} onDone={onDone} />
        ))}
      </ol>
      <PlanRest plan={plan} sources={guide.sources} />
    </article>
  );
}
