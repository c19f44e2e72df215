/** Line breaks, control characters and marks that turn the direction of text or cannot be seen. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
/** What makes code, emphasis, links, tables, headings, mathematics and HTML. */
const MARKUP = /[\\`*_[\]<>&|~#$]/g;
/** Addresses become links without any mark. */
const ADDRESS = /:(?=\/\/)|@|\b(www)\./gi;
/** At the start of a line: lists, quotes, headings, rules. */
const LINE_START = /^(?:[-+=>]|\d{1,9}(?=[.)]))/;

/** A text as one line of Markdown (CommonMark, GitHub) that shows just its characters, whatever they are. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, '\\$&')
    .replace(ADDRESS, (found, www?: string) => (www ? `${www}\\.` : `\\${found}`))
    .replace(LINE_START, (found) => (/\d/.test(found) ? found.replace(/$/, '\\') : `\\${found}`));
}
