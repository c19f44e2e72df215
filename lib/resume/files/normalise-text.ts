const LINE_ENDS = /\r\n?|[\v\u0085\u2028\u2029]/g;
const PAGE_BREAK = /\n?\f\n?/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
// Soft hyphens, direction marks, joiners: invisible, and in the way of finding a word.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
// Persian and the Indic scripts spell with joiners, and emoji are built with them; Latin text is not.
const JOINERS = /(?<=[\p{Script=Latin}\d])[\u200C\u200D]|[\u200C\u200D](?=[\p{Script=Latin}\d])/gu;
// Joined letters, and the wide Latin letters and digits of Chinese and Japanese text.
const WIDE_OR_JOINED = /[\uFB00-\uFB06\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const UNMAPPED = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/g;
/** Bullets as they come from Word's Symbol and Wingdings fonts, and as characters of their own. */
const BULLET =
  /^([ \t]*)(?:[\u2022\u2023\u2043\u2219\u25A0-\u25A3\u25AA\u25AB\u25B6\u25B8\u25B9\u25BA\u25CB\u25CF\u25C6\u25C7\u25E6\u2605\u2713\u2714\u2756\u2192\u21D2\u2794\u27A2\u27A4\u00B7\uF02D\uF06C\uF06E\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0FC][ \t]*|[*\u2013\u2014-][ \t]+)(?=\S)/gmu;
// Without this the patterns below would take time by the square of a blank's length.
const LONG_BLANK = /[ \t]{100,}/g;
const LEADERS = /(?:(?<![ \t])[ \t]+)?(?:\.{5,}|(?:\. ){4,}\.?|_{5,}|…{2,})[ \t]*/g;

/** Line ends, spaces, ligatures and bullets made uniform, what is invisible or unmapped taken out; the words stay. */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(PAGE_BREAK, '\n\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(WIDE_OR_JOINED, (letter) => letter.normalize('NFKC'))
    .replace(LONG_BLANK, ' ')
    .replace(BULLET, '$1- ')
    .replace(LEADERS, '\t')
    .replace(UNMAPPED, '')
    .normalize('NFC')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
}

/** How many characters of a text stand for no letter: the font says what to draw, not what it means. */
export function countUnmapped(text: string): number {
  return text.replace(BULLET, '').match(UNMAPPED)?.length ?? 0;
}
