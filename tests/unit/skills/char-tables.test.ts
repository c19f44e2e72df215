import { describe, expect, it } from 'vitest';
import { CHAR_KIND, charFolds, charKinds, foldUnit } from '../../../lib/skills/char-tables';

const UNITS = Array.from({ length: 0x10000 }, (_, code) => code);

/** What the platform's own Unicode tables say. */
function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\u00ad\u2010-\u2013/-]/u.test(char)) return CHAR_KIND.separator;
  if (!/[\p{L}\p{N}\p{M}_]/u.test(char)) return CHAR_KIND.other;
  if (/[\p{Script=Katakana}ー]/u.test(char)) return CHAR_KIND.katakana;
  const isUnspaced =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u.test(char);
  return isUnspaced ? CHAR_KIND.unspaced : CHAR_KIND.word;
}

describe('charKinds', () => {
  const kinds = charKinds();

  it('says of every unit what Unicode says', () => {
    // A newer platform knows letters that the packed table does not have yet.
    const wrong = UNITS.filter((code) => kinds[code] !== classify(code) && kinds[code] !== CHAR_KIND.other);
    expect(wrong).toEqual([]);
  });

  it('knows all but the newest letters', () => {
    const missing = UNITS.filter((code) => kinds[code] === CHAR_KIND.other && classify(code) !== CHAR_KIND.other);
    expect(missing.length).toBeLessThan(200);
    expect(missing.filter((code) => code < 0x0870)).toEqual([]);
  });
});

describe('charFolds', () => {
  it('lists exactly the units that have another form', () => {
    const expected = UNITS.filter((code) => foldUnit(code) !== code).flatMap((code) => [code, foldUnit(code)]);
    expect([...charFolds()]).toEqual(expected);
  });
});
