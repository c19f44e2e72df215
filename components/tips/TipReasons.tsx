import type { ReactNode } from 'react';
import type { Analysis, TailoringTip } from '../../lib/analysis';
import { useMessages } from '../messages/use-messages';
import { formatCitation } from '../pay/describe-pay';
import { Icon, type IconName } from '../ui/Icon';
import { PostingQuote } from '../ui/PostingQuote';
import { SourceLink } from '../ui/SourceLink';
import { trimBullet } from '../ui/trim-bullet';
import styles from './TipCard.module.css';

type Props = { readonly tip: TailoringTip; readonly analysis: Analysis };

/** What a tip is drawn from: words of the posting, lines of the resume, a source. */
export function TipReasons({ tip: { because }, analysis }: Props) {
  const t = useMessages();
  const { posting = [], resume = [], source, line } = because;
  return (
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
      {source && (
        <Reason
          icon="source"
          label={<SourceLink>{formatCitation({ source, line }, analysis.sources, t)}</SourceLink>}
        />
      )}
    </ul>
  );
}

type ReasonProps = { readonly icon: IconName; readonly label: ReactNode; readonly children?: ReactNode };

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
