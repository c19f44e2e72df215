import { useMessages } from '../messages/use-messages';
import type { PlanClient } from '../plan-client';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import styles from './LearningPlan.module.css';
import { PlanForm } from './PlanForm';
import { PlanView } from './PlanView';
import { type PlanState, usePlan } from './use-plan';

type Props = {
  readonly client: PlanClient;
  /** Id of the role to plan for at first. */
  readonly role?: string;
};

/** What to learn for the open posting, for all saved ones or for a role, as a plan with dates. */
export function LearningPlan({ client, role }: Props) {
  const { plan: t } = useMessages();
  const state = usePlan(client, role);
  return (
    <div className={styles.screen}>
      <div className={styles.opening}>
        <h2 className={styles.heading}>{t.heading}</h2>
        <p className={styles.intro}>{t.intro}</p>
      </div>
      {state === 'loading' && (
        <p className={styles.quiet} role="status">
          {t.loading}
        </p>
      )}
      {state === 'failed' && <p role="alert">{t.failed}</p>}
      {typeof state === 'object' && (
        <>
          <PlanForm material={state.material} choice={state.choice} onChange={state.change} />
          <p role="status" className={styles.failed}>
            {state.isUnkept && t.notKept}
          </p>
          <Outcome state={state} client={client} />
        </>
      )}
    </div>
  );
}

/** The plan, or why there is none and what to do about it. */
function Outcome({ state, client }: { readonly state: PlanState; readonly client: PlanClient }) {
  const { plan: t } = useMessages();
  const { outcome, material, done, setDone } = state;
  if (!('none' in outcome)) {
    return <PlanView outcome={outcome} guide={material.guide} done={done} client={client} onDone={setDone} />;
  }
  if (outcome.none === 'invalid') return <p role="alert">{t.form.invalid}</p>;
  const { title, text } = t.empty[outcome.none];
  return (
    <Notice title={title} text={text}>
      {outcome.none === 'noResume' && (
        <Button look="primary" onClick={client.openOptions}>
          {t.empty.addResume}
        </Button>
      )}
    </Notice>
  );
}
