import { useState } from 'react';
import { formatPlanMarkdown, type PlanDocument } from '../../lib/plan/format-plan-markdown';
import { formatPlanCalendar } from '../../lib/plan/plan-calendar';
import { useMessages } from '../messages/use-messages';
import type { PlanClient } from '../plan-client';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { Icon } from '../ui/Icon';
import styles from './PlanView.module.css';

type Props = { readonly document: PlanDocument; readonly planKey: string; readonly client: PlanClient };

/** Ways to take the plan along. */
export function PlanActions({ document, planKey, client }: Props) {
  const { actions } = useMessages().plan;
  const [said, setSaid] = useState('');
  const save = (extension: string, type: string, format: () => string) => {
    const file = `${actions.fileName}-${document.plan.start}.${extension}`;
    try {
      client.saveFile(file, format(), type);
      setSaid(actions.saved(file));
    } catch {
      setSaid(actions.notSaved);
    }
  };
  return (
    <div className={styles.actions}>
      <Button onClick={() => save('md', 'text/markdown', () => formatPlanMarkdown(document))}>
        {actions.markdown}
      </Button>
      <Button
        onClick={() =>
          save('ics', 'text/calendar', () => formatPlanCalendar(document, planKey, client.now().toISOString()))
        }
      >
        {actions.calendar}
      </Button>
      <CopyButton text={formatPlanMarkdown(document)} label={actions.copy} onCopy={client.copyText} />
      <Button look="quiet" onClick={client.print}>
        <Icon name="print" />
        {actions.print}
      </Button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  );
}
