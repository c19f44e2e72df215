import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, type PdfText } from '../../../../builders/pdf-file';
import { listProblems } from '../read-bytes';
import { MAIN, MAIN_JOINED, readLines, readPage, SIDEBAR } from './sample-page';

describe('columns', () => {
  const head = { text: 'MARISOL TENBRINK', x: 60, y: 60, size: 20 };
  const sidebar = column(SIDEBAR, { x: 60, top: 120 });
  const main = column(MAIN, { x: 240, top: 120 });

  test('are read one after the other, the head above them first', async () => {
    const resume = await readPage([head, ...sidebar, ...main]);
    expect(resume.text.split('\n')).toEqual([head.text, '', ...SIDEBAR, '', ...MAIN_JOINED]);
    expect(listProblems(resume)).toEqual(['columns']);
    expect(resume).toMatchObject({ kind: 'pdf', pages: 1 });
  });

  test('with lines at different heights are found even when the file goes from line to line', async () => {
    const lower = column(MAIN, { x: 240, top: 124, step: 17 });
    const downwards = [...sidebar, ...lower].sort((one, other) => one.y - other.y);
    expect(await readLines(downwards)).toEqual([...SIDEBAR, '', ...MAIN_JOINED]);
  });

  test('three of them', async () => {
    const texts = [60, 220, 400].flatMap((x, index) =>
      column(
        ['one', 'two', 'three', 'four'].map((word) => `${word} of ${index}`),
        { x, top: 100, step: 20 },
      ),
    );
    const text = (await readLines(texts)).filter(Boolean);
    expect(text.map((line) => line.at(-1)).join('')).toBe('000011112222');
  });

  test('are no dates at the right margin', async () => {
    const texts = ['Engineer, Polderline', '', '', 'Analyst, Kestrel', '', '', 'Intern, Brightmeadow', ''].flatMap(
      (title, index): PdfText[] => {
        const y = 100 + index * 14;
        if (title === '') return [{ text: '• Wrote a report', x: 70, y }];
        return [
          { text: title, x: 60, y },
          { text: `20${index + 10} – 20${index + 12}`, x: 480, y },
        ];
      },
    );
    const lines = await readLines(texts);
    expect(lines.filter((line) => line.includes('\t'))).toEqual([
      'Engineer, Polderline\t2010 – 2012',
      'Analyst, Kestrel\t2013 – 2015',
      'Intern, Brightmeadow\t2016 – 2018',
    ]);
    expect(lines).toContain('- Wrote a report');
  });

  test('are no labels with what they name, nor a table', async () => {
    const rows = [
      'Languages: Python, SQL, some Scala',
      'Cloud: AWS and Azure',
      'Tools: Git, Docker',
      'Spoken: Dutch, English',
    ];
    const texts = rows.flatMap((row, index): PdfText[] => {
      const [label = '', value = ''] = row.split(': ');
      return [
        { text: label, x: 60, y: 100 + index * 14, font: 'bold' },
        { text: value, x: 180, y: 100 + index * 14 },
      ];
    });
    expect(await readLines(texts)).toEqual(rows.map((row) => row.replace(': ', '\t')));
  });

  test('end where a line goes across the page', async () => {
    const across = {
      text: 'This sentence runs over the whole width of the page, so that nobody can take it for a column.',
      x: 60,
      y: 230,
    };
    const below = column(SIDEBAR, { x: 60, top: 260 });
    const lines = await readLines([...sidebar, ...main, across, ...below, ...column(MAIN, { x: 240, top: 260 })]);
    expect(lines.filter(Boolean)).toEqual([...SIDEBAR, ...MAIN_JOINED, across.text, ...SIDEBAR, ...MAIN_JOINED]);
  });

  test('what is written after both of them is read after both of them', async () => {
    const lines = await readLines([...sidebar, ...main, ...column(['Languages', 'Dutch'], { x: 60, top: 260 })]);
    expect(lines.filter(Boolean)).toEqual([...SIDEBAR, ...MAIN_JOINED, 'Languages', 'Dutch']);
  });

  test('read the same in whatever order the file writes them', async () => {
    const texts = [
      { text: 'MARISOL TENBRINK', x: 240, y: 60, size: 20 },
      ...column(['CONTACT', 'Rotterdam', 'SKILLS', 'Python', 'SQL', 'Airflow', 'LANGUAGES', 'Dutch'], {
        x: 60,
        top: 120,
      }),
      ...column(['EXPERIENCE', ...MAIN.slice(1), 'EDUCATION', 'MSc in Mathematics'], { x: 240, top: 120 }),
    ];
    const expected = (await readLines(texts)).filter(Boolean);
    expect(expected.indexOf('Dutch')).toBeLessThan(expected.indexOf('EXPERIENCE'));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(texts, { minLength: texts.length }), async (shuffled) => {
        expect((await readLines(shuffled)).filter(Boolean)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the order of the file', () => {
  test('dates that it writes before or after everything else stay on their lines', async () => {
    const lines = column(['Engineer, Polderline', 'Built things', 'Analyst, Kestrel', 'Counted things'], {
      x: 60,
      top: 100,
      step: 30,
    });
    const dates = [
      { text: '2019 – 2021', x: 480, y: 100 },
      { text: '2017 – 2019', x: 480, y: 160 },
    ];
    const expected = [
      'Engineer, Polderline\t2019 – 2021',
      'Built things',
      'Analyst, Kestrel\t2017 – 2019',
      'Counted things',
    ];
    expect(await readLines([...dates, ...lines])).toEqual(expected);
    expect(await readLines([...lines, ...dates])).toEqual(expected);
  });

  test('dates go with the nearer column when both have a line on their height', async () => {
    const texts = [
      { text: '2019 – 2021', x: 500, y: 134 },
      ...column(SIDEBAR, { x: 60, top: 120 }),
      ...column(MAIN, { x: 240, top: 120 }),
    ];
    expect(await readLines(texts)).toContain('Data Engineer at Polderline\t2019 – 2021');
  });

  test('a footer that it writes first is read last, and a head that it writes last first', async () => {
    const footer = { text: 'References on request', x: 60, y: 740 };
    const head = { text: 'MARISOL TENBRINK', x: 60, y: 50, size: 20 };
    const lines = await readLines([footer, ...column(SIDEBAR, { x: 60, top: 120 }), head]);
    expect(lines.filter(Boolean)).toEqual([head.text, ...SIDEBAR, footer.text]);
  });

  test('is not followed where it writes all bold words last', async () => {
    const texts = MAIN.map((text, index) => ({ text, x: 60, y: 100 + 14 * index }));
    const isTitle = ({ text }: PdfText) => !text.includes(' the ');
    const lines = await readLines([...texts.filter((each) => !isTitle(each)), ...texts.filter(isTitle)]);
    expect(lines).toEqual(MAIN_JOINED);
  });
});
