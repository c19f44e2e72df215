import type { PayPeriod } from '../analysis';

type Periods = Readonly<Record<PayPeriod, string>>;

/** Periods of pay in German, as they stand behind an amount. */
export const GERMAN_PERIODS: Periods = {
  year: 'pro Jahr',
  month: 'pro Monat',
  week: 'pro Woche',
  day: 'pro Tag',
  hour: 'pro Stunde',
};

/** Periods of pay in French, as they stand behind an amount. */
export const FRENCH_PERIODS: Periods = {
  year: 'par an',
  month: 'par mois',
  week: 'par semaine',
  day: 'par jour',
  hour: 'par heure',
};
