import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { WORKPLACE_STATEMENTS } from '../../../lib/posting/workplace-statements';
import { HEADING_WORDS } from '../../../lib/sections/heading-words';
import { REQUIREMENT_CUES } from '../../../lib/skills/requirement-cues';
import { packPatterns } from '../../../lib/text/build/pack-patterns';
import { findPlaces, findPossible, openPatterns, type PatternGroup } from '../../../lib/text/guarded-patterns';
import { lowerCase } from '../../../lib/text/lower-case';
import { readOwnSets } from '../../eval/read-sets';

function openGroups(groups: readonly Omit<PatternGroup<string>, 'flags'>[], flags: string) {
  return openPatterns(packPatterns(groups.map((group) => ({ ...group, flags }))));
}

function findOf(name: string, text: string, patterns: ReturnType<typeof openGroups>) {
  const possible = findPossible(text, patterns).filter((each) => each.name === name);
  return findPlaces(possible, text);
}

function findJoined(sources: readonly string[], text: string) {
  return Array.from(text.matchAll(new RegExp(sources.join('|'), 'gu')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

describe('findPlaces', () => {
  it('finds what one pattern of all alternatives finds', () => {
    const sources = ['ab', 'abc|b[cd]', 'caa{2}b?', 'dd(?= )', ' ca'];
    const patterns = openGroups([{ name: 'all', sources }], 'gu');
    fc.assert(
      fc.property(fc.stringMatching(/^[abcd ]{0,30}$/), (text) => {
        expect(findOf('all', text, patterns)).toEqual(findJoined(sources, text));
      }),
    );
  });

  it('goes on behind an empty place', () => {
    const pattern = /(?=b)/gu;
    expect(findPlaces([{ name: 'empty', pattern: () => pattern }], 'abb')).toEqual([
      { start: 1, end: 1 },
      { start: 2, end: 2 },
    ]);
  });
});

describe('findPossible', () => {
  it('compiles nothing that the text cannot hold', () => {
    const patterns = openGroups(
      [
        { name: 'one', sources: ['cat|dog'] },
        { name: 'two', sources: ['horse', 'dog food'] },
      ],
      'gu',
    );
    const found = findPossible('my dog food', patterns).map(({ name, pattern }) => `${name} ${pattern().source}`);
    expect(found).toEqual(['one dog', 'two dog food']);
  });
});

const lines = readOwnSets()
  .flatMap(({ postings }) => postings)
  .flatMap(({ description }) => lowerCase(description).split('\n'));

describe('alternatives that are left out', () => {
  test.each(REQUIREMENT_CUES.map(({ name, sources }) => [name, sources] as const))(
    'of the cues %s are in no line of our own postings',
    (name, sources) => {
      const cues = openGroups(REQUIREMENT_CUES, 'gu');
      const found = lines.map((line) => findOf(name, line, cues));
      expect(found.flat().length).toBeGreaterThan(0);
      expect(found).toEqual(lines.map((line) => findJoined(sources, line)));
    },
  );

  test('of the workplace are in no line of our own postings', () => {
    const statements = openPatterns(packPatterns(WORKPLACE_STATEMENTS));
    const whole = WORKPLACE_STATEMENTS.map(({ name, flags, sources }) => ({
      name,
      pattern: new RegExp(sources.join('|'), flags),
    }));
    const list = (line: string) => new Set(whole.filter(({ pattern }) => pattern.test(line)).map(({ name }) => name));
    const found = lines.map((line) => {
      const holding = findPossible(line, statements).filter(({ pattern }) => pattern().test(line));
      return new Set(holding.map(({ name }) => name));
    });
    expect(found.filter(({ size }) => size > 0).length).toBeGreaterThan(0);
    expect(found).toEqual(lines.map(list));
  });

  test('of headings are in no line of our own postings', () => {
    const headings = openGroups(HEADING_WORDS, 'u');
    const found = lines.map((line) => findPossible(line, headings).find(({ pattern }) => pattern().test(line))?.name);
    const joined = HEADING_WORDS.map(({ name, sources }) => ({ name, pattern: new RegExp(sources.join('|'), 'u') }));
    expect(found).toEqual(lines.map((line) => joined.find(({ pattern }) => pattern.test(line))?.name));
  });
});
