/** An amount for reading: "$150k", "£62.5k", "¥4.2M", "$25.50"; thousands from 10,000 on, never more exact than the data. */
export function formatMoney(amount: number, currency: string): string {
  const isBig = Math.abs(amount) >= 10_000;
  const formatter = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: isBig ? 'compact' : 'standard',
    ...(isBig
      ? { maximumSignificantDigits: 3 }
      : { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 }),
  });
  return formatter.format(amount).replace(/K$/, 'k');
}

/** A range for reading, one amount when both ends are the same. */
export function formatRange(min: number, max: number, currency: string): string {
  const [low, high] = [formatMoney(min, currency), formatMoney(max, currency)];
  return low === high ? low : `${low}–${high}`;
}
