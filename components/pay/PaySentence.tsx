import type { TailoringTip } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { CopyButton } from '../ui/CopyButton';
import { Section } from '../ui/Section';
import styles from './PayPanel.module.css';

type Props = { readonly tips: readonly TailoringTip[]; readonly onCopy: (text: string) => Promise<void> };

/** What to say of pay, with this benchmark's figures; nothing where they are no guide to this job. */
export function PaySentence({ tips, onCopy }: Props) {
  const { pay: t } = useMessages();
  const tip = tips.find(({ kind }) => kind === 'pay');
  if (!tip) return undefined;
  return (
    <Section title={t.sentence}>
      <p>{tip.text}</p>
      <div className={styles.toggle}>
        <CopyButton text={tip.text} onCopy={onCopy} />
      </div>
    </Section>
  );
}
