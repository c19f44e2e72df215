import { type ReactNode, useId } from 'react';
import { useMessages } from '../messages/use-messages';
import { Icon, type IconName } from '../ui/Icon';
import { joinNames } from '../ui/join-names';
import type { SkillGroup, SkillGroupName } from './group-skills';
import styles from './SkillGroupView.module.css';

const LOOKS: Record<SkillGroupName, { readonly icon: IconName; readonly tone: string | undefined }> = {
  'missing-required': { icon: 'required', tone: styles.required },
  'missing-preferred': { icon: 'preferred', tone: styles.preferred },
  have: { icon: 'have', tone: styles.have },
  required: { icon: 'required', tone: styles.plain },
  preferred: { icon: 'preferred', tone: styles.plain },
  others: { icon: 'mentioned', tone: styles.plain },
  soft: { icon: 'mentioned', tone: styles.plain },
};

type Props = { readonly group: SkillGroup; readonly children: ReactNode };

/** A heading with shape, word and number, and the skills under it. */
export function SkillGroupView({ group, children }: Props) {
  const t = useMessages();
  const id = useId();
  const { icon, tone } = LOOKS[group.name];
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={joinNames(styles.heading, tone)}>
        <Icon name={icon} />
        <span>{t.skills.groups[group.name]}</span> <span className={styles.count}>{group.entries.length}</span>
      </h3>
      {children}
    </section>
  );
}
