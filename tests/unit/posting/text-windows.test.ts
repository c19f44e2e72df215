import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkplace } from '../../../lib/posting/parse-workplace';
import { extractWindows } from '../../../lib/posting/text-windows';
import { indexStems } from '../../../lib/text/stems';

describe('extractWindows', () => {
  it.each([
    ['no stem in here', ''],
    ['12345678 REMOTE 90', '\n5678 REMOT'],
    ['İİİİİİİİ REMOTE 90', '\nİİİİ REMOT'],
    ['REMOTE, İ and, remote', 'REMOT\nand, remot'],
  ])('%s', (text, windows) => {
    expect(extractWindows(text, indexStems(['remote']), 5)).toBe(windows);
  });

  it('looks for all stems at once', () => {
    const stems = indexStems(['home', 'hybrid', 'homeoffice', 'wfh']);
    expect(extractWindows('1 wfh 2 home 3 hybrid 4', stems, 2)).toBe('1 wf\n2 ho\n3 hy');
  });

  it('cuts the same text around a stem whatever stands before it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[İa-z ]{0,40}$/), (before) => {
        expect(extractWindows(`${before}${'.'.repeat(9)}[Home]`, indexStems(['home']), 5)).toContain('[Home');
      }),
    );
  });
});

describe('parseWorkplace', () => {
  it('reads a statement behind many letters that grow in lower case', () => {
    const description = `${'İİİİ İstanbul '.repeat(60)}. ${'x '.repeat(100)}This is a fully remote role.${' y'.repeat(200)}`;
    expect(parseWorkplace({ title: '', description })).toBe('remote');
  });
});
