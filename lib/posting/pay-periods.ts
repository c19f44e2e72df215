import type { PayPeriod } from '../analysis';

// A period is a word of its own ("annually") or a unit behind "per", "a" or a slash ("per hour", "/yr", "pro Monat").
const PER = String.raw`(?:\/|\bper\b|\bpro\b|\bpar\b|\bpor\b|\bal\b|\ball['’]|\bde l['’]|\ban?\b|\bje\b|\beach\b|\bim\b|\bdie\b|\bla\b|\bevery\b|\bby the\b)\s{0,2}(?:(?:working|worked|billable|calendar) )?`;
// "bi-weekly" is neither a week nor two in every posting.
const WHOLE = String.raw`(?<!\b(?:bi|semi)[- ])`;
const UNITS: readonly (readonly [PayPeriod, string, string])[] = [
  [
    'hour',
    String.raw`hours?|hrs?\b|h\b|heures?|stunden?|std\b|hora|ora\b|uur\b`,
    String.raw`\bhourly\b|\bstündlich\b|\bstundenlohn\b|\bstundensatz\b|\b(?:taux|tarif) horaire\b|\bpor hora\b|\bp[./]?h\b|\b(?:paga|tariffa) oraria\b|\buur(?:loon|tarief)\b|時給|시급`,
  ],
  [
    'day',
    String.raw`day|tag\b|jour\b|j\b|día|dia\b|giorno|dag\b`,
    String.raw`\bdaily\b|\bday rate\b|\btagessatz\b|\btjm\b|\btäglich\b|\bp[./]?d\b|\b(?:taux|tarif) journalier\b|\btarifa diaria\b|\b(?:paga|tariffa) giornaliera\b|\bdagtarief\b|日給`,
  ],
  [
    'week',
    String.raw`week|wk\b|woche|semaine|semana|settimana`,
    String.raw`${WHOLE}\bweekly\b|\bwöchentlich\b|\bp[./]?w\b`,
  ],
  [
    'month',
    String.raw`month|mo\b|mon\b|mth\b|monat|maand|mois\b|m[eê]s\b|mese\b`,
    String.raw`${WHOLE}\bmonthly\b|\bmonatlich\w*|monats(?:gehalt|lohn|brutto|salär)|\bmensuel\w*|\bmensual\w*|\bmensa[li]\w*|\bmensil\w*|\bmaand(?:salaris|loon|elijks)|\bp[./]?m\b|\bp\.?c\.?m\b|月給|月収|월급|月薪`,
  ],
  [
    'year',
    String.raw`year|yr\b|y\b|annum|annual|jahr\b|an\b|année|año|ano\b|anno\b|jaar\b`,
    String.raw`\bannual(?:ly|i[sz]ed)?\b|\byearly\b|\bannum\b|\bp[./]?a\b|\bb\/a\b|\bjährlich\w*|jahres(?:gehalt|brutto|verdienst|einkommen|lohn|salär|ziel)\w{0,12}|\bannuel\w*|\banua[li]\w*|\bannu[aio]\b|\bjaar(?:salaris|loon|lijks)|\blpa\b|年収|年俸|연봉|年薪`,
  ],
];

const PERIODS = UNITS.map(([period, unit, word]) => ({
  period,
  written: new RegExp(`${PER}(?:${unit})|${word}`, 'gi'),
}));

const LEADING = new RegExp(
  String.raw`^[\s,(]{0,3}(?:(?:gross|brut\w{0,4}|net\w{0,2}|lord[aio]) )?(?:${UNITS.map(([, unit, word]) => `${PER}(?:${unit})|${word}`).join('|')})`,
  'i',
);

/** What stands behind the period that the words behind a figure begin with; undefined where they begin with none. */
export function cutPeriod(after: string): string | undefined {
  const period = LEADING.exec(after)?.[0];
  return period === undefined ? undefined : after.slice(period.length);
}

// An hour of sound is a piece of work, an hour of overtime earns more, and an hour of a machine is not worked.
const NO_WORK_HOUR =
  'audio|video|media|footage|speech|record|finish|transcri|annotat|label|edit|translat|process|submit|submission|usable|publish|stream|dubb|content|complet|approved|half|quarter|additional|extra|over|holiday|weekend|night|on-?call|standby|bonus|volunteer|credit|gpu|cpu|tpu|comput|node|core|instance|machine|server|vm|engine|man|semester';
const KIND_OF_HOUR = new RegExp(
  String.raw`^[\s,)]{0,3}(?:gross |brutto )?(?:(?:per|pro|je)\s|\/\s?)(?!${NO_WORK_HOUR}|work(?:ing|ed)\b|billable|calendar)\p{L}{3,16}\s(?:hours?|hrs?|stunden?)(?!\p{L}| of\b)`,
  'iu',
);

/** True for "per teaching hour", "per flight hour", "pro geleisteter Stunde": an hour of work under another name. */
export function isKindOfHour(after: string): boolean {
  return KIND_OF_HOUR.test(after);
}

type Found = { readonly period: PayPeriod; readonly at: number };

function findAll(text: string): Found[] {
  return PERIODS.flatMap(({ period, written }) =>
    Array.from(text.matchAll(written), ({ index }) => ({ period, at: index })),
  );
}

/** The first period that the words between a figure and the next name; undefined when they name none. */
export function findPeriodAfter(text: string): PayPeriod | undefined {
  if (isKindOfHour(text)) return 'hour';
  const bare = /^\s(year|month|week|day|hour)\b(?! week)/i.exec(text)?.[1]?.toLowerCase();
  if (bare !== undefined) return UNITS.find(([period]) => period === bare)?.[0];
  const own = text.split(/[\d$€£]/, 1)[0] ?? '';
  return findAll(own).sort((a, b) => a.at - b.at)[0]?.period;
}

/** "40 hours/week" says how long the work is, not what it is paid by. */
const WORKING_TIME =
  /\d\s?(?:hours?|hrs?|h|days?|stunden|heures|horas|ore|uur)\s?(?:\/|per|a|pro|par|por)\s?(?:week|day|month|woche|semaine|semana)/gi;

/** The last period that the words before a figure name; undefined when they name none. */
export function findPeriodBefore(text: string): PayPeriod | undefined {
  return findAll(text.replace(WORKING_TIME, ' ')).sort((a, b) => b.at - a.at)[0]?.period;
}

type Sizes = Readonly<Record<'hour' | 'month' | 'year', readonly [number, number]>>;

// Where a figure without a period can only be one thing. Between the bands it is ambiguous.
const STRONG: Sizes = { hour: [5, 250], month: [2_000, 9_000], year: [15_000, 3_000_000] };
const SIZES: Readonly<Record<string, Sizes>> = {
  INR: { hour: [0, 0], month: [15_000, 150_000], year: [250_000, 50_000_000] },
  JPY: { hour: [900, 9_000], month: [150_000, 1_500_000], year: [2_500_000, 60_000_000] },
  KRW: { hour: [9_000, 90_000], month: [1_500_000, 10_000_000], year: [20_000_000, 500_000_000] },
  SGD: { hour: [5, 250], month: [2_000, 15_000], year: [24_000, 3_000_000] },
  PLN: { hour: [30, 300], month: [4_000, 45_000], year: [60_000, 900_000] },
  SEK: { hour: [100, 1_000], month: [20_000, 120_000], year: [250_000, 3_000_000] },
  NOK: { hour: [100, 1_000], month: [20_000, 120_000], year: [300_000, 3_000_000] },
  DKK: { hour: [100, 1_000], month: [20_000, 120_000], year: [150_000, 3_000_000] },
  CZK: { hour: [100, 1_500], month: [25_000, 250_000], year: [400_000, 4_000_000] },
  BRL: { hour: [10, 300], month: [2_000, 45_000], year: [60_000, 900_000] },
  MXN: { hour: [40, 800], month: [10_000, 150_000], year: [180_000, 3_000_000] },
  CLP: { hour: [2_000, 60_000], month: [400_000, 9_000_000], year: [5_500_000, 110_000_000] },
  COP: { hour: [6_000, 200_000], month: [1_200_000, 40_000_000], year: [45_000_000, 500_000_000] },
  ARS: { hour: [1_500, 60_000], month: [300_000, 9_500_000], year: [10_000_000, 120_000_000] },
  ZAR: { hour: [50, 1_000], month: [10_000, 150_000], year: [200_000, 3_000_000] },
  CNY: { hour: [20, 500], month: [5_000, 90_000], year: [120_000, 5_000_000] },
  PHP: { hour: [50, 1_500], month: [15_000, 300_000], year: [400_000, 6_000_000] },
};

/** The one period that pay of this size can be for in this currency; undefined when it could be two or none. */
export function findPeriodBySize(min: number, max: number, currency: string): PayPeriod | undefined {
  const sizes = SIZES[currency] ?? STRONG;
  const fits = (['hour', 'month', 'year'] as const).filter(
    (period) => min >= sizes[period][0] && max <= sizes[period][1],
  );
  return fits.length === 1 ? fits[0] : undefined;
}

const TIMES_A_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2_000, day: 220, week: 52, month: 12, year: 1 };

/** True for pay whose year is at least a year's pay, as that of a perk is not. */
export function isLiving(min: number, period: PayPeriod, currency: string): boolean {
  return min * TIMES_A_YEAR[period] >= (SIZES[currency] ?? STRONG).year[0];
}

/** True for pay so low in a currency that a bare "$" beside it can only be the US dollar. */
export function isTooLittle(max: number, period: PayPeriod, currency: string): boolean {
  const least = SIZES[currency]?.year[0] ?? 0;
  return max * TIMES_A_YEAR[period] < least / 1.5;
}

const LIMITS: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [2, 1_000],
  day: [15, 10_000],
  week: [60, 40_000],
  month: [150, 150_000],
  year: [1_500, 6_000_000],
};

/** False for figures that no pay of this period has, so that what was read must be something else. */
export function isPlausiblePay(min: number, max: number, period: PayPeriod, currency: string): boolean {
  const unit = (SIZES[currency]?.year[0] ?? STRONG.year[0]) / STRONG.year[0];
  const [low, high] = LIMITS[period];
  return min >= low && max <= high * unit && max <= min * 12;
}
