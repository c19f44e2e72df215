import { describe, expect, test } from 'vitest';
import { column, type PdfText } from '../../../../builders/pdf-file';
import { readLines, readPage } from './sample-page';

const TITLES = [
  'Data Engineer',
  'Analyst',
  'Intern',
  'BSc Mathematics',
  'Certificate in Statistics',
  'Teaching licence',
];
const DATES = ['March 2021 – present', 'Sept 2017 – Feb 2021', '2016 – 2017', '2012 – 2015', '2022', 'since 2016'];
const BODY = 'Moved the nightly jobs to Spark and cut their time by half for all of the depots.';
const RIGHT = 540;
/** Widths of Helvetica's letters in thousandths (Adobe's metrics), the others by 611: no edge is off by half a letter. */
const WIDTHS = new Map([...'abdeghnopquL0123456789–'].map((letter) => [letter, 556]));
for (const letter of 'cksvxyzJ') WIDTHS.set(letter, 500);
for (const letter of 'ftI .,') WIDTHS.set(letter, 278);
for (const letter of 'ijl') WIDTHS.set(letter, 222);
for (const letter of 'mM') WIDTHS.set(letter, 833);
WIDTHS.set('r', 333).set('S', 667);

type Page = { readonly floats: PdfText[]; readonly flow: PdfText[] };

function endAt(right: number, text: string, y: number): PdfText {
  return { text, x: right - measure(text), y };
}

function measure(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? 611) / 100, 0);
}

/** A page with a title on each step, its date at the right, and so many lines of text below it. */
function layOut(titles: readonly string[], { between = 2, top = 140, left = 60, right = RIGHT } = {}): Page {
  const floats: PdfText[] = [];
  const flow: PdfText[] = [];
  let y = top;
  for (const [index, title] of titles.entries()) {
    floats.push(endAt(right, DATES[index] ?? '', y));
    flow.push({ text: title, x: left, y, font: 'bold' });
    for (let line = 1; line <= between; line += 1) flow.push({ text: BODY.slice(0, 50), x: left, y: y + 14 * line });
    y += 14 * (between + 1);
  }
  return { floats, flow };
}

const NAME: PdfText = { text: 'Ottoline Varga', x: 60, y: 60, size: 24 };
const CONTACT: PdfText = { text: 'Utrecht, Netherlands · ottoline@varga.invalid', x: 60, y: 84 };
const expected = TITLES.map((title, index) => `${title}\t${DATES[index]}`);

function listTitles(lines: readonly string[]): string[] {
  return lines.filter((line) => TITLES.some((title) => line.startsWith(title)));
}

describe('dates at the right of titles', () => {
  test.each([0, 1, 2, 3, 5])('with %i lines between them stay on the line of their title', async (between) => {
    const { floats, flow } = layOut(TITLES, { between });
    for (const texts of [
      [...floats, NAME, CONTACT, ...flow],
      [NAME, CONTACT, ...flow, ...floats],
      [NAME, CONTACT, ...[...floats, ...flow].sort((one, other) => one.y - other.y || one.x - other.x)],
    ]) {
      const resume = await readPage(texts);
      const lines = resume.text.split('\n');
      expect(lines[0]).toBe(NAME.text);
      expect(listTitles(lines)).toEqual(expected);
      expect(resume.problems).toEqual([]);
    }
  });

  test('some close together at the end of a page, as below Education, do so as well', async () => {
    const work = layOut(TITLES.slice(0, 2), { between: 6 });
    const y = [480, 502, 525];
    const dates = y.map((each, index) => endAt(RIGHT, DATES[3 + index] ?? '', each));
    const titles = y.map((each, index): PdfText => ({ text: TITLES[3 + index] ?? '', x: 60, y: each }));
    const lines = await readLines([...work.floats, ...dates, NAME, CONTACT, ...work.flow, ...titles]);
    expect(lines[0]).toBe(NAME.text);
    expect(listTitles(lines)).toEqual(expected.filter((_each, index) => index !== 2));
  });

  test('those of a page with nothing else stay', async () => {
    const { floats, flow } = layOut(TITLES, { between: 0, top: 60 });
    expect(await readLines([...floats, ...flow])).toEqual(expected);
  });

  test('places below them stay on their lines too', async () => {
    const { floats, flow } = layOut(TITLES.slice(0, 3));
    const places = floats.map(({ y }, index) => endAt(RIGHT, ['Utrecht', 'Leiden', 'Delft'][index] ?? '', y + 14));
    const mixed = floats.flatMap((date, index) => [date, places[index] as PdfText]);
    const lines = await readLines([...mixed, NAME, CONTACT, ...flow]);
    expect(listTitles(lines)).toEqual(expected.slice(0, 3));
    expect(lines.filter((line) => line.includes('\t')).map((line) => line.split('\t')[1])).toEqual([
      DATES[0],
      'Utrecht',
      DATES[1],
      'Leiden',
      DATES[2],
      'Delft',
    ]);
  });

  test('places alone do so when lines are left out between them', async () => {
    const { floats, flow } = layOut(TITLES.slice(0, 4), { between: 3 });
    const towns = ['Utrecht', 'Leiden', 'The Hague', 'Delft'];
    const places = floats.map(({ y }, index) => endAt(RIGHT, towns[index] ?? '', y));
    const lines = await readLines([...places, NAME, CONTACT, ...flow]);
    expect(listTitles(lines)).toEqual(TITLES.slice(0, 4).map((title, index) => `${title}\t${towns[index]}`));
  });

  test('small ones that stand higher than their title go on its line', async () => {
    const { floats, flow } = layOut(TITLES, { between: 3 });
    const titles = flow.map((text) => (text.font === 'bold' ? { ...text, size: 15 } : text));
    const dates = floats.map((text) => ({ ...text, size: 8, y: text.y - 5 }));
    expect(listTitles(await readLines([...dates, NAME, CONTACT, ...titles]))).toEqual(expected);
  });

  test('details that float beside the name are read after it, dates further down with their titles', async () => {
    const details = ['Utrecht', 'ottoline@varga.invalid', '+31 6 1234 5678'].map((text, index) =>
      endAt(RIGHT, text, 50 + 12 * index),
    );
    const { floats, flow } = layOut(TITLES, { top: 140 });
    const resume = await readPage([...details, ...floats, NAME, ...flow]);
    const lines = resume.text.split('\n').filter(Boolean);
    expect(lines.slice(0, 4)).toEqual([NAME.text, ...details.map(({ text }) => text)]);
    expect(listTitles(lines)).toEqual(expected);
    expect(resume.problems).toEqual([]);
  });
});

describe('dates in a narrow column at the left', () => {
  const titles = TITLES.slice(0, 4).map((text, index): PdfText => ({ text, x: 170, y: 120 + 56 * index }));
  const lines = titles.flatMap(({ y }) =>
    column(['Polderline, Utrecht', 'Wrote checks', 'Led two'], { x: 170, top: y + 14 }),
  );
  const dates = titles.map(({ y }, index): PdfText => ({ text: DATES[index] ?? '', x: 60, y }));
  const said = TITLES.slice(0, 4).map((title, index) => `${DATES[index]}\t${title}`);

  function listDated(texts: readonly string[]): string[] {
    return texts
      .map((line) => line.replace(/^([^\t]*\d{4}|.*present) (?=\p{L})/u, '$1\t'))
      .filter((line) => /\t/.test(line));
  }

  test.each([
    ['before all else', [...dates, NAME, ...titles, ...lines]],
    ['row by row', [NAME, ...[...dates, ...titles, ...lines].sort((one, other) => one.y - other.y || one.x - other.x)]],
    [
      'in smaller letters',
      [NAME, ...[...dates.map((each) => ({ ...each, size: 8, y: each.y - 1.5 })), ...titles, ...lines]],
    ],
  ])('that the file writes %s belong to the line beside them', async (_how, texts) => {
    const resume = await readPage(texts);
    expect(listDated(resume.text.split('\n'))).toEqual(said);
    expect(resume.problems).toEqual([]);
  });

  test.each([
    ['Sept 2017 –', 'Feb 2021', 'Sept 2017 – Feb 2021'],
    ['March 2021 –', 'present', 'March 2021 – present'],
    ['Sept 2017 – Feb', '2021', 'Sept 2017 – Feb 2021'],
    ['2015', '– 2017', '2015 – 2017'],
  ])('broken after "%s" are put together', async (first, second, whole) => {
    const texts = [{ text: first, x: 60, y: 120 }, ...column(['Analyst', 'Polderline, Utrecht'], { x: 150, top: 120 })];
    const read = await readLines([...texts, { text: second, x: 60, y: 134 }]);
    expect(read.map((line) => line.replace('\t', ' '))).toEqual([`${whole} Analyst`, 'Polderline, Utrecht']);
  });

  test('those on two lines go with a title at half their height', async () => {
    const date = column(['Sept 2017 –', 'Feb 2021'], { x: 60, top: 120 });
    const read = await readLines([
      ...date,
      { text: 'Analyst', x: 170, y: 127 },
      { text: 'Polderline', x: 170, y: 148 },
    ]);
    expect(read[0]).toBe('Sept 2017 – Feb 2021\tAnalyst');
  });

  test('two dates below each other are not put together', async () => {
    const read = await readLines([
      ...column(['2012', '2015'], { x: 60, top: 60 }),
      ...column(['Course', 'Prize'], { x: 150, top: 60 }),
    ]);
    expect(read).toEqual(['2012\tCourse', '2015\tPrize']);
  });
});

describe('real columns stay columns', () => {
  const SIDE = [
    'CONTACT',
    'Utrecht',
    'ottoline@varga.invalid',
    '',
    'EDUCATION',
    'BSc Mathematics',
    '2012 – 2015',
    '',
    'LANGUAGES',
    'Dutch',
    'English',
  ];

  test.each([
    ['left', 60, 240, RIGHT],
    ['right', 440, 60, 420],
  ])('with dates at the right of the main one and in a sidebar at the %s', async (_side, x, left, right) => {
    const { floats, flow } = layOut(TITLES.slice(0, 3), { between: 5, left, right });
    const main = flow.map((text) => (text.font === 'bold' ? text : { ...text, text: BODY.slice(0, 34) }));
    const side = column(SIDE, { x, top: 140 });
    const heading = { text: 'EXPERIENCE', x: left, y: 124 };
    for (const texts of [
      [NAME, ...side, ...floats, heading, ...main],
      [NAME, ...floats, heading, ...main, ...side],
    ]) {
      const resume = await readPage(texts);
      const lines = resume.text.split('\n').filter(Boolean);
      expect(listTitles(lines).filter((line) => line.includes('\t'))).toEqual(expected.slice(0, 3));
      const at = lines.indexOf('CONTACT');
      expect(lines.slice(at, at + SIDE.filter(Boolean).length)).toEqual(SIDE.filter(Boolean));
      expect(resume.problems.map(({ kind }) => kind)).toEqual(['columns']);
    }
  });

  test('also one that ends at the right margin on every line', async () => {
    const skills = ['Python', 'SQL', 'Airflow', 'Power BI', 'Git', 'Terraform'].map((text, index) =>
      endAt(RIGHT, text, 140 + 14 * index),
    );
    const main = column(
      Array.from({ length: 12 }, () => BODY.slice(0, 50)),
      { x: 60, top: 140 },
    );
    const lines = await readLines([...main, ...skills]);
    expect(lines.join('\n')).toContain('Python\nSQL\nAirflow\nPower BI\nGit\nTerraform');
  });
});
