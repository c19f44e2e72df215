import { describe, expect, it } from 'vitest';
import { de } from '../../../lib/sentences/de';
import { en } from '../../../lib/sentences/en';
import { fr } from '../../../lib/sentences/fr';

describe('sentences of what is demanded beside skills', () => {
  it.each([
    [en, 'No dated job shows what is asked for; all dated jobs: 10 years'],
    [de, 'Keine datierte Stelle zeigt Verlangtes; datierte Stellen insgesamt: 10 Jahre'],
    [fr, 'Aucun poste daté ne montre ce qui est demandé\u202f; ensemble des postes datés\u202f: 10 ans'],
  ])('tell no time as none', ({ constraints }, text) => {
    expect(constraints.inNoRelevantJob(125)).toBe(text);
  });

  it.each([
    [en, ['under a year', '1 year', '3.5 years', '4 years']],
    [de, ['unter einem Jahr', '1 Jahr', '3,5 Jahre', '4 Jahre']],
    [fr, ['moins d’un an', '1 an', '3,5 ans', '4 ans']],
  ])('tell time in half years, rounded down', ({ constraints }, texts) => {
    for (const [at, months] of [11, 17, 47, 48].entries()) {
      expect(constraints.inJobs(months)).toContain(texts[at]);
    }
  });

  it.each([
    [en, '5 years with SQL and (Python or R)'],
    [de, '5 Jahre mit SQL und (Python oder R)'],
    [fr, '5 ans avec SQL et (Python ou R)'],
  ])('part what is all asked for from what is enough', ({ constraints }, text) => {
    expect(constraints.yearsOf(5, [['SQL'], ['Python', 'R']])).toBe(text);
  });
});
