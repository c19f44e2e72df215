import { describe, expect, it } from 'vitest';
import type { NameRule } from '../../../lib/knowledge/schemas';
import { isNameMeant } from '../../../lib/skills/context-rules';
import { readSentenceWords } from '../../../lib/skills/sentence-words';

function isMeant(
  text: string,
  name: string,
  rule: Omit<NameRule, 'form'>,
  { hasNeighbour = false, isListed = false, isSure = false } = {},
): boolean {
  const start = text.indexOf(name);
  const sentence = () => readSentenceWords(text);
  return isNameMeant(
    { form: 'Go', ...rule },
    {
      text,
      start,
      end: start + name.length,
      sentence,
      hasNeighbour: () => hasNeighbour,
      isListedWithName: () => isListed,
      isListedWithSure: () => isSure,
    },
  );
}

describe('isNameMeant', () => {
  it.each<[string, string, Omit<NameRule, 'form'>, boolean]>([
    ['We write Go.', 'Go', { exactCase: true }, true],
    ['We write GO.', 'GO', { exactCase: true }, false],
    ['We write go.', 'go', { exactCase: true }, false],
    ['Series Go round', 'Go', { notAfter: ['series'] }, false],
    ['Miniseries Go round', 'Go', { notAfter: [' series'] }, true],
    ['Miniseries  Go', 'Go', { notAfter: ['series '] }, false],
    ['Python & Go', 'Go', { notAfter: ['&'] }, true],
    ['R&Go', 'Go', { notAfter: ['&'] }, false],
    ['Go to market', 'Go', { notBefore: ['to'] }, false],
    ['Go-to-market', 'Go', { notBefore: ['-to-'] }, false],
    ['Go tooling', 'Go', { notBefore: ['to'] }, true],
    ['Go tooling', 'Go', { notBefore: ['tool'] }, false],
    ['We like Go', 'Go', { orWords: ['language'] }, false],
    ['The language Go', 'Go', { orWords: ['language'] }, true],
    ['The sublanguage Go', 'Go', { orWords: ['language'] }, false],
    ['The language Go', 'Go', { orWords: ['language'], notAfter: ['language'] }, false],
    ['We like Go', 'Go', { needsNeighbour: true }, false],
    ['Experience with Go in teams', 'Go', { needsNeighbour: true, exactCase: true }, true],
    ['Experience with Go, in teams', 'Go', { needsNeighbour: true, exactCase: true }, false],
    ['Experience with Go and chess', 'Go', { needsNeighbour: true, exactCase: true }, false],
    ['Experience with Go', 'Go', { needsNeighbour: true, exactCase: true, everyday: true }, false],
    ['Go or another language', 'Go', { needsNeighbour: true, exactCase: true, everyday: true }, true],
    ['Go or another board game', 'Go', { needsNeighbour: true, exactCase: true }, false],
    ['Experience with Go karts', 'Go', { needsNeighbour: true, exactCase: true }, false],
    ['Experience with go', 'go', { needsNeighbour: true, exactCase: true }, false],
    ['Experience with Go', 'Go', { needsNeighbour: true }, false],
    ['The language Go', 'Go', { needsNeighbour: true, orWords: ['language'] }, true],
  ])('%j, %j, %j: %j', (text, name, rule, expected) => {
    expect(isMeant(text, name, rule)).toBe(expected);
  });

  it('takes a neighbour where one is needed', () => {
    expect(isMeant('Python, Go', 'Go', { needsNeighbour: true }, { hasNeighbour: true })).toBe(true);
    expect(isMeant('Python, go', 'go', { needsNeighbour: true, exactCase: true }, { hasNeighbour: true })).toBe(false);
  });

  it('takes a list behind words of practice for one of skills where another name stands beside', () => {
    const rule = { orWords: ['language'], exactCase: true };
    expect(isMeant('Experience with Go, Hive', 'Go', rule, { isListed: true })).toBe(true);
    expect(isMeant('Experience with Go, Hive', 'Go', { ...rule, everyday: true }, { isListed: true })).toBe(false);
    expect(isMeant('We play Go, Hive', 'Go', rule, { isListed: true })).toBe(false);
  });

  it('takes a name beside a sure one, unless its plain sense has a capital too', () => {
    const rule = { orWords: ['language'], exactCase: true };
    expect(isMeant('Go, SQL', 'Go', rule, { isListed: true, isSure: true })).toBe(true);
    expect(isMeant('Go, SQL', 'Go', { ...rule, everyday: true }, { isListed: true, isSure: true })).toBe(false);
  });
});
