import { describe, expect, it } from 'vitest';
import { parseEmploymentType } from '../../../lib/posting/parse-employment-type';

const LINES: readonly (readonly [line: string, kind: string | undefined])[] = [
  ['Employment: full-time', 'full-time'],
  ['Type: Part-time', 'part-time'],
  ['Hours: full time, 37.5 a week', 'full-time'],
  ['This is a 12-month contract.', 'contract'],
  ['12-month fixed-term contract', 'temporary'],
  ['This is a full-time, on-site role.', 'full-time'],
  ['The job is full-time, on site in Tampere.', 'full-time'],
  ['You join as a freelancer for six months.', 'contract'],
  ['A six-month internship', 'internship'],
  ['Permanent, full-time.', 'full-time'],
  ['Outside IR35, day rate', 'contract'],
  ['Unbefristete Stelle in Vollzeit', 'full-time'],
  ['Wir suchen in Vollzeit eine Analystin.', 'full-time'],
  ['Die Stelle ist in Teilzeit (20 Stunden).', 'part-time'],
  ['Die Stelle ist auf zwei Jahre befristet.', 'temporary'],
  ['Anstellungsart: Vollzeit, unbefristet', 'full-time'],
  ['(100 %, unbefristet)', 'full-time'],
  ['Du arbeitest freiberuflich für uns.', 'contract'],
  ['CDI, temps plein', 'full-time'],
  ['Poste en CDI à pourvoir', 'full-time'],
  ['CDD de 24 mois, présence sur site', 'temporary'],
  ['Contrat : CDI', 'full-time'],
  ['Type de contrat : alternance', 'internship'],
  ['Mission freelance de six mois', 'contract'],
  ['Poste à temps partiel', 'part-time'],
  ['Stage de six mois', 'internship'],
  ['Contrato indefinido, jornada completa', 'full-time'],
  ['Tipo de contrato: indefinido', 'full-time'],
  ['Contrato temporal de seis meses', 'temporary'],
  ['Contrato de 24 meses', 'temporary'],
  ['Jornada: parcial', 'part-time'],
  ['Puesto a tiempo completo', 'full-time'],
  ['Contrato de prácticas', 'internship'],
  ['Contracts with customers are yours to negotiate.', undefined],
  ['You lead contract negotiations full of detail.', undefined],
  ['Health insurance for full-time and part-time staff', undefined],
  ['Regular updates and permanent storage', undefined],
  ['Wir haben Vollzeit- und Teilzeitkräfte.', undefined],
  ['Un plateau de tournage sur scène et sur stage', undefined],
];

describe('parseEmploymentType in four languages', () => {
  it.each(LINES)('%s', (description, kind) => {
    expect(parseEmploymentType({ title: 'Data Engineer', description })).toBe(kind);
    const amid = `We make maps.\n\nWhat we offer\n- ${description}\n- Fruit\n`;
    expect(parseEmploymentType({ title: 'Data Engineer', description: amid })).toBe(kind);
  });
});
