import { describe, expect, it } from 'vitest';
import { parseYearsMin } from '../../../lib/posting/parse-years';

const REQUIRED: readonly (readonly [text: string, years: number])[] = [
  // Ladders of degrees, in any order and with any joint.
  ['MS with 4 years of experience or PhD with 2 years of experience or BS with 6 years of experience', 4],
  ['PhD with 2 years, MS with 5 years or BS with 7 years of experience', 5],
  ['BS/7 years, MS/5 years or PhD/3 years of experience', 5],
  ['BS + 6 years of experience, MS + 4 years of experience, PhD + 1 year of experience', 4],
  ["Bachelor's and 8 years of experience; Master's and 6 years; doctorate and 3 years", 6],
  ['6 years of experience with a BS, 4 with an MS, 2 with a PhD', 4],
  ["A bachelor's degree with five years of experience or a master's degree with three years of experience", 3],
  ['Master mit 3 Jahren Erfahrung, Bachelor mit 5 Jahren Erfahrung oder Promotion mit 1 Jahr Erfahrung', 3],
  ["Bac+5 avec 3 ans d'expérience ou doctorat avec 1 an d'expérience", 3],
  // Single minimums.
  ['One year or more in support', 1],
  ['Experience: 3 to 5 years', 3],
  ['Experience required: 4 years', 4],
  ['Over four years of experience with SQL', 4],
  ['More than 5 years of experience in NLP', 5],
  ['a minimum of 2 years programming in Go', 2],
  ['3 years’ experience with dbt', 3],
  ["two years' experience in a lab", 2],
  ['Must have 24 months of experience', 2],
  ['18+ months of experience building models', 1],
  ['Mehrjährige, mindestens dreijährige Erfahrung mit Oracle', 3],
  ['Mindestens 5-jährige Berufserfahrung', 5],
  ['zweijährige Berufserfahrung im Controlling', 2],
  ['Wenigstens zwei Jahre Praxis', 2],
  ['mind. 2 J. Berufserfahrung', 2],
  ['Ab 3 Jahren Erfahrung mit Kafka', 3],
  ['Mehr als vier Jahre Erfahrung', 4],
  ['3+ Jahre Erfahrung', 3],
  ['3 bis 5 Jahre Berufserfahrung', 3],
  ['drei oder mehr Jahre Erfahrung', 3],
  ['Ein Jahr Erfahrung genügt.', 1],
  ['Expérience : 4 à 6 ans.', 4],
  ['Expérience de 3 à 5 ans en data', 3],
  ["De 2 à 4 ans d'expérience", 2],
  ['Vous avez 3 ans ou plus en conseil', 3],
  ['Minimum 5 années sur un poste similaire', 5],
  ["Plus de 6 ans d'expérience", 6],
  ["Une première expérience d'au moins deux ans", 2],
  ["entre 3 et 5 ans d'expérience", 3],
  ['Expérience : 5 ans minimum', 5],
  ["Vous justifiez d'une expérience de 7 ans", 7],
  ['Au moins un an en support', 1],
  ['2 años o más programando en Python', 2],
  ['3 años o más como Product Owner', 3],
  ['Experiencia mínima de 4 años', 4],
  ['Entre 2 y 4 años de experiencia', 2],
  ['De 3 a 5 años de experiencia', 3],
  ['Más de 5 años de experiencia', 5],
  ['Experiencia de al menos un año', 1],
  ['+3 años de experiencia', 3],
  ['Mínimo dos años trabajando con SQL', 2],
  ['Experiencia previa: 1 año', 1],
  ['un año de experiencia como analista', 1],
];

const NOT_REQUIRED: readonly string[] = [
  'un contrat de 3 ans',
  'CDD de 2 ans renouvelable',
  'Contrato de 2 años',
  'befristet auf 2 Jahre',
  'Seit über 20 Jahren bauen wir Pumpen.',
  'Depuis 15 ans, nous livrons des fleurs.',
  'Desde hace 12 años hacemos pan.',
  'Llevamos 10 años en el mercado.',
  'Wir haben 30 Jahre Erfahrung.',
  'Notre équipe a 3 ans.',
  'Nous avons plus de 10 ans d’expérience.',
  'Stage de 6 mois',
  'A contract of 24 months',
  'Probation of 6 months',
  'Logs of eight years',
  'Se valoran 3 años de experiencia.',
  '2 ans d’expérience souhaités',
  'The pilot ran for 18 months.',
];

describe('parseYearsMin in four languages', () => {
  it.each(REQUIRED)('reads %s', (text, years) => {
    expect(parseYearsMin(text)).toBe(years);
    expect(parseYearsMin(`We sell boats.\n\nYour profile\n- ${text}\n- SQL\n`)).toBe(years);
  });

  it.each(NOT_REQUIRED)('finds no requirement in %s', (text) => {
    expect(parseYearsMin(text)).toBeUndefined();
  });

  it.each([
    ['Data Engineer - 8 years', 8],
    ['Java Developer (3-5 yrs exp)', 3],
    ['Ingénieur data, 5 ans', 5],
    ['Analista de datos, 2 años o más', 2],
    ['Data Engineer 2', undefined],
    ['Data Engineer (2 years contract)', undefined],
    ['Research Fellow, fixed term, 3 years', undefined],
    ['Analyst, 24/7 team, 2026', undefined],
  ])('reads the title %s where the description says none', (title, years) => {
    expect(parseYearsMin('A calm team.', title)).toBe(years);
    expect(parseYearsMin('At least 4 years of experience', title)).toBe(4);
  });
});
