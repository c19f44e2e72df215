import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { type BackupData, countDamaged, formatBackup, parseBackup } from '../../../lib/saved/backup';
import { cleanJson } from '../../../lib/saved/clean-json';
import { mergePreferences, mergeTables, NO_TABLES } from '../../../lib/saved/merge-backup';
import { findCutOff, parseRetention } from '../../../lib/saved/retention';
import { SAVED_SKILLS, savedRow, savedText, seenRow } from '../../builders/saved-row';

type Resume = { id: string; name: string; savedAt: string };
const resumeSchema: z.ZodType<Resume> = z.object({ id: z.string(), name: z.string(), savedAt: z.string() });
const NOW = '2026-11-21T09:00:00.000Z';
const EARLY = '2026-01-01T00:00:00.000Z';
const LATE = '2026-12-01T00:00:00.000Z';

const DATA: BackupData<Resume> = {
  resumes: [{ id: 'r', name: 'Data', savedAt: NOW }],
  postings: [savedRow()],
  texts: [{ id: 'a', posting: savedText() }],
  asks: [{ jobKey: savedRow().jobKey, skills: SAVED_SKILLS }],
  seen: [seenRow()],
  settings: [{ key: 'plan', value: { done: ['rust'] } }],
  preferences: { quietSites: ['indeed'] },
};

function parse(text: string) {
  return parseBackup(text, resumeSchema);
}

describe('a backup', () => {
  it('gives back everything', () => {
    expect(parse(formatBackup(DATA, NOW))).toEqual({ data: DATA, exportedAt: NOW, damaged: {} });
  });

  it.each([
    ['', 'not-json'],
    [formatBackup(DATA, NOW).slice(0, -30), 'not-json'],
    ['[]', 'not-a-backup'],
    ['null', 'not-a-backup'],
    ['{"format":"other","version":1}', 'not-a-backup'],
    [JSON.stringify({ format: 'rolelens-postings', version: 1, exportedAt: NOW }), 'not-a-backup'],
    [JSON.stringify({ format: 'rolelens-backup', version: 2, exportedAt: NOW }), 'newer'],
  ])('says what is wrong with %j', (text, fault) => {
    expect(parse(text)).toEqual({ fault });
  });

  it('leaves out single damaged records, and counts them', () => {
    const file = JSON.parse(formatBackup(DATA, NOW));
    file.postings.push({ ...savedRow(), status: 'hired' }, null, 7);
    file.seen = 'gone';
    delete file.texts;
    const read = parse(JSON.stringify(file));
    expect(read).toMatchObject({
      data: { postings: DATA.postings, seen: [], texts: [] },
      damaged: { postings: 3, seen: 1 },
    });
    expect(read.fault === undefined && countDamaged(read.damaged)).toBe(4);
  });

  it('keeps the days that it knows beside one of a status of later, and one that is damaged', () => {
    const file = JSON.parse(formatBackup(DATA, NOW));
    file.postings[0].dates = { saved: NOW, applied: EARLY, rejected: 'yesterday', ghosted: LATE };
    const read = parse(JSON.stringify(file));
    expect(read).toMatchObject({ damaged: {}, data: { postings: [{ dates: { saved: NOW, applied: EARLY } }] } });
    expect(read.fault === undefined && Object.keys(read.data.postings[0]?.dates ?? {})).toHaveLength(2);
  });

  it('drops a field that it does not know, and keeps the posting', () => {
    const file = JSON.parse(formatBackup(DATA, NOW));
    Object.assign(file.postings[0], { level: 'wizard', pay: { min: 'much' }, future: 1 });
    const { level: _level, pay: _pay, ...rest } = savedRow();
    expect(parse(JSON.stringify(file))).toMatchObject({ damaged: {}, data: { postings: [rest] } });
  });

  it('reaches no prototype', () => {
    const evil =
      '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"a":[{"__proto__":{"b":1}}]}';
    const text = formatBackup(DATA, NOW)
      .replace('{"done":["rust"]}', evil)
      .replace('{"quietSites":["indeed"]}', `{"__proto__":{"isAdmin":true},"x":${evil}}`);
    const read = parse(text);
    if (read.fault) throw new Error(read.fault);
    const value = read.data.settings[0]?.value;
    expect(value).toEqual({ a: [{}] });
    expect(Object.assign({}, value, read.data.preferences)).not.toHaveProperty('isAdmin');
    expect(read.data.preferences).toEqual({ x: { a: [{}] } });
    expect({}).not.toHaveProperty('isAdmin');
  });

  it('is read where a preference lies deeper than any', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const read = parse(formatBackup(DATA, NOW).replace('{"quietSites":["indeed"]}', `{"theme":"dark","x":${deep}}`));
    if (read.fault) throw new Error(read.fault);
    expect(read.data.preferences).toMatchObject({ theme: 'dark' });
    expect(JSON.stringify(read.data.preferences).length).toBeLessThan(200);
  });

  it('reads whatever is left of a mangled file without a throw', () => {
    const whole = formatBackup(DATA, NOW);
    const cut = fc.nat(whole.length);
    fc.assert(
      fc.property(cut, cut, fc.string({ maxLength: 3 }), (from, length, put) => {
        const read = parse(whole.slice(0, from) + put + whole.slice(from + (length % 9)));
        expect(read.fault !== undefined || read.data.postings.length <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('what lies too deep, or is a function, is no value', () => {
  let deep: unknown = 1;
  for (let at = 0; at < 20; at += 1) deep = [deep];
  expect(JSON.stringify(cleanJson(deep))).not.toContain('1');
  expect(cleanJson({ a: () => 1, b: null })).toEqual({ a: undefined, b: null });
});

describe('merging', () => {
  it('with nothing is the backup itself', () => {
    const { preferences: _preferences, ...tables } = DATA;
    expect(mergeTables(NO_TABLES, tables)).toEqual(tables);
  });

  it('with itself changes nothing', () => {
    const { preferences: _preferences, ...tables } = DATA;
    expect(mergeTables(tables, tables)).toEqual(tables);
  });

  it('keeps the posting that was changed last, under the id that it has here', () => {
    const own = { ...DATA, postings: [savedRow({ id: 'own', notes: 'mine', changedAt: NOW })], texts: [] };
    const older = mergeTables(own, { ...DATA, postings: [savedRow({ notes: 'old', changedAt: EARLY })] });
    expect(older.postings).toEqual(own.postings);
    const newer = mergeTables(own, { ...DATA, postings: [savedRow({ notes: 'new', changedAt: LATE })] });
    expect(newer.postings).toEqual([savedRow({ id: 'own', notes: 'new', changedAt: LATE })]);
    expect(newer.texts).toEqual([{ id: 'own', posting: savedText() }]);
  });

  it('never holds one job twice, and no text or skills of nothing', () => {
    const twice = [savedRow({ id: 'x' }), savedRow({ id: 'y' })];
    const merged = mergeTables(NO_TABLES, {
      ...DATA,
      postings: twice,
      seen: [],
      texts: [{ id: 'z', posting: savedText() }],
      asks: [...DATA.asks, { jobKey: 'gone', skills: [] }],
    });
    expect(merged.postings.map(({ id }) => id)).toEqual(['x']);
    expect(merged.texts).toEqual([]);
    expect(merged.asks).toEqual(DATA.asks);
  });

  it('keeps what was set here, and takes what was not', () => {
    const own = {
      ...DATA,
      settings: [{ key: 'plan', value: 1 }],
      resumes: [{ id: 'r', name: 'Newer', savedAt: LATE }],
    };
    const merged = mergeTables(own, { ...DATA, settings: [...DATA.settings, { key: 'career', value: 2 }] });
    expect(merged.settings).toEqual([
      { key: 'plan', value: 1 },
      { key: 'career', value: 2 },
    ]);
    expect(merged.resumes).toEqual(own.resumes);
    expect(mergePreferences({ a: 1 }, { a: 2, b: 3 })).toEqual({ a: 1, b: 3 });
  });
});

test.each([
  [90, '2026-08-23T09:00:00.000Z'],
  [0, undefined],
] as const)('after %s days what is older than %s is forgotten', (days, cutOff) => {
  expect(findCutOff(days, new Date(NOW))).toBe(cutOff);
  expect(parseRetention(days)).toBe(days);
  expect(parseRetention('90')).toBe(90);
  expect(parseRetention(12)).toBe(90);
});
