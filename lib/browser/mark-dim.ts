import type { DimReason } from '../cards/dim-card';
import type { PageWords } from './page-words/page-words';

/** A rule's reason in words: "pay below $150k a year". */
export function formatDimReason(reason: DimReason, { why, pay }: PageWords): string {
  switch (reason.kind) {
    case 'applied':
      return why.status[reason.status];
    case 'company':
      return why.company(reason.name);
    case 'word':
      return why.word(reason.name);
    case 'pay': {
      const { amount, currency, period } = reason.least;
      return why.pay(`${pay.money.exact(amount, amount, currency)} ${pay.per[period]}`);
    }
    case 'viewed':
    case 'promoted':
      return why[reason.kind];
  }
}
