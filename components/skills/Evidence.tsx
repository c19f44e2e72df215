import type { JobPosting, Span } from '../../lib/analysis';
import { PostingQuote } from '../ui/PostingQuote';
import { ShowInPage, type ShowSpan } from './ShowInPage';

type Props = {
  readonly posting: JobPosting;
  readonly span: Span;
  /** Left out where the page of the posting is not at hand. */
  readonly onShowInPage?: ShowSpan;
};

/** The words of the posting, with a way to them in its page. */
export function Evidence({ posting, span, onShowInPage }: Props) {
  return (
    <>
      <PostingQuote posting={posting} span={span} />
      {onShowInPage && (
        <>
          {' '}
          <ShowInPage span={span} text={posting[span.field]} onShow={onShowInPage} />
        </>
      )}
    </>
  );
}
