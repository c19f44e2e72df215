import type { ReactNode } from 'react';
import type { Analysis, TailoringTip } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { formatCitation } from '../pay/describe-pay';
import { CopyButton } from '../ui/CopyButton';
import { Icon, type IconName } from '../ui/Icon';
import { PostingQuote } from '../ui/PostingQuote';
import { trimBullet } from '../ui/trim-bullet';
import styles from './TipCard.module.css';

type Props = {
  readonly tip: TailoringTip;
  readonly analysis: Analysis;
  readonly onCopy: (text: string) => Promise<void>;
};

/** One tip: what to do, why, and a button that copies it. */
export function TipCard({ tip, analysis, onCopy }: Props) {
  const t = useMessages();
  const { posting = [], resume = [], source, line } = tip.because;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.kind}>
          {t.tips.kind[tip.kind]}
          <TipGain tip={tip} />
        </span>
        <CopyButton text={tip.text} onCopy={onCopy} />
      </div>
      <p className={styles.text}>{tip.text}</p>
      <ul className={styles.reasons} aria-label={t.tips.because}>
        {posting.map((span) => (
          <Reason key={`${span.field} ${span.start}`} icon="quote" label={t.tips.postingSays}>
            <PostingQuote posting={analysis.posting} span={span} />
          </Reason>
        ))}
        {resume.map(({ line: number, start, text }) => (
          <Reason key={start} icon="resume" label={t.tips.resumeSays(number)}>
            <bdi>{trimBullet(text)}</bdi>
          </Reason>
        ))}
        {source && <Reason icon="source" label={formatCitation({ source, line }, analysis.sources, t)} />}
      </ul>
    </li>
  );
}

/** What is to be gained; a skill that counts already keeps what rests on it. */
function TipGain({ tip: { kind, gain } }: Pick<Props, 'tip'>) {
  const { tips: texts } = useMessages();
  if (gain === undefined || gain < 1) return undefined;
  const isToGain = kind === 'gap' || kind === 'near';
  return <span className={styles.gain}> {isToGain ? texts.gain(gain) : texts.rests(gain)}</span>;
}

type ReasonProps = { readonly icon: IconName; readonly label: string; readonly children?: ReactNode };

function Reason({ icon, label, children }: ReasonProps) {
  return (
    <li className={styles.reason}>
      <Icon name={icon} />
      <span>
        <span className={styles.label}>{label}</span> {children}
      </span>
    </li>
  );
}
