import { describe, expect, it } from 'vitest';
import { parseSalary } from '../../../lib/posting/parse-salary';

/** text, country or '', min, max, currency and period. */
type Row = readonly [text: string, country: string, min: number, max: number, currency: string, period: string];

const STATED: readonly Row[] = [
  [
    'Compensation: $125,000 - $150,000, equity, a housing allowance for the first two months, plums.',
    'US',
    125_000,
    150_000,
    'USD',
    'year',
  ],
  ['Salary $90,000-$105,000, bonus, 401(k), gym and lunch budget.', 'US', 90_000, 105_000, 'USD', 'year'],
  ['$70k-$85k plus a $2,000 learning budget', 'US', 70_000, 85_000, 'USD', 'year'],
  ['$31 an hour', 'US', 31, 31, 'USD', 'hour'],
  ['We pay £14.20 an hour, tips on top.', 'GB', 14.2, 14.2, 'GBP', 'hour'],
  ['£300-£350 a day, outside IR35', 'GB', 300, 350, 'GBP', 'day'],
  ['Wir bieten 18 – 22 € die Stunde, Zulagen und Obst.', 'DE', 18, 22, 'EUR', 'hour'],
  ['17,50 € pro Stunde', 'DE', 17.5, 17.5, 'EUR', 'hour'],
  ['Stundenlohn: 16 €', 'DE', 16, 16, 'EUR', 'hour'],
  ['14 €/Std.', 'DE', 14, 14, 'EUR', 'hour'],
  ['3.100 € brutto im Monat', 'DE', 3_100, 3_100, 'EUR', 'month'],
  ['rund 4.000 bis 5.900 Euro brutto im Monat', 'DE', 4_000, 5_900, 'EUR', 'month'],
  ['55.000–68.000 € im Jahr', 'DE', 55_000, 68_000, 'EUR', 'year'],
  ['zwischen 52.000 und 60.000 Euro jährlich', 'DE', 52_000, 60_000, 'EUR', 'year'],
  ['Jahresbruttogehalt ab 48.000 €', 'DE', 48_000, 48_000, 'EUR', 'year'],
  ['Mindestgehalt: EUR 3.850 brutto/Monat', 'AT', 3_850, 3_850, 'EUR', 'month'],
  ['Gratification de 1 200 € par mois', 'FR', 1_200, 1_200, 'EUR', 'month'],
  ['Gratification : 1 150 €/mois', 'FR', 1_150, 1_150, 'EUR', 'month'],
  ['Indemnité de stage : 900 € par mois', 'FR', 900, 900, 'EUR', 'month'],
  ['2 800 à 3 400 € brut mensuels', 'FR', 2_800, 3_400, 'EUR', 'month'],
  ['De 42 000 à 50 000 euros bruts annuels', 'FR', 42_000, 50_000, 'EUR', 'year'],
  ['Salaire : 48 à 56 K€', 'FR', 48_000, 56_000, 'EUR', 'year'],
  ['Entre 38 et 45 k€ selon expérience', 'FR', 38_000, 45_000, 'EUR', 'year'],
  ['TJM : 420 € à 500 €', 'FR', 420, 500, 'EUR', 'day'],
  ['12,50 € brut de l’heure', 'FR', 12.5, 12.5, 'EUR', 'hour'],
  ['Se ofrece: 1.380 € netos al mes, comida del turno.', 'ES', 1_380, 1_380, 'EUR', 'month'],
  ['1.900 € brutos mensuales', 'ES', 1_900, 1_900, 'EUR', 'month'],
  ['Entre 35.000 y 42.000 € brutos anuales', 'ES', 35_000, 42_000, 'EUR', 'year'],
  ['Salario: 38k–50k €', 'ES', 38_000, 50_000, 'EUR', 'year'],
  ['32.000-38.000 euros brutos al año', 'ES', 32_000, 38_000, 'EUR', 'year'],
  ['Beca de 700 € al mes', 'ES', 700, 700, 'EUR', 'month'],
  ['12 € la hora', 'ES', 12, 12, 'EUR', 'hour'],
  // A bare dollar belongs to the country.
  ['Ofrecemos: sueldo de $17,000 a $21,000 mensuales, vales de despensa.', 'MX', 17_000, 21_000, 'MXN', 'month'],
  ['Sueldo: $25,000 - $30,000 MXN mensuales', 'MX', 25_000, 30_000, 'MXN', 'month'],
  ['Salary: $80,000 - $95,000 a year', 'MX', 80_000, 95_000, 'USD', 'year'],
  ['Pay: $3,500 per month', 'MX', 3_500, 3_500, 'USD', 'month'],
  ['Salary: USD $4,000 per month', 'MX', 4_000, 4_000, 'USD', 'month'],
  ['Salario $1.800.000 mensual', 'CL', 1_800_000, 1_800_000, 'CLP', 'month'],
  ['Salario: $6.000.000 a $8.000.000 mensuales', 'CO', 6_000_000, 8_000_000, 'COP', 'month'],
];

const NO_PAY: readonly (readonly [text: string, country: string])[] = [
  ['Ticket restaurant de 9 € par jour', 'FR'],
  ['Prime de 1 000 € par an', 'FR'],
  ['Une prime de cooptation de 500 €', 'FR'],
  ['Remboursement des transports : 75 € par mois', 'FR'],
  ['Budget de formation de 1 500 € par an', 'FR'],
  ['Forfait télétravail de 30 € par mois', 'FR'],
  ['Essenszuschuss von 60 € im Monat', 'DE'],
  ['Fahrtkostenzuschuss: 50 € pro Monat', 'DE'],
  ['Weiterbildungsbudget von 2.000 € im Jahr', 'DE'],
  ['Willkommensprämie von 1.000 €', 'DE'],
  ['Unser Jobticket kostet 49 € im Monat.', 'DE'],
  ['Produkte ab 19 € im Monat', 'DE'],
  ['Ayuda de 50 € al mes para internet', 'ES'],
  ['Cheque restaurante de 9 € al día', 'ES'],
  ['Bono de bienvenida de 1.000 €', 'ES'],
  ['Gestionarás presupuestos de 30.000 a 80.000 € al año.', 'ES'],
  ['Vales de despensa de $1,500 mensuales', 'MX'],
  ['Facturamos 20.000 € al mes.', 'ES'],
  ['Our plans cost $29 a month.', 'US'],
  ['A housing allowance of $2,000 a month', 'US'],
];

describe('parseSalary in four languages', () => {
  it.each(STATED)('reads %s (%s)', (text, country, min, max, currency, period) => {
    const description = `We sell boats.\n\nWhat we offer\n- ${text}\n- Fruit\n`;
    const given = country === '' ? undefined : country;
    expect(parseSalary({ description: text, country: given })).toMatchObject({ min, max, currency, period });
    expect(parseSalary({ description, country: given })).toMatchObject({ min, max, currency, period });
  });

  it.each(NO_PAY)('finds no pay in %s (%s)', (description, country) => {
    expect(parseSalary({ description, country })).toBeUndefined();
    expect(parseSalary({ description: `What we offer\n- ${description}\n`, country })).toBeUndefined();
  });
});
