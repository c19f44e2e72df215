import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { parseDimRules } from '../../../lib/cards/dim-rules';
import { parseAnswers } from '../../../lib/career/answers';
import { parseKeptPlan } from '../../../lib/plan/kept-plan';
import { parsePreferences } from '../../../lib/preferences';
import { formatJsonResume } from '../../../lib/resume/files/format-json-resume';
import { parseCorrections } from '../../../lib/resume/profile/corrections';
import { type BackupData, formatBackup, parseBackup } from '../../../lib/saved/backup';
import { mergePreferences, mergeTables, NO_TABLES } from '../../../lib/saved/merge-backup';
import { SAVED_SKILLS, savedRow, savedText, seenRow } from '../../builders/saved-row';

const NOW = '2026-11-21T09:00:00.000Z';
const BAIT = '{"polluted":1,"name":"Polluted","text":"Polluted","basics":{"name":"Polluted"},"toJSON":1}';
const KEYS = ['__proto__', 'constructor', 'prototype'];

/** A JSON text with the bait under every dangerous key of every object in it, at its beginning and at its end. */
function poison(json: string): string[] {
  return KEYS.flatMap((key) => [
    json.replace(/\{(?=["}])/g, `{"${key}":${BAIT},`).replaceAll(',}', '}'),
    json.replace(/(?<!\{)\}/g, `,"${key}":${BAIT}}`),
    json.replace(/\{(?=["}])/g, `{"constructor":{"prototype":${BAIT}},`).replaceAll(',}', '}'),
  ]);
}

const DATA: BackupData<{ id: string; name: string; savedAt: string }> = {
  resumes: [{ id: 'r', name: 'Data', savedAt: NOW }],
  postings: [savedRow({ tags: ['far'] })],
  texts: [{ id: 'a', posting: savedText() }],
  asks: [{ jobKey: savedRow().jobKey, skills: SAVED_SKILLS }],
  seen: [seenRow()],
  settings: [{ key: 'plan', value: { done: ['rust'], deep: [{ a: {} }] } }],
  preferences: { quietSites: ['indeed'], pageChoices: { cards: false, dim: { words: ['intern'] } } },
};
const resumeSchema = z.object({ id: z.string(), name: z.string(), savedAt: z.string() });

/** Every own key anywhere in a value. */
function listKeys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Reflect.ownKeys(value).flatMap((key) => [String(key), ...listKeys(Reflect.get(value, key))]);
}

afterEach(() => {
  expect({}).not.toHaveProperty('polluted');
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.ownKeys(Array.prototype)).not.toContain('polluted');
});

test.each(poison(formatBackup(DATA, NOW)))('a backup says the same with poison in every object of it, %#', (text) => {
  expect(text).toContain('polluted');
  const read = parseBackup(text, resumeSchema);
  if (read.fault !== undefined) throw new Error(read.fault);
  // A record of layers with a name that nobody knows is left out, and costs nothing else.
  const texts = [expect.objectContaining({ id: 'a' })];
  expect(read).toEqual({ data: { ...DATA, texts }, exportedAt: NOW, damaged: {} });
  const merged = { ...mergeTables(NO_TABLES, read.data), preferences: mergePreferences({}, read.data.preferences) };
  expect(listKeys(merged).filter((key) => [...KEYS, 'polluted'].includes(key))).toEqual([]);
  expect(formatBackup({ ...DATA, ...merged }, NOW)).not.toMatch(/polluted/i);
});

const RESUME = {
  basics: { name: 'Ada Example', location: { city: 'Ghent' }, profiles: [{ network: 'GitHub', username: 'ada' }] },
  work: [{ name: 'Polderline', position: 'Engineer', highlights: ['Moved jobs to Spark'] }],
  skills: [{ name: 'Languages', keywords: ['Python'] }],
};

test.each(poison(JSON.stringify(RESUME)))('a JSON Resume reads the same with poison in it, %#', (text) => {
  expect(formatJsonResume(JSON.parse(text))).toBe(formatJsonResume(RESUME));
});

test.each(KEYS)('a file that is nothing but %s is no resume and no backup', (key) => {
  const text = `{"${key}":{"basics":{"name":"Polluted"},"format":"rolelens-backup","version":1,"exportedAt":"${NOW}"}}`;
  expect(formatJsonResume(JSON.parse(text))).toBeUndefined();
  expect(parseBackup(text, resumeSchema)).toEqual({ fault: 'not-a-backup' });
});

const CHOICE = { source: 'saved', span: '90-days', hoursPerWeek: 8, start: '2026-10-01', assumedHours: 40 };

test.each([
  ['preferences', parsePreferences, { theme: 'dark', level: 'senior' }],
  ['rules', parseDimRules, { words: ['intern'], leastPay: { amount: 5, currency: 'EUR', period: 'year' } }],
  ['answers', parseAnswers, { coding: ['some'] }],
  ['a plan', parseKeptPlan, { choice: CHOICE, done: ['skill:sql'] }],
  ['corrections', parseCorrections, { held: [{ id: 'rust', name: 'Rust' }], removed: [], ignored: [] }],
] as const)('%s are the same with poison in them', (_what, parse: (value: unknown) => unknown, value) => {
  for (const text of poison(JSON.stringify(value))) expect(parse(JSON.parse(text))).toEqual(parse(value));
});
