/** The words of a document in lower case, those with hyphens as they are written. */
export type WordForms = ReadonlySet<string>;

/** First parts of compounds that are written with a hyphen even in the middle of a line. */
const KEEPS_HYPHEN = new Set(
  (
    'all anti back best big business client cloud co cost cross customer data decision deep domain e end event ' +
    'evidence ex fast feature few fine first five four front full fully hand hands high in industry inter key ' +
    'large lead life light long low machine mid micro mobile model multi near next no non off on one open part peer ' +
    'pre post problem product production project publicly re real results retrieval risk role rule scikit second self semi server ' +
    'service short side single six small so soft solution state sub system team technology test third three time to top ' +
    'two up use user value vice well world year zero'
  ).split(' '),
);

/** Lists the words of some lines; a word that is broken at a line's end counts for nothing. */
export function listWordForms(lines: Iterable<string>): WordForms {
  const forms = new Set<string>();
  for (const line of lines) {
    for (const word of line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!-?$)/gu) ?? []) forms.add(word);
  }
  return forms;
}

/** Puts a word together that a line's end has parted; the hyphen stays where the word has one of its own. */
export function joinHyphenated(text: string, next: string, forms: WordForms): string {
  const stem = text.slice(0, -1);
  if (!text.endsWith('-')) return stem + next;
  // In an address every sign counts.
  if (/(?<!\S)(?=\S*$)\S*[/@]/.test(stem)) return text + next;
  const [first] = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+$/u.exec(stem) ?? [''];
  const [second] = /^[\p{L}\p{N}]+/u.exec(next) ?? [''];
  return keepsHyphen(first, second, forms) ? text + next : stem + next;
}

function keepsHyphen(first: string, second: string, forms: WordForms): boolean {
  // A number, a name or an abbreviation: "2019-2021", "Jean-Paul", "GPT-4".
  if (!/^\p{Ll}/u.test(second) || !/\p{Ll}$/u.test(first) || first.includes('-')) return true;
  const [part, rest] = [first.toLowerCase(), second.toLowerCase()];
  if (forms.has(`${part}-${rest}`)) return true;
  if (forms.has(part + rest)) return false;
  return KEEPS_HYPHEN.has(part);
}
