import { describe, expect, it } from 'vitest';
import { parseYearsMin } from '../../../lib/posting/parse-years';

describe('parseYearsMin', () => {
  it.each([
    ['10+ years of industry leadership. We need 3 years of SQL.', 3],
    ['With 10+ years of industry leadership, Acme is growing. We need 3 years of SQL.', 3],
    ['Our 15+ years of market leadership speak for us. You have 4 years of experience.', 4],
    ['Über 20 Jahre Marktführerschaft. Du hast 3 Jahre Berufserfahrung.', 3],
    ["Plus de 10 ans de leadership dans le secteur. Vous avez 3 ans d'expérience.", 3],
    ['Más de 10 años de liderazgo en el sector. Buscamos 3 años de experiencia.', 3],
    ['10+ years of leadership experience.', 10],
    ['10+ years of experience in industry leadership roles.', 10],
    ['5+ years of technical leadership', 5],
    ['10+ years of people leadership required.', 10],
    ['3+ YoE', 3],
    ['3+ YOE in Python', 3],
    ['4 YOE required', 4],
    ['YoE: 5+', 5],
    ['2-4 yoe', 2],
    ['Minimum of 18 months experience', 1],
    ["Minimum of 18 months' experience", 1],
    ['At least 24 months of experience', 2],
    ['18 months experience in data', 1],
    ['mindestens 18 Monate Berufserfahrung', 1],
    ["au moins 18 mois d'expérience", 1],
    ['al menos 24 meses de experiencia', 2],
    ['three-plus years of experience', 3],
    ['Five-plus years in data engineering', 5],
    ['Experience (years): 4', 4],
    ['Experience (in years): 3+', 3],
    ['Years of experience: 6', 6],
    ['Experience in years: 5', 5],
    ['Berufserfahrung (Jahre): 4', 4],
    ['Erfahrung in Jahren: 3', 3],
    ['Expérience (années) : 4', 4],
    ['Experiencia (años): 4', 4],
    ['Contract of 18 months. Experience with SQL.', undefined],
    ['6 months experience', undefined],
    ['Nous demandons 3 ans de SQL.', 3],
    ['Necesitamos 4 años con Spark.', 4],
    ['Wir erwarten 5 Jahre Python.', 5],
    ['You bring 10+ years of industry leadership.', 10],
    ['10+ years of industry leadership required', 10],
  ])('%s: %s', (description, years) => {
    expect(parseYearsMin(description)).toBe(years);
  });
});
