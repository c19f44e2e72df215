import { CHAR_KIND, charKinds, foldUnit } from './char-tables.ts';

const ASCII = /^[\x20-\x7e]*$/;
const ASCII_SEPARATORS = /[\s/-]+/g;

function normaliseAny(form: string): string {
  const table = charKinds();
  let out = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (table[code] !== CHAR_KIND.separator) out += String.fromCharCode(foldUnit(code));
    else if (out !== '' && !out.endsWith(' ')) out += ' ';
  }
  return out.trimEnd();
}

/** A name as its words and signs with one space for every run of separators, lower case per code unit. */
export function normaliseForm(form: string): string {
  return ASCII.test(form) ? form.toLowerCase().replace(ASCII_SEPARATORS, ' ').trim() : normaliseAny(form);
}
