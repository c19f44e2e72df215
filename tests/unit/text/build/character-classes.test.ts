import { describe, expect, test } from 'vitest';
import { CHARACTER_CLASSES } from '../../../../lib/text/build/character-classes';

/** Latin with its accents, Greek, Cyrillic, Hebrew, Arabic, Thai, kana, Han, Hangul, full-width forms: what postings are written in. */
const WRITTEN = [
  ...[0x0000, 0x024f, 0x0370, 0x03ff, 0x0400, 0x052f, 0x05d0, 0x05ff, 0x0600, 0x06ff, 0x0e00, 0x0e7f],
  ...[0x3000, 0x318f, 0x4e00, 0x9fff, 0xac00, 0xd7af, 0xff00, 0xffef, 0x1d400, 0x1d7ff, 0x1f000, 0x1faff],
];
/** Signs between words, of currencies, of trade, bullets and arrows. */
const SIGNS = [0x2000, 0x206f, 0x20a0, 0x20cf, 0x2100, 0x214f, 0x2190, 0x245f, 0x249c, 0x24e9, 0x2500, 0x2bff];

/** The properties themselves, made so that they are not written out. */
const PROPERTIES = Object.fromEntries(
  Object.keys(CHARACTER_CLASSES).map((name) => [name, new RegExp(`\\p${`{${name}}`}`, 'u')]),
);

function listPoints(bounds: readonly number[]): string[] {
  const points: string[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    for (let point = bounds[at] as number; point <= (bounds[at + 1] as number); point++) {
      points.push(String.fromCodePoint(point));
    }
  }
  return points;
}

function listWrong(name: string, points: readonly string[], isFine: RegExp = /(?!)/u): string[] {
  const spelled = new RegExp(`[${CHARACTER_CLASSES[name]}]`, 'u');
  const property = PROPERTIES[name] as RegExp;
  return points.filter((each) => spelled.test(each) !== property.test(each) && !isFine.test(each));
}

describe('characters of patterns', () => {
  test('letters are letters, and beside them only marks and what is no character yet', () => {
    // Signs of Greek, Cyrillic, the Koran, kana and mathematics within their letters; tone marks that never stand alone.
    const fine = new RegExp(`[\\p${'{M}'}\\p${'{Cn}'}ˤ-ˮ͵΄΅϶҂۝۞۩۽۾゛゜゠〱-〵〻〼𝛁𝛛𝛻𝜕𝜵𝝏𝝯𝞉𝞩𝟃]`, 'u');
    expect(listWrong('L', listPoints(WRITTEN), fine)).toEqual([]);
  });

  test('letters of other scripts are letters too, if they are not ancient', () => {
    const all = listPoints([0x530, 0x1fff, 0x3400, 0x4dbf, 0xa000, 0xd7ff, 0xf900, 0xfd3d, 0x20000, 0x2ffff]);
    const spelled = new RegExp(`[${CHARACTER_CLASSES.L}]`, 'u');
    expect(all.filter((each) => PROPERTIES.L?.test(each) && !spelled.test(each))).toEqual([]);
  });

  test.each(['L', 'N', 'Lu', 'Ll'])('no sign is of %s', (name) => {
    const spelled = new RegExp(`[${CHARACTER_CLASSES[name]}]`, 'u');
    const letters = new RegExp(`[\\p${'{L}'}\\p${'{N}'}]`, 'u');
    expect(listPoints(SIGNS).filter((each) => spelled.test(each) && !letters.test(each))).toEqual([]);
  });

  test('numbers are numbers, but for tallies and digits with a stop of their own', () => {
    expect(listWrong('N', listPoints(WRITTEN), /[〸-〺🄀-🄌]/u)).toEqual([]);
  });

  test.each(['Lu', 'Ll'])('%s tells capitals as Latin, Greek and Cyrillic have them', (name) => {
    expect(listWrong(name, listPoints([0, 0x17f, 0x386, 0x3ce, 0x400, 0x45f]))).toEqual([]);
  });

  test('stay short and ASCII, since they stand in every pattern', () => {
    for (const members of Object.values(CHARACTER_CLASSES)) {
      expect(members).toMatch(/^[\x20-\x7e]{1,600}$/);
    }
  });
});
