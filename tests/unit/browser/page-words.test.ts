import { describe, expect, it } from 'vitest';
import { de as germanMessages } from '../../../components/messages/de';
import { fr as frenchMessages } from '../../../components/messages/fr';
import { formatMark } from '../../../lib/browser/format-mark';
import { formatDimReason } from '../../../lib/browser/mark-dim';
import { choosePageWords, PAGE_WORDS } from '../../../lib/browser/page-words/choose-words';
import { savePreferences } from '../../../lib/browser/preferences';
import { DEFAULT_PREFERENCES } from '../../../lib/preferences';
import { namePosition, POSITION_WORDS } from '../../../lib/salary/describe-position';
import { buildAnalysis, buildBenchmark, buildPosting } from '../../fixtures/example-analysis';

const NAMES = new Set([
  'Senior',
  'Staff',
  'Principal',
  'Lead',
  'senior',
  'staff',
  'principal',
  'lead',
  'manager',
  '/h',
]);

/** Every text with its path; functions are left out, for the marks below say what they give. */
function listTexts(node: unknown, path = ''): (readonly [path: string, text: string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => listTexts(child, `${path}.${key}`));
}

const english = new Map(listTexts(PAGE_WORDS.en));

function mark(language: 'de' | 'fr', change: Parameters<typeof buildBenchmark>[0] = {}, place = {}) {
  const salary = { min: 132_450, max: 150_000, currency: 'EUR', period: 'year', text: '' } as const;
  const analysis = buildAnalysis({ posting: buildPosting({ salary, ...place }), benchmark: buildBenchmark(change) });
  return formatMark(analysis, { hasResume: true, words: PAGE_WORDS[language] });
}

describe.each(['de', 'fr'] as const)('page words: %s', (language) => {
  it('has words of its own for everything, with the same places to fill in', () => {
    const texts = listTexts(PAGE_WORDS[language]);
    expect(texts.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const same = texts.filter(([path, text]) => english.get(path) === text && !NAMES.has(text));
    expect(same).toEqual([]);
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    expect(texts.filter(([path, text]) => places(text) !== places(english.get(path) ?? ''))).toEqual([]);
  });

  it('leaves no English in a mark', () => {
    for (const change of [
      {},
      { posted: undefined },
      { posted: undefined, basis: 'total' as const },
      { level: 'mid' as const },
    ]) {
      for (const place of [{}, { country: 'JP' }]) {
        const { texts } = mark(language, change, place);
        const said = JSON.stringify(texts);
        expect(said).not.toMatch(/\b(?:the|this|of|is|your|levels?|postings|resume|covers|missing|median|United)\b/);
        expect(said).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('knows every place that posted pay can have', () => {
    const { pay } = PAGE_WORDS[language];
    const places = [10, 30, 50, 60, 90].map((position) => ({ position }));
    const relations = (['below', 'inside', 'above'] as const).map((relation) => ({ relation }));
    const names = [...places, ...relations].flatMap((standing) => namePosition(standing) ?? []);
    expect(new Set(names.map(pay.offer)).size).toBe(8);
    for (const name of names) expect(pay.offer(name)).not.toContain(POSITION_WORDS[name]);
  });
});

describe('amounts and places', () => {
  it.each([
    ['de', '132.450–150.000 € pro Jahr', 'USA'],
    ['fr', '132 450–150 000 € par an', 'États-Unis'],
  ] as const)('are written as %s writes them', (language, posted, country) => {
    const plain = (text = '') => text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/ ?[–-] ?/g, '–');
    expect(plain(mark(language).posted?.text)).toBe(posted);
    expect(mark(language).pay?.detail).toMatch(new RegExp(country));
  });

  it.each([
    ['en', 'pay below $22.50 an hour'],
    ['de', 'Gehalt unter 22,50 $ pro Stunde'],
    ['fr', 'salaire sous 22,50 $US par heure'],
  ] as const)('stand in a rule in %s', (language, words) => {
    const least = { amount: 22.5, currency: 'USD', period: 'hour' } as const;
    const said = formatDimReason({ kind: 'pay', least }, PAGE_WORDS[language]);
    expect(said.replace(/[\u00a0\u202f~]/g, ' ')).toBe(words);
  });

  it('say a currency that nobody has as it is', () => {
    expect(PAGE_WORDS.de.pay.money.amount(150_000, 'XQQ')).toContain('XQQ');
  });
});

describe('what of the required is missing', () => {
  it.each([
    ['en', 1, '1 required missing', '1 required missing'],
    ['en', 3, '3 required missing', '3 required missing'],
    ['de', 0, 'keine verlangte Fähigkeit fehlt', 'nichts Verlangtes fehlt'],
    ['de', 1, '1 verlangte Fähigkeit fehlt', '1 Fähigkeit fehlt'],
    ['de', 11, '11 verlangte Fähigkeiten fehlen', '11 Fähigkeiten fehlen'],
    ['fr', 0, 'aucune compétence exigée ne manque', 'rien ne manque'],
    ['fr', 1, '1 compétence exigée manque', '1 exigée manque'],
    ['fr', 11, '11 compétences exigées manquent', '11 exigées manquent'],
  ] as const)('%s: %i', (language, count, said, short) => {
    const { missing, lacking } = PAGE_WORDS[language].chip;
    expect(missing(count)).toBe(said);
    expect(lacking(count)).toBe(short);
    // The chip gives it a box of one size.
    expect(short.length).toBeLessThan(24);
  });

  it.each([
    ['de', 1, ['SQL'], '1 verlangte Fähigkeit fehlt: SQL'],
    ['de', 4, ['SQL', 'dbt'], '4 verlangte Fähigkeiten fehlen: SQL, dbt und 2 weitere'],
    ['de', 2, [], '2 verlangte Fähigkeiten fehlen'],
    ['fr', 1, ['SQL'], '1 compétence exigée manque\u202f: SQL'],
    ['fr', 4, ['SQL', 'dbt'], '4 compétences exigées manquent\u202f: SQL, dbt et 2 de plus'],
  ] as const)('%s: %i with names', (language, count, names, said) => {
    expect(PAGE_WORDS[language].chip.listMissing(count, names)).toBe(said);
  });
});

describe('one word for one thing', () => {
  const MESSAGES = { de: germanMessages, fr: frenchMessages };

  it.each(['de', 'fr'] as const)('%s: levels in the page, in the facts and among the preferences', (language) => {
    const fold = (levels: object) => Object.entries(levels).map(([level, name]) => [level, String(name).toLowerCase()]);
    const { facts, preferences, pay } = MESSAGES[language];
    const { level } = PAGE_WORDS[language];
    expect(fold(facts.seniority)).toEqual(fold(level));
    const { all, ...levels } = pay.level;
    expect(fold(preferences.level.options)).toEqual(fold(levels));
    expect(all).not.toBe('');
  });

  it('French pages speak of the job as its screens do', () => {
    const said = listTexts(PAGE_WORDS.fr).map(([, text]) => text);
    const built = [mark('fr'), mark('fr', { posted: undefined }, { country: 'JP' })].map(({ texts }) =>
      JSON.stringify(texts),
    );
    expect([...said, ...built].filter((text) => /annonce|rôle|intermédiaire|R\.-U\.|É\.-U\./i.test(text))).toEqual([]);
  });

  it.each([
    ['de', 'GB', 'Gehalt: Großbritannien'],
    ['de', 'US', 'Gehalt: USA'],
    ['fr', 'GB', 'salaires\u202f: Royaume-Uni'],
    ['fr', 'US', 'salaires\u202f: États-Unis'],
  ] as const)('%s: a country in the mark is named as in a sentence (%s)', (language, country, tag) => {
    expect(PAGE_WORDS[language].pay.tag({ country, label: country })).toBe(tag);
  });
});

describe('choosePageWords', () => {
  it('goes by the language that is preferred', async () => {
    await savePreferences({ ...DEFAULT_PREFERENCES, language: 'fr' });
    expect((await choosePageWords()).script.language).toBe('fr');
  });
});
