import { describe, expect, it } from 'vitest';
import { isSameKind } from '../../../lib/coverage/same-kind';

describe('isSameKind', () => {
  it.each([
    ['Real-time bidding', 'RTB'],
    ['Electronic health records', 'EHR systems'],
    ['Claims data', 'Medical claims data'],
    ['Ad auctions', 'ad auction'],
    ['Profit and loss', 'P&L'],
  ])('%s is %s', (a, b) => {
    expect([isSameKind(a, b), isSameKind(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['XML', 'Parquet'],
    ['Inventory management', 'Warehouse management'],
    ['C2', 'C4ISR'],
    ['5S', 'Kaizen'],
    ['', 'Kaizen'],
    ['Claims data', 'Clinical data'],
  ])('%s is not %s', (a, b) => {
    expect([isSameKind(a, b), isSameKind(b, a)]).toEqual([false, false]);
  });
});
