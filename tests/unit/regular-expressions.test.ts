import readActivities from 'virtual:patterns/activities';
import readCues from 'virtual:patterns/cues';
import readDegrees from 'virtual:patterns/degrees';
import readHeadings from 'virtual:patterns/headings';
import readUnheld from 'virtual:patterns/unheld';
import readWorkplace from 'virtual:patterns/workplace';
import { describe, expect, it, test, vi } from 'vitest';
import { completeActivity } from '../../lib/resume/find-activities';
import { completeUnheld } from '../../lib/resume/find-unheld';
import { completeDegree } from '../../lib/resume/profile/degree-level';
import { completeHeading } from '../../lib/sections/classify-heading';
import { tidySentence } from '../../lib/skills/tidy-sentence';
import { openPatterns, type PackedPatterns } from '../../lib/text/guarded-patterns';
import { type Attack, findAttack } from '../setup/attack-pattern';
import { listMade, listMaking, listWritten, type Pattern } from '../setup/list-patterns';
import { parseFiles, type SourceFile } from '../setup/source-files';

// Pages and resumes are written by strangers: no pattern may take more time on a text than the text is longer.

// What is made at first use is made at once.
vi.mock('../../lib/text/once', () => ({
  once<T>(make: () => T): () => T {
    const value = make();
    return () => value;
  },
}));

const files = parseFiles('lib', 'components', 'entrypoints').filter(({ path }) => !/\/(?:build|rules)\//.test(path));

/**
 * Patterns that are not linear and may be so, since no longer text reaches them: by file, with the longest text in
 * UTF-16 units and where it is cut.
 */
const SHORT: readonly (readonly [path: string, longest: number])[] = [
  // `readLine` and `readDocumentTitle` cut what they read.
  ['lib/page/sites/', 1_000],
  ['lib/page/read-any-page.ts', 500],
  ['lib/page/pills.ts', 1_000],
  // Only lines of fewer characters are looked at.
  ['lib/sections/text-lines.ts', 160],
  // No more characters between years and a name, and behind them.
  ['lib/coverage/years-bridge.ts', 200],
  ['lib/coverage/asked-years.ts', 120],
  // A location, as it is cut there.
  ['lib/coverage/asked-places.ts', 500],
  // A few characters beside a name.
  ['lib/coverage/phrase-finder.ts', 6],
  ['lib/skills/lone-lines.ts', 25],
  ['lib/skills/choice-words.ts', 90],
  // Headings: whole lines of at most 100 characters, or what a bounded pattern has found.
  ['lib/sections/classify-heading.ts', 120],
  // Digits of an amount, and names of our own data.
  ['lib/salary/format-money.ts', 30],
  ['lib/salary/place-words.ts', 200],
  ['lib/sentences/', 200],
  // Words that name a skill in a posting.
  ['lib/tips/wording-tips.ts', 200],
  // A title or a company, as a page gives it.
  ['lib/saved/job-key.ts', 1_000],
];

/** Patterns that get sentences as `tidySentence` leaves them. */
const TIDIED = ['lib/skills/requirement-cues.ts'];

function attack({ place, pattern }: Pattern): Attack | undefined {
  const [, longest] = SHORT.find(([path]) => place.startsWith(path)) ?? [];
  const tidy = TIDIED.some((path) => place.startsWith(path)) ? tidySentence : undefined;
  return findAttack(pattern, { longest, tidy });
}

function describeFaults(patterns: readonly Pattern[]): string[] {
  const known = new Map(patterns.map((each) => [`${each.pattern}`, each]));
  return [...known.values()].flatMap((each) => {
    const found = attack(each);
    const text = JSON.stringify(found?.text.slice(0, 40));
    return found ? `${each.place} takes ${found.took.toFixed(0)} ms for ${text}… (${found.text.length})` : [];
  });
}

function guard<Name extends string>(
  place: string,
  packed: PackedPatterns<Name>,
  complete?: (part: string, name: Name) => string,
): Pattern[] {
  const { alternative } = openPatterns(packed, complete);
  const parts = packed.groups.flatMap((group) => group.parts);
  return parts.map((_, number) => ({ place, pattern: alternative(number).pattern() }));
}

function importFile({ path }: SourceFile): Promise<unknown> {
  return import(/* @vite-ignore */ `../../${path}`);
}

describe('regular expressions', () => {
  test('that are written out take time in proportion to the text', { timeout: 120_000 }, () => {
    const patterns = files.flatMap(listWritten);
    expect(patterns.length).toBeGreaterThan(500);
    expect(describeFaults(patterns)).toEqual([]);
  });

  test('that are put together take time in proportion to the text', { timeout: 120_000 }, async () => {
    const making = files.filter(({ path, text }) => /^lib\/(?!browser)/.test(path) && text.includes('new RegExp('));
    // Those that are imported above have made theirs.
    vi.resetModules();
    const loaded = await listMade(async () => {
      for (const file of making) await importFile(file);
    });
    expect(loaded.length).toBeGreaterThan(60);
    // Before anything is read: V8 compiles no more patterns, but interprets them, once many are in use.
    expect(describeFaults(loaded)).toEqual([]);

    const called = await listMade(async () => (await import('../setup/run-readers')).runReaders());
    // What no import and no sample makes would not be looked at.
    const places = making.flatMap(listMaking);
    expect(places.filter((place) => place.startsWith('lib/resume/profile/date-ranges.ts')).length).toBeGreaterThan(3);
    const seen = new Set([...loaded, ...called].map(({ place }) => place));
    expect(places.filter((place) => !seen.has(place))).toEqual([]);
    // Guarded alternatives have their own test, all of them.
    const known = new Set(loaded.map(({ pattern }) => `${pattern}`));
    const others = called.filter(
      ({ place, pattern }) => !place.startsWith('lib/text/guarded-patterns.ts') && !known.has(`${pattern}`),
    );
    expect(others.length).toBeGreaterThan(5);
    expect(describeFaults(others)).toEqual([]);
  });

  test('that are put together of guarded alternatives take time in proportion to the text', {
    timeout: 120_000,
  }, () => {
    const known = {
      headings: guard('lib/sections/classify-heading.ts', readHeadings(), completeHeading),
      cues: guard('lib/skills/requirement-cues.ts', readCues()),
      workplace: guard('lib/posting/workplace-statements.ts', readWorkplace()),
      activities: guard('lib/resume/activity-cues.ts', readActivities(), completeActivity),
      degrees: guard('lib/resume/profile/degree-words.ts', readDegrees(), completeDegree),
      unheld: guard('lib/resume/unheld-cues.ts', readUnheld(), completeUnheld),
    };
    const imported = files.flatMap(({ imports }) =>
      imports.flatMap(({ specifier }) => /^virtual:patterns\/(.+)/.exec(specifier)?.[1] ?? []),
    );
    expect(imported.sort()).toEqual(Object.keys(known).sort());
    const guarded = Object.values(known).flat();
    expect(guarded.length).toBeGreaterThan(500);
    expect(describeFaults(guarded)).toEqual([]);
  });

  it.each([
    [/\s+$/],
    [/(?:a+)+$/],
    [/^(?:\w+\s?)*$/],
    [/\([^)]*\)/],
    [/[^/]+$/],
    [/^(?:[,;]|\b(?:and|or)\b|\n[\s*]*)+[\s*]*$/],
    [/<a[^>]*>/],
    [/^\s*,?\s*and/],
  ])('the attack finds what is wrong with %s', (pattern) => {
    expect(findAttack(pattern)?.took).toBeGreaterThan(2);
  });

  it.each([[/(?<!\s)\s+$/], [/\([^()]*\)/], [/\b(?:and|or)\b/gi], [/^[^/]+$/], [/a{1,5}b/]])(
    'and nothing wrong with %s',
    (pattern) => {
      expect(findAttack(pattern)).toBeUndefined();
    },
  );
});
