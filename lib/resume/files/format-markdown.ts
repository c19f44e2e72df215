// Every pattern is bounded, or cannot run past the sign that starts it: a hostile file takes no more time than a long one.
const COMMENT = /<!--[\s\S]{0,1000}?-->/g;
const FENCE = /^[ \t]*(?:```|~~~).*$/gm;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+(.*?)(?:(?<![ \t])[ \t]+#+)?$/gm;
const RULE = /^[ \t]*(?:[-*_][ \t]*){3,}$|^[ \t]*=+[ \t]*$/gm;
const TABLE_RULE = /^[ \t]*(?:\|[ \t]*)?(?::?-+:?[ \t]*\|[ \t]*)+(?::?-+:?[ \t]*)?$/gm;
const TABLE_ROW = /^[ \t]*\|(.+)\|[ \t]*$/gm;
const ITEM = /^([ \t]*)[*+][ \t]+/gm;
const IMAGE = /!\[([^[\]\n]{0,500})\]\([^)[\n]{0,2000}\)/g;
const LINK = /\[([^[\]\n]{1,500})\]\(<?([^)\s<>[]{1,2000})>?(?:[ \t]+"[^"\n]{0,500}")?\)/g;
const AUTO_LINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,2000}|[^<>\s@]{1,200}@[^<>\s]{1,200})>/g;
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:[ \t][^<>\n]{0,500})?\/?>/gi;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/gm;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|>~])/g;
// Marks count at the edge of a word only, so that snake_case, C* and 2 * 3 stay as they are.
const STARS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}*])/gu;
const LOW_LINES = /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}_])/gu;
const CODE = /(`{1,3})([^`\n]{1,1000}?)\1/g;

/** Markdown as the text that it shows: marks taken off, list items as "- ", table cells parted by tabs, links kept. */
export function formatMarkdown(source: string): string {
  const blocks = source
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]{100,}/g, ' ')
    .replace(COMMENT, '')
    .replace(FENCE, '')
    .replace(TABLE_RULE, '')
    .replace(RULE, '')
    .replace(HEADING, '$1')
    .replace(TABLE_ROW, (_row, cells: string) => formatRow(cells))
    .replace(QUOTE, '')
    .replace(ITEM, '$1- ');
  return formatInline(blocks);
}

function formatInline(text: string): string {
  return text
    .replace(IMAGE, '$1')
    .replace(LINK, (_link, label: string, address: string) => (label === address ? label : `${label} (${address})`))
    .replace(AUTO_LINK, '$1')
    .replace(TAG, '')
    .replace(CODE, '$2')
    .replace(STARS, '$2')
    .replace(LOW_LINES, '$2')
    .replace(ESCAPE, '$1');
}

function formatRow(cells: string): string {
  return cells
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t');
}
