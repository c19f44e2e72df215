import type { JobPosting, Span } from '../../lib/analysis';
import styles from './PostingQuote.module.css';
import { quoteSpan } from './quote-span';

type Props = { readonly posting: JobPosting; readonly span: Span };

/** The exact words of the posting, marked, with the words around them. */
export function PostingQuote({ posting, span }: Props) {
  const { before, phrase, after } = quoteSpan(posting[span.field], span);
  return (
    <span className={styles.quote} dir="auto">
      “{before}
      <mark className={styles.phrase}>{phrase}</mark>
      {after}”
    </span>
  );
}
