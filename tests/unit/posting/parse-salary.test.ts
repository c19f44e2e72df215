import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSalary } from '../../../lib/posting/parse-salary';

/** text, country or '', min, max, currency and period. */
type Row = readonly [text: string, country: string, min: number, max: number, currency: string, period: string];

const STATED: readonly Row[] = [
  ['The base salary range is $120-150k.', 'US', 120_000, 150_000, 'USD', 'year'],
  ['$120k-$150k', 'US', 120_000, 150_000, 'USD', 'year'],
  ['Compensation: $120K–150K + equity', '', 120_000, 150_000, 'USD', 'year'],
  ['Gehalt: 120.000 €', 'DE', 120_000, 120_000, 'EUR', 'year'],
  ['£60K/yr - £80K/yr', 'GB', 60_000, 80_000, 'GBP', 'year'],
  ['Package: Rs. 12-15 LPA', 'IN', 1_200_000, 1_500_000, 'INR', 'year'],
  ['CTC ₹12,00,000 - ₹18,50,000', 'IN', 1_200_000, 1_850_000, 'INR', 'year'],
  ['salary of 18 to 24 lakhs INR', 'IN', 1_800_000, 2_400_000, 'INR', 'year'],
  ['月給 25万円', 'JP', 250_000, 250_000, 'JPY', 'month'],
  ['年収 750～900万円', 'JP', 7_500_000, 9_000_000, 'JPY', 'year'],
  ['Salary: 7 to 9 million JPY', 'JP', 7_000_000, 9_000_000, 'JPY', 'year'],
  ['Rate: $25.50/h', 'US', 25.5, 25.5, 'USD', 'hour'],
  ['Pay: $22.00 to $31.50 /hour', 'US', 22, 31.5, 'USD', 'hour'],
  ['We pay $50/hr - $65/hr on W2.', 'US', 50, 65, 'USD', 'hour'],
  ['Salary range: $14.60 hourly – $24.60 hourly', 'US', 14.6, 24.6, 'USD', 'hour'],
  ['Salary up to £50,000 per annum', 'GB', 50_000, 50_000, 'GBP', 'year'],
  ['Salary from €48,000 gross', 'IE', 48_000, 48_000, 'EUR', 'year'],
  ['Up to £72k (depending on experience)', 'GB', 72_000, 72_000, 'GBP', 'year'],
  ['CA$103,000-CA$141,000', 'CA', 103_000, 141_000, 'CAD', 'year'],
  ['The range is $97,000 to $146,000 CAD.', '', 97_000, 146_000, 'CAD', 'year'],
  ['base salary A$140,000 – A$165,000', '', 140_000, 165_000, 'AUD', 'year'],
  ['S$7,000 - S$9,500 per month', 'SG', 7_000, 9_500, 'SGD', 'month'],
  ['Our range is EUR 60k to 75k.', 'NL', 60_000, 75_000, 'EUR', 'year'],
  ['USD 130000.0 - 150000.0 YEARLY', 'US', 130_000, 150_000, 'USD', 'year'],
  ['$160,000 to $280,000 + equity', 'US', 160_000, 280_000, 'USD', 'year'],
  ['Vergütung: €3.500 monatlich', 'AT', 3_500, 3_500, 'EUR', 'month'],
  ['Das Bruttomonatsgehalt liegt bei EUR 4.210,00.', 'AT', 4_210, 4_210, 'EUR', 'month'],
  ['Jahresgehalt 65.000 bis 80.000 Euro', 'DE', 65_000, 80_000, 'EUR', 'year'],
  ['60 - 75 T€ Jahresgehalt', 'DE', 60_000, 75_000, 'EUR', 'year'],
  ['Salaire : 45-55 k€ brut annuel', 'FR', 45_000, 55_000, 'EUR', 'year'],
  ['Rémunération : 60 000 € - 75 000 €', 'FR', 60_000, 75_000, 'EUR', 'year'],
  ['Fourchette salariale : 52K/58K brut annuel', 'FR', 52_000, 58_000, 'EUR', 'year'],
  ['TJM 500 € - 600 €', 'FR', 500, 600, 'EUR', 'day'],
  ['Salario: 38.000 € - 45.000 € brutos al año', 'ES', 38_000, 45_000, 'EUR', 'year'],
  ['Salario de 30.000 a 36.000 € anuales', 'ES', 30_000, 36_000, 'EUR', 'year'],
  ['The salary is between 14 500 and 19 000 PLN gross monthly', 'PL', 14_500, 19_000, 'PLN', 'month'],
  ['Base pay range per year: 252,000 zł - 352,000 zł', 'PL', 252_000, 352_000, 'PLN', 'year'],
  ['lön: 45 000 kr - 55 000 kr per month', 'SE', 45_000, 55_000, 'SEK', 'month'],
  ["Lohn CHF 110'000 - 130'000", 'CH', 110_000, 130_000, 'CHF', 'year'],
  ['Day rate: £450-£550', 'GB', 450, 550, 'GBP', 'day'],
  ['between $93,000 and $118,000 a year', 'US', 93_000, 118_000, 'USD', 'year'],
  ['Pay Range - Start:\n\n$121,000.00\n\nPay Range - End:\n\n$204,000.00', 'US', 121_000, 204_000, 'USD', 'year'],
  ['Base pay per year\nMin: $103,000\nMid: $124,000\nMax: $144,000', 'US', 103_000, 144_000, 'USD', 'year'],
  ['The base salary range for this role is:\n\n$130,000—$140,000 USD', '', 130_000, 140_000, 'USD', 'year'],
  ['**Salary** of **USD** $170,000 to $200,000 base', '', 170_000, 200_000, 'USD', 'year'],
  ['Expected Starting Salary Range: 37.20 - 47.10', 'US', 37.2, 47.1, 'USD', 'hour'],
  ['Salary: £85-125,000', 'GB', 85_000, 125_000, 'GBP', 'year'],
  ['Colorado: $153,000-$166,500\nNew York: $170,000-$185,00', 'US', 153_000, 185_000, 'USD', 'year'],
  ['Salary range: $97, 900 - $163,200', 'US', 97_900, 163_200, 'USD', 'year'],
  ['40 hours/week, $83,600-$115,000 year', 'US', 83_600, 115_000, 'USD', 'year'],
  ['Salary: $142,800$184,800 USD', 'US', 142_800, 184_800, 'USD', 'year'],
  // Several ranges by place or level: the widest.
  ['Denver: $110,000 - $140,000\nNew York: $130,000 - $165,000', 'US', 110_000, 165_000, 'USD', 'year'],
  ['Rates start at $18/hour, reaching up to $40/hour', 'US', 18, 40, 'USD', 'hour'],
  // Base pay counts before on-target earnings, which count alone.
  ['Base salary $150k - $170k. On-target earnings (OTE) $200k - $240k.', 'US', 150_000, 170_000, 'USD', 'year'],
  ['OTE $220,000 - $260,000, uncapped', 'US', 220_000, 260_000, 'USD', 'year'],
  // The country's currency is chosen where several are stated.
  ['US: $112,000 - $152,000 USD. Canada: $99,000 - $135,000 CAD.', 'CA', 99_000, 135_000, 'CAD', 'year'],
  ['US: $112,000 - $152,000 USD. Canada: $99,000 - $135,000 CAD.', 'US', 112_000, 152_000, 'USD', 'year'],
  // A bare dollar belongs to the country.
  ['Salary $95,000 - $120,000', 'CA', 95_000, 120_000, 'CAD', 'year'],
  ['Salary $95,000 - $120,000', 'AU', 95_000, 120_000, 'AUD', 'year'],
  ['Salary $95,000 - $120,000', 'SG', 95_000, 120_000, 'SGD', 'year'],
  ['Salary $95,000 - $120,000', '', 95_000, 120_000, 'USD', 'year'],
  // Equity beside pay is no pay.
  ['$150K–$220K + 0.5–3% equity', 'US', 150_000, 220_000, 'USD', 'year'],
  ['Salary $120,000 - $140,000, plus a $10,000 sign-on bonus', 'US', 120_000, 140_000, 'USD', 'year'],
];

const NO_PAY: readonly (readonly [text: string, country: string])[] = [
  ['We offer a 401(k) with 4% match.', 'US'],
  ['Benefits: salary, 401k, dental', 'US'],
  ['We raised $5M from investors in 2023.', 'US'],
  ['Backed by $120-150 million in funding', 'US'],
  ['Our platform serves 10k users and 600K+ devices.', 'US'],
  ['A $2B valuation and growing', 'US'],
  ['We reached $30,000 to $50,000 in revenue per customer.', 'US'],
  ['Sign-on bonus of $20,000', 'US'],
  ['$15,000 signing bonus', 'US'],
  ['Referral bonus up to $5,000', 'US'],
  ['A $500 learning budget every month', 'US'],
  ['$1,500 annual learning and development stipend', 'US'],
  ['Up to €1,200 per year for conferences', 'DE'],
  ['Home office allowance: £500 per year', 'GB'],
  ['$110 a month to cover your phone', 'US'],
  ['Up to $25,000 family building benefit', 'US'],
  ['The restaurant vouchers are worth €10 a day', 'FR'],
  ['You will manage deals of $50,000 - $250,000.', 'US'],
  ['Pay is 75-100 USD per class', 'US'],
  ['Assets of $40,000 - $90,000 under management', 'US'],
  ['We pay fairly. 24/7 support, ISO 27001, since 2015', 'US'],
  ['Salary: competitive. Job ID: 140726', 'GB'],
  ['Salary: 180k - 200k', ''],
  ['Salary: $5 - $80,000', 'US'],
  ['Salary: 12,000 PLN - 55,000 PLN', 'PL'],
  ['Pay range $70,000.00 to $75,000.00 /hour', 'US'],
  ['$64K-$112K (Glassdoor est.)', 'US'],
  ['€60,000–€80,000 annually (estimated)', 'DE'],
  ['Equity: $50,000 - $90,000 in stock options', 'US'],
  ['', 'US'],
];

function read(description: string, country: string) {
  return parseSalary({ description, country: country === '' ? undefined : country });
}

describe('parseSalary', () => {
  it.each(STATED)('reads %s (%s)', (text, country, min, max, currency, period) => {
    expect(read(text, country)).toMatchObject({ min, max, currency, period });
  });

  it.each(NO_PAY)('finds no pay in %s (%s)', (text, country) => {
    expect(read(text, country)).toBeUndefined();
  });

  it('keeps the exact words it was read from, each place once', () => {
    expect(read('Salary: *£60k* – £70k p.a.', 'GB')?.text).toBe('£60k* – £70k');
    expect(read('A: $100,000 - $120,000\nB: $110,000 - $130,000', 'US')?.text).toBe(
      '$100,000 - $120,000; $110,000 - $130,000',
    );
  });

  it('reads the pay line outside the description only when the description states none', () => {
    const salaryText = '$80,000 - $95,000 a year';
    expect(parseSalary({ salaryText, description: 'Base pay: $90,000 - $99,000' })?.min).toBe(90_000);
    expect(parseSalary({ salaryText, description: 'A friendly team.' })).toMatchObject({ min: 80_000, max: 95_000 });
  });

  it.each([
    ['$73,000/yr - $99,000/yr', '', 73_000, 99_000, 'USD', 'year'],
    ['€3,500–€6,500/month (40 hours)', '', 3_500, 6_500, 'EUR', 'month'],
    ['~168k', 'US', 168_000, 168_000, 'USD', 'year'],
    ['65k-95k USD', 'IN', 65_000, 95_000, 'USD', 'year'],
    ['100-200k CHF', '', 100_000, 200_000, 'CHF', 'year'],
    ['USD 30.0 - 35.0 hourly', 'US', 30, 35, 'USD', 'hour'],
  ])('reads the pay line %s (%s)', (salaryText, country, min, max, currency, period) => {
    expect(parseSalary({ salaryText, description: '', country })).toMatchObject({ min, max, currency, period });
  });

  it.each([
    '$91K-$159K (Glassdoor est.)',
    '$134,800 /yr (est.)',
    '405000.0',
    'competitive, 401k',
    '€10k signing bonus',
  ])('refuses the pay line %s', (salaryText) => {
    expect(parseSalary({ salaryText, description: '', country: 'US' })).toBeUndefined();
  });

  it('never gives a range that runs backwards, nor different answers for one text', () => {
    const piece = fc.constantFrom(
      '$',
      '€',
      ' ',
      '-',
      'k',
      '120',
      '99,000',
      '1.5',
      ' to ',
      'salary ',
      '/hr',
      '\n',
      'USD',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const description = pieces.join('');
        const salary = parseSalary({ description, salaryText: description });
        expect(parseSalary({ description, salaryText: description })).toEqual(salary);
        if (salary !== undefined) expect(salary.min).toBeLessThanOrEqual(salary.max);
      }),
    );
  });

  it('reads any yearly range that is written in full, and the same one shortened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 300 }), fc.integer({ min: 0, max: 120 }), (low, more) => {
        const expected = { min: low * 1_000, max: (low + more) * 1_000, currency: 'USD', period: 'year' };
        const full = `$${low},000 - $${low + more},000`;
        expect(read(`The base salary is ${full} per year.`, 'US')).toMatchObject({ ...expected, text: full });
        expect(read(`The base salary is $${low}-${low + more}k.`, 'US')).toMatchObject(expected);
      }),
    );
  });
});
