/** Code points from one to another, both of them included. */
type Range = readonly [from: number, to: number];

/**
 * Letters as `\p{L}` has them, in a twentieth of the ranges: those of the scripts that postings are written in, and of most
 * others. Marks, digits and signs within scripts that we do not read count as letters, since beside a word that is what
 * they are. No sign of Latin, Greek, Cyrillic, Hebrew, Arabic, Thai, Chinese, Japanese or Korean text is among them.
 */
const LETTERS: readonly Range[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  // Greek without its question mark and its dot; Cyrillic without its signs of thousands.
  [0x370, 0x37d],
  [0x37f, 0x386],
  [0x388, 0x481],
  [0x48a, 0x559],
  [0x560, 0x588],
  [0x5d0, 0x5f2],
  // Arabic and the scripts after it, without the digits, commas and stops of Arabic, Devanagari and Thai.
  [0x620, 0x65f],
  [0x66e, 0x6d3],
  [0x6d5, 0x6ef],
  [0x6fa, 0x963],
  [0x971, 0xe3e],
  [0xe40, 0xe4e],
  [0xe81, 0x1fff],
  // Kana without its middle dot, Han and Hangul.
  [0x3005, 0x3006],
  [0x3041, 0x30fa],
  [0x30fc, 0x318e],
  [0x3400, 0xd7fb],
  [0xf900, 0xfd3d],
  [0xfe70, 0xfefc],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff66, 0xffdc],
  // The bold and slanted letters of mathematics, by which some write headings; rare Han.
  [0x1d400, 0x1d7cb],
  [0x20000, 0x3ffff],
];

/** Numbers as `\p{N}` has them, of the same scripts. */
const NUMBERS: readonly Range[] = [
  [0x30, 0x39],
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0xbc, 0xbe],
  [0x660, 0x669],
  [0x6f0, 0x6f9],
  [0x966, 0x96f],
  [0xe50, 0xe59],
  [0x2070, 0x2079],
  [0x2080, 0x2089],
  [0x2150, 0x2189],
  [0x2460, 0x249b],
  [0x24ea, 0x24ff],
  [0x2776, 0x2793],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0xff10, 0xff19],
  [0x1d7ce, 0x1d7ff],
];

/** Where capitals and small letters are told apart: Latin as European languages write it, Greek and Cyrillic. */
const CASED: readonly Range[] = [
  [0x41, 0x17f],
  [0x386, 0x3ce],
  [0x400, 0x45f],
];

/** The inside of a class for each property of characters that our patterns ask for, by its short name. */
export const CHARACTER_CLASSES: Readonly<Record<string, string>> = {
  L: formatRanges(LETTERS),
  N: formatRanges(NUMBERS),
  Lu: formatRanges(listRanges('Lu', CASED)),
  Ll: formatRanges(listRanges('Ll', CASED)),
};

function listRanges(property: string, blocks: readonly Range[]): Range[] {
  const pattern = new RegExp(`\\p{${property}}`, 'u');
  const ranges: [number, number][] = [];
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point++) {
      if (!pattern.test(String.fromCodePoint(point))) continue;
      const range = ranges.at(-1);
      if (range?.[1] === point - 1) range[1] = point;
      else ranges.push([point, point]);
    }
  }
  return ranges;
}

/** In ASCII alone: one wider character makes a browser keep all of a script in twice the memory. */
function formatRanges(ranges: readonly Range[]): string {
  return ranges
    .map(([from, to]) => (from === to ? escapePoint(from) : `${escapePoint(from)}-${escapePoint(to)}`))
    .join('');
}

function escapePoint(point: number): string {
  const hex = point.toString(16);
  if (/\w/.test(String.fromCodePoint(point))) return String.fromCodePoint(point);
  if (point < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return point < 0x1_0000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
