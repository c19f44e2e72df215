import type { Analysis, TailoringTip, TipListName } from '../../lib/analysis';
import type { TipGroup } from '../../lib/tips/group-tips';
import { useMessages } from '../messages/use-messages';
import { CopyButton } from '../ui/CopyButton';
import { formatTipGroup } from './format-tips';
import { nameTip } from './name-tip';
import { isToGain, TipFact, TipGain } from './TipCard';
import styles from './TipCard.module.css';
import { TipReasons } from './TipReasons';

type Props = {
  readonly group: TipGroup & { readonly list: TipListName };
  readonly analysis: Analysis;
  readonly onCopy: (text: string) => Promise<void>;
};

/** Tips that would say the same of several things: said once, and each thing with its gain, its reasons and a copy button. */
export function TipListCard({ group, analysis, onCopy }: Props) {
  const messages = useMessages();
  const t = messages.tips;
  const { list, tips, gain = 0 } = group;
  const kind = tips[0]?.kind ?? 'resume';
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.kind}>
          {t.kind[kind]}
          {gain >= 1 && (
            <span className={styles.gain}> {isToGain(kind) ? t.gainTogether(gain) : t.restsTogether(gain)}</span>
          )}
        </span>
        <CopyButton text={formatTipGroup(group, analysis, messages)} onCopy={onCopy} />
      </div>
      <p className={styles.text}>{t.leads[list]}</p>
      <ol className={styles.items}>
        {tips.map((tip) => (
          <ListedTip key={tip.id} {...{ tip, analysis, onCopy }} />
        ))}
      </ol>
    </li>
  );
}

type ListedProps = Omit<Props, 'group'> & { readonly tip: TailoringTip };

function ListedTip({ tip, analysis, onCopy }: ListedProps) {
  const t = useMessages();
  const { name, requirement } = nameTip(tip, analysis, t);
  const isLearning = tip.item?.list === 'gap' || tip.item?.list === 'near';
  return (
    <li className={styles.item}>
      <div className={styles.itemHead}>
        <span>
          <strong className={styles.itemName}>{name}</strong>{' '}
          <span className={styles.aside}>
            {requirement && t.tips[requirement]}
            <TipGain tip={tip} />
          </span>
        </span>
        <CopyButton text={tip.text} onCopy={onCopy} />
      </div>
      {tip.item?.text && <p>{tip.item.text}</p>}
      {tip.fact && isLearning && <p>{t.tips.learning}</p>}
      {tip.fact && <TipFact fact={tip.fact} isQuoted />}
      <details className={styles.why}>
        <summary>{t.tips.because}</summary>
        <TipReasons tip={tip} analysis={analysis} />
      </details>
    </li>
  );
}
