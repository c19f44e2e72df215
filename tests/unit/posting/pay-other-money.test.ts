import { describe, expect, it } from 'vitest';
import { parseSalary } from '../../../lib/posting/parse-salary';

/** text, country, min, max, currency and period. */
type Row = readonly [text: string, country: string, min: number, max: number, currency: string, period: string];

const BASE_AND_TARGET: readonly Row[] = [
  ['$55k-$65k base, $75k-$95k OTE', 'US', 55_000, 65_000, 'USD', 'year'],
  ['£40,000 base, £60,000 OTE', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['£40,000 base, £60,000 on-target earnings', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['Base £40,000 (OTE £60,000)', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['Base salary: £40,000 OTE £60,000', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['Base £40k, OTE up to £60k', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['£40k (OTE £60k)', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['Salary: £40,000 + commission (OTE £60,000)', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['£60,000 OTE (£40,000 base)', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['£60,000 OTE, £40,000 base', 'GB', 40_000, 40_000, 'GBP', 'year'],
  ['Fixum 48.000 €, Zielgehalt 65.000 €', 'DE', 48_000, 48_000, 'EUR', 'year'],
  ['Zielgehalt 65.000 €, Fixum 48.000 €', 'DE', 48_000, 48_000, 'EUR', 'year'],
  ['Fixum: 48.000 €', 'DE', 48_000, 48_000, 'EUR', 'year'],
  // Where nothing else is stated, on target has to do.
  ['$75k-$95k OTE', 'US', 75_000, 95_000, 'USD', 'year'],
  ['Salary: £60,000 OTE', 'GB', 60_000, 60_000, 'GBP', 'year'],
];

const KINDS_OF_HOUR: readonly Row[] = [
  ['Pay: $55 per teaching hour', 'US', 55, 55, 'USD', 'hour'],
  ['Pay: $45 - $60 per flight hour', 'US', 45, 60, 'USD', 'hour'],
  ['Pay: $38 per regular hour', 'US', 38, 38, 'USD', 'hour'],
  ['Pay: $22 per productive hour', 'US', 22, 22, 'USD', 'hour'],
  ['Pay: $300 per contact hour', 'US', 300, 300, 'USD', 'hour'],
  ['Vergütung: 25 € pro geleisteter Stunde', 'DE', 25, 25, 'EUR', 'hour'],
  ['Vergütung: 25 € je gearbeitete Stunde', 'DE', 25, 25, 'EUR', 'hour'],
  ['Hourly rate: $28.50 - $34.00 paid biweekly', 'US', 28.5, 34, 'USD', 'hour'],
  ['Hourly rate: $28.50 - $34.00, paid every two weeks', 'US', 28.5, 34, 'USD', 'hour'],
  ['Hourly pay rate: $31.20 - $40.10 biweekly payroll', 'US', 31.2, 40.1, 'USD', 'hour'],
  ['Annual salary: £45,000 paid monthly', 'GB', 45_000, 45_000, 'GBP', 'year'],
  ['Hourly rate: $28.50 paid weekly', 'US', 28.5, 28.5, 'USD', 'hour'],
  ['Salary: £3,000 paid monthly', 'GB', 3_000, 3_000, 'GBP', 'month'],
  ['Salary: $95,000 paid biweekly', 'US', 95_000, 95_000, 'USD', 'year'],
];

const BELOW_A_LINE: readonly Row[] = [
  ['Salary\n$2,500 per month', 'US', 2_500, 2_500, 'USD', 'month'],
  ['Vergütung:\n- 3.500 € im Monat', 'DE', 3_500, 3_500, 'EUR', 'month'],
  ['Location: Leeds\n£550 per day', 'GB', 550, 550, 'GBP', 'day'],
  ['Data analyst\n€3,500 per month', 'IE', 3_500, 3_500, 'EUR', 'month'],
  ['Sea views all day\n£500 a day', 'GB', 500, 500, 'GBP', 'day'],
  ['Contract, 6 months\n\n£5,500 per month', 'GB', 5_500, 5_500, 'GBP', 'month'],
  ['Data Scientist, Mortgage\n$90,000 - $110,000', 'US', 90_000, 110_000, 'USD', 'year'],
  ['Salary: $4,000 per month, housing provided', 'US', 4_000, 4_000, 'USD', 'month'],
  ['Internship\nStipend: $2,500 per month', 'US', 2_500, 2_500, 'USD', 'month'],
  ['Insurance: yes\nStipend: ₹25,000/month', 'IN', 25_000, 25_000, 'INR', 'month'],
  ['- Free meals\n- Stipend: $2,500 per month', 'US', 2_500, 2_500, 'USD', 'month'],
  ['You get training from all of us.\nStipend: $2,500 per month', 'US', 2_500, 2_500, 'USD', 'month'],
];

const MARKED_GRADES: readonly Row[] = [
  ['Pay scale: 45,000 - 52,000', 'GB', 45_000, 52_000, 'GBP', 'year'],
  ['Pay scale: 22.50 - 31.00', 'GB', 22.5, 31, 'GBP', 'hour'],
  ['Pay scale: £9 - £12 per hour', 'GB', 9, 12, 'GBP', 'hour'],
  ['Pay range: 19 - 24', 'GB', 19, 24, 'GBP', 'hour'],
];

const NO_PAY: readonly (readonly [text: string, country: string])[] = [
  ['Pay: $55 per audio hour', 'US'],
  ['Pay: $20 per finished hour', 'US'],
  ['Pay: $20 per transcribed hour', 'US'],
  ['Pay: $900 per credit hour', 'US'],
  ['Pay: $30 per half hour', 'US'],
  ['Pay: $45 per overtime hour', 'US'],
  ['We give $10 per volunteer hour', 'US'],
  ['We match $15 per teaching hour', 'US'],
  ['$2 per GPU hour', 'US'],
  ['Pay: $2,400 paid biweekly', 'US'],
  ['Hourly staff: $500 biweekly', 'US'],
  ['Hourly staff: $200 per quarter', 'US'],
  ['Company car lease:\n- £1,500 a month', 'GB'],
  ['Mortgage subsidy\n$2,000/month', 'US'],
  ['Housing\n$2,500 per month', 'US'],
  ['Housing\n\n$2,500 per month', 'US'],
  ['Housing: $2,000 - $2,500 per month', 'US'],
  ['Mortgage subsidy\n$20,000 per year', 'US'],
  ['Rent support\n$2,500 per month', 'US'],
  ['Accommodation near campus costs about\n£1,300 per month', 'GB'],
  ['Our flat in town\n£2,300 per month', 'GB'],
  ['Hotel and travel\n£300 a day', 'GB'],
  ['Relocation\nStipend: $2,500 per month', 'US'],
  ['Relocation help:\n- Stipend: $2,500 per month', 'US'],
  ['Home office\nStipend: $1,000/month', 'US'],
  ['Pay scale: 9 - 12', 'GB'],
  ['Pay band: 6 - 7', 'GB'],
  ['Pay grade 6 - 7', 'GB'],
  ['Gehaltsstufe: 9 - 12', 'DE'],
  ['Gehaltsgruppe: 9 - 12', 'DE'],
  ['Salarisschaal: 9 - 12', 'NL'],
  ['Salaire, échelon : 9 - 12', 'FR'],
  ['Salary, tier: 3 - 5', 'GB'],
];

const STATED = [...BASE_AND_TARGET, ...KINDS_OF_HOUR, ...BELOW_A_LINE, ...MARKED_GRADES];

describe('pay beside other money', () => {
  it.each(STATED)('%j in %s', (description, country, min, max, currency, period) => {
    expect(parseSalary({ description, country })).toMatchObject({ min, max, currency, period });
  });

  it.each(NO_PAY)('is not read from %j in %s', (description, country) => {
    expect(parseSalary({ description, country })).toBeUndefined();
  });
});
