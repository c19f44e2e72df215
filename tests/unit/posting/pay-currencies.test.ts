import { describe, expect, it } from 'vitest';
import { parseSalary } from '../../../lib/posting/parse-salary';

describe('parseSalary', () => {
  it.each([
    ['Salário: R$ 10.000', undefined, 10_000, 10_000, 'BRL', 'month'],
    ['Remuneração: R$ 8.000 a R$ 12.000 por mês', 'BR', 8_000, 12_000, 'BRL', 'month'],
    ['S$8,000 - S$10,000', 'SG', 8_000, 10_000, 'SGD', 'month'],
    ['About us\nS$8,000 - S$10,000\nWe build search.', undefined, 8_000, 10_000, 'SGD', 'month'],
    ['180.000 DKK', undefined, 180_000, 180_000, 'DKK', 'year'],
    ['Løn: 600.000 DKK', 'DK', 600_000, 600_000, 'DKK', 'year'],
    ['25-35 Lakhs per annum', undefined, 2_500_000, 3_500_000, 'INR', 'year'],
    ['25 - 35 lakhs p.a.', 'IN', 2_500_000, 3_500_000, 'INR', 'year'],
    ['Salary: 25 to 35 Lakhs per annum', 'PK', 2_500_000, 3_500_000, 'PKR', 'year'],
  ])('%s in %s', (description, country, min, max, currency, period) => {
    expect(parseSalary({ description, country })).toMatchObject({ min, max, currency, period });
  });

  it.each([
    'We raised 35 lakhs',
    'Used by 12 lakh users',
    'R$ 500 de vale-alimentação',
    'Budget: 180.000 DKK for training',
    'A grant of S$8,000 - S$10,000',
    'Signing bonus\n€5,000 - €8,000',
    '$5M',
    '$250,000',
  ])('%s is no pay', (description) => {
    expect(parseSalary({ description })).toBeUndefined();
  });
});
