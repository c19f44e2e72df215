import { type SavedRow, STATUSES } from './saved-posting';

/** Where a spreadsheet takes a cell for a formula; the full-width forms too, which some of them fold. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
/**
 * Where a cell would begin that is cut at semicolons, tabs or lines, as spreadsheets do in half of Europe: they take a
 * quote in the middle of such a cell for a letter. So the inner lines of a quoted cell are guarded too, but not those of
 * a list, "- SQL": what is subtracted there calls no function and reaches no other sheet, file or program without one of
 * the signs that are looked for up to where that cell would end, and descriptions and notes are full of them.
 */
const INNER_FORMULA =
  /([;\t\r\n][^\S\t\r\n]*)(?=[=+@＝＋＠]|[-－](?![^\S\t\r\n][^;\t\r\n=([{|!#@＝（［｛｜！＃＠]*(?:[;\t\r\n]|$)))/g;
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/**
 * Rows as CSV of RFC 4180: commas, CRLF, quotes doubled. A cell that a spreadsheet would take for a formula gets an
 * apostrophe before it, and so does what it would take for one within a cell: titles and notes come from strangers'
 * pages. Nothing else is changed. A byte-order mark tells Excel that it is UTF-8.
 */
export function formatCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const inner = text.replace(INNER_FORMULA, "$1'");
  const safe = FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${inner}` : inner;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The day of an ISO time, as ISO 8601. */
type ToDay = (time: string) => string;
type Column = { readonly name: string; readonly read: (row: SavedRow, toDay: ToDay) => string | number | undefined };

const COLUMNS: readonly Column[] = [
  { name: 'title', read: ({ title }) => title },
  { name: 'company', read: ({ company }) => company },
  { name: 'location', read: ({ location }) => location },
  { name: 'workplace', read: ({ workplace }) => workplace },
  { name: 'status', read: ({ status }) => status },
  ...STATUSES.map(
    (status): Column => ({
      name: `${status}_on`,
      read: ({ dates: { [status]: time } }, toDay) => time && toDay(time),
    }),
  ),
  { name: 'role', read: ({ roleName }) => roleName },
  { name: 'level', read: ({ level }) => level },
  { name: 'years', read: ({ yearsMin }) => yearsMin },
  { name: 'pay_min', read: ({ pay }) => pay?.min },
  { name: 'pay_max', read: ({ pay }) => pay?.max },
  { name: 'pay_currency', read: ({ pay }) => pay?.currency },
  { name: 'pay_period', read: ({ pay }) => pay?.period },
  { name: 'pay_percentile', read: ({ benchmark }) => benchmark?.position },
  { name: 'coverage', read: ({ coverage }) => coverage?.score },
  { name: 'resume', read: ({ coverage }) => coverage?.resumeName },
  { name: 'skills', read: ({ asked }) => asked },
  { name: 'tags', read: ({ tags }) => tags.join(', ') },
  { name: 'notes', read: ({ notes }) => notes },
  { name: 'posted', read: ({ datePosted }) => datePosted },
  { name: 'site', read: ({ site }) => site },
  { name: 'url', read: ({ url }) => url },
];

/**
 * Saved postings as CSV, one a line below a line of column names; the full text last, from `texts` by id. `toDay` tells the
 * day of a time where the user is, for late in the evening it is the next one in UTC.
 */
export function formatPostingsCsv(
  rows: readonly SavedRow[],
  texts: ReadonlyMap<string, string>,
  toDay: ToDay = (time) => time.slice(0, 10),
): string {
  const head = [...COLUMNS.map(({ name }) => name), 'description'];
  return formatCsv([head, ...rows.map((row) => [...COLUMNS.map(({ read }) => read(row, toDay)), texts.get(row.id)])]);
}
