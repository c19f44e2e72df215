const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

/** What a character below 128 is: white space, a letter or digit, or neither. */
const ASCII = Array.from({ length: 128 }, (_each, code) => classify(String.fromCharCode(code)));

/** Words as word processors count them: between white space, and each Chinese or Japanese character for one. */
export function countWords(text: string): number {
  // A resume is counted at each key that is pressed in it, and lists of its words would be made and thrown away.
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const kind = ASCII[code] ?? classify(String.fromCodePoint(code));
    if (kind === 'letter' && !isCounted) words += 1;
    else if (kind === 'word') words += 1;
    if (kind !== 'sign') isCounted = kind === 'letter';
  }
  return words;
}

/** `word`: a character that is a word of its own; `gap`: one that ends a word and is none. */
function classify(character: string): 'letter' | 'word' | 'gap' | 'sign' {
  if (UNSPACED.test(character)) return LETTER.test(character) ? 'word' : 'gap';
  if (SPACE.test(character)) return 'gap';
  return LETTER.test(character) ? 'letter' : 'sign';
}
