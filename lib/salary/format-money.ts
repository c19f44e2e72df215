// Written here and not left to Intl, whose tables differ between machines: the printed record must not.
const SYMBOLS: Readonly<Record<string, string>> = {
  USD: '$',
  CAD: 'CA$',
  AUD: 'A$',
  NZD: 'NZ$',
  SGD: 'S$',
  HKD: 'HK$',
  TWD: 'NT$',
  MXN: 'MX$',
  BRL: 'R$',
  EUR: '€',
  GBP: '£',
  INR: '₹',
  JPY: '¥',
  CNY: 'CN¥',
  KRW: '₩',
  ILS: '₪',
  PHP: '₱',
};

/** Currencies whose smaller unit nobody is paid in. */
const WHOLE = new Set(['JPY', 'KRW', 'VND', 'IDR', 'CLP', 'ISK', 'HUF']);

const UNITS = [
  { size: 1e9, letter: 'B' },
  { size: 1e6, letter: 'M' },
  { size: 1e3, letter: 'k' },
] as const;

/** The amount from which thousands are shortened: hourly pay stays in full. */
const BIG = 10_000;

/**
 * A finite amount for reading, to three figures: "$150k", "£62.5k", "¥4.2M", "$25.50", "SEK 500k" where the currency
 * has no sign of its own; thousands from 10,000 on. The same on every machine.
 */
export function formatMoney(amount: number, currency: string): string {
  return sign(amount, currency, shorten(amount, currency));
}

/** An amount as `formatMoney` writes it where that loses nothing, else with all its digits: "$132,450". */
export function formatExact(amount: number, currency: string): string {
  const isLossless = Math.abs(amount) < BIG || round3(amount) === amount;
  return isLossless ? formatMoney(amount, currency) : sign(amount, currency, group(amount, currency));
}

/**
 * A range for reading, one amount when both ends read the same: "$100k–$140k"; with all digits where the lower end
 * has them. `format` may be `formatExact`.
 */
export function formatRange(min: number, max: number, currency: string, format = formatMoney): string {
  const isFull = min < BIG && max < BIG * 10;
  const high = isFull ? sign(max, currency, group(max, currency)) : format(max, currency);
  const low = format(min, currency);
  if (low === high) return low;
  return `${low}–${currency in SYMBOLS ? high : high.replace(`${currency} `, '')}`;
}

/** A whole number with commas between thousands: "1,402". */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function sign(amount: number, currency: string, digits: string): string {
  return `${amount < 0 ? '-' : ''}${SYMBOLS[currency] ?? `${currency} `}${digits}`;
}

function shorten(amount: number, currency: string): string {
  const rounded = round3(amount);
  if (Math.abs(toCents(amount)) < BIG) return group(amount, currency);
  const { size, letter } = UNITS.find((unit) => Math.abs(rounded) >= unit.size) ?? UNITS[2];
  return `${Math.abs(rounded) / size}${letter}`;
}

function group(amount: number, currency: string): string {
  const cents = WHOLE.has(currency) ? Math.round(Math.abs(amount)) : Math.abs(toCents(amount));
  const whole = Math.floor(cents);
  return cents === whole ? formatCount(whole) : `${formatCount(whole)}${(cents - whole).toFixed(2).slice(1)}`;
}

function round3(amount: number): number {
  return Number(amount.toPrecision(3));
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
