import type { Analysis, TailoringTip } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { CopyButton } from '../ui/CopyButton';
import styles from './TipCard.module.css';
import { TipReasons } from './TipReasons';

type Props = {
  readonly tip: TailoringTip;
  readonly analysis: Analysis;
  readonly onCopy: (text: string) => Promise<void>;
};

/** One tip: what to do, why, and a button that copies it. */
export function TipCard({ tip, analysis, onCopy }: Props) {
  const t = useMessages();
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <span className={styles.kind}>
          {t.tips.kind[tip.kind]}
          <TipGain tip={tip} />
        </span>
        <CopyButton text={tip.text} onCopy={onCopy} />
      </div>
      <TipText tip={tip} />
      <TipReasons tip={tip} analysis={analysis} />
    </li>
  );
}

/** The text of a tip; what of it is a fact of the knowledge base is English, and stands by itself behind what leads to it. */
function TipText({ tip: { text, fact = '' } }: Pick<Props, 'tip'>) {
  const lead = text.slice(0, text.length - fact.length).trim();
  return (
    <>
      {lead && <p className={styles.text}>{lead}</p>}
      {fact && <TipFact fact={fact} isQuoted={lead !== ''} />}
    </>
  );
}

/** What a source says, in its language. */
export function TipFact({ fact, isQuoted }: { readonly fact: string; readonly isQuoted: boolean }) {
  return (
    <p className={isQuoted ? styles.fact : styles.text} lang="en">
      {fact}
    </p>
  );
}

/** What is to be gained; a skill that counts already keeps what rests on it. */
export function TipGain({ tip: { kind, gain } }: Pick<Props, 'tip'>) {
  const { tips: texts } = useMessages();
  if (gain === undefined || gain < 1) return undefined;
  return <span className={styles.gain}> {isToGain(kind) ? texts.gain(gain) : texts.rests(gain)}</span>;
}

/** True for tips on what is missing; the others are on what counts already. */
export function isToGain(kind: TailoringTip['kind']): boolean {
  return kind === 'gap' || kind === 'near';
}
