/** What a posting may write for a currency: `$`, `kr`, `¥` and lakhs need a country to be one. */
export type CurrencyMark = { readonly code: string } | { readonly shared: '$' | 'kr' | '¥' | 'lakh' };

const DOLLAR_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  u: 'USD',
  usd: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  can: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  hk: 'HKD',
  hkd: 'HKD',
  nt: 'TWD',
  r: 'BRL',
  mx: 'MXN',
};

const WORDS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pounds: 'GBP',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rupees: 'INR',
  円: 'JPY',
  yen: 'JPY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₱': 'PHP',
  '₺': 'TRY',
  '₴': 'UAH',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  sfr: 'CHF',
  'fr.': 'CHF',
  rmb: 'CNY',
  元: 'CNY',
  dollars: 'USD',
};

// ISO 4217 codes that postings write beside a figure; in small letters only those that are no word.
const CODES = new Set(
  (
    'USD EUR GBP CAD AUD NZD SGD HKD INR JPY CNY KRW TWD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY ILS AED SAR QAR ZAR ' +
    'NGN KES EGP BRL MXN ARS CLP COP PEN UYU PHP IDR MYR THB VND PKR BDT LKR UAH GEL KZT RSD ISK'
  ).split(' '),
);

const SMALL_CODES = new Set('usd eur gbp cad aud nzd sgd inr chf pln sek nok dkk'.split(' '));

const PESOS_BY_COUNTRY: Readonly<Record<string, string>> = { MX: 'MXN', CL: 'CLP', CO: 'COP', AR: 'ARS' };

const DOLLARS_BY_COUNTRY: Readonly<Record<string, string>> = {
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  TW: 'TWD',
  ...PESOS_BY_COUNTRY,
};
const CROWNS_BY_COUNTRY: Readonly<Record<string, string>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' };

const LAKHS_BY_COUNTRY: Readonly<Record<string, string>> = { PK: 'PKR', BD: 'BDT', LK: 'LKR', NP: 'NPR' };

const EURO_COUNTRIES = 'AT BE HR CY EE FI FR DE GR IE IT LV LT LU MT NL PT SK SI ES';
const OWN_CURRENCY: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  IN: 'INR',
  JP: 'JPY',
  CN: 'CNY',
  KR: 'KRW',
  CH: 'CHF',
  PL: 'PLN',
  CZ: 'CZK',
  IL: 'ILS',
  BR: 'BRL',
  ZA: 'ZAR',
  PH: 'PHP',
  ...DOLLARS_BY_COUNTRY,
  ...CROWNS_BY_COUNTRY,
  ...Object.fromEntries(EURO_COUNTRIES.split(' ').map((country) => [country, 'EUR'])),
};

/** Reads a currency as written beside a figure ("CA$", "k€" without its k, "usd"); undefined when it is none. */
export function parseCurrencyMark(written: string): CurrencyMark | undefined {
  const mark = written.trim().toLowerCase();
  if (mark === '$' || mark === '¥') return { shared: mark };
  if (mark === 'kr' || mark === 'kr.') return { shared: 'kr' };
  if (mark.endsWith('$')) {
    const code = DOLLAR_PREFIXES[mark.slice(0, -1).trim()];
    return code === undefined ? undefined : { code };
  }
  const isCode = CODES.has(written.trim()) || SMALL_CODES.has(written.trim());
  const code = WORDS[mark] ?? (isCode ? mark.toUpperCase() : undefined);
  return code === undefined ? undefined : { code };
}

/** The ISO code of a mark in a country; a bare `$` elsewhere is the US dollar, lakhs are of rupees, other shared marks stay unknown. */
export function resolveCurrency(mark: CurrencyMark, country: string | undefined): string | undefined {
  if ('code' in mark) return mark.code;
  const place = country ?? '';
  if (mark.shared === '$') return DOLLARS_BY_COUNTRY[place] ?? 'USD';
  if (mark.shared === '¥') return place === 'CN' ? 'CNY' : 'JPY';
  if (mark.shared === 'lakh') return LAKHS_BY_COUNTRY[place] ?? 'INR';
  return CROWNS_BY_COUNTRY[place];
}

/** The currency that pay is stated in within a country when the posting writes none; undefined when unknown. */
export function findOwnCurrency(country: string | undefined): string | undefined {
  return country === undefined ? undefined : OWN_CURRENCY[country];
}

const SMALL_UNITS = new Set('JPY KRW IDR VND COP CLP ARS HUF NGN PKR'.split(' '));

/** True where a year's pay runs into millions. */
export function isSmallUnitCurrency(currency: string): boolean {
  return SMALL_UNITS.has(currency);
}

/** True where a bare "$" beside a figure is the peso in a country's own postings and the US dollar in others. */
export function isPeso(currency: string): boolean {
  return Object.values(PESOS_BY_COUNTRY).includes(currency);
}
