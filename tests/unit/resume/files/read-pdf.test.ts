import { describe, expect, test } from 'vitest';
import { buildPdf, column, FULL_PICTURE, type PdfText } from '../../../builders/pdf-file';
import { listProblems, readBytes } from './read-bytes';

const SIDEBAR = ['Skills', 'Python', 'SQL', 'Machine learning', 'Kubernetes', 'Airflow'];
const MAIN = [
  'Experience',
  'Data Engineer at Polderline',
  'Moved the nightly jobs to Spark and cut their time by half,',
  'and wrote the checks that tell when the data drift away.',
  'Junior Analyst at Kestrel',
  'Answered questions of doctors with SQL.',
];
const MAIN_JOINED = [
  'Experience',
  'Data Engineer at Polderline',
  'Moved the nightly jobs to Spark and cut their time by half, and wrote the checks that tell when the data drift away.',
  'Junior Analyst at Kestrel',
  'Answered questions of doctors with SQL.',
];

async function readPage(texts: readonly PdfText[], drawing = '') {
  return readBytes(buildPdf([{ texts, drawing }]));
}

async function readLines(texts: readonly PdfText[]): Promise<string[]> {
  return (await readPage(texts)).text.split('\n');
}

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
});

describe('lines', () => {
  test.each<[string, PdfText[], string]>([
    [
      'pieces without a gap are one word',
      [
        { text: 'Py', x: 60, y: 60 },
        { text: 'Torch', x: 71.7, y: 60 },
      ],
      'PyTorch',
    ],
    [
      'a small gap parts words',
      [
        { text: 'Apache', x: 60, y: 60 },
        { text: 'Spark', x: 96.7, y: 60 },
      ],
      'Apache Spark',
    ],
    [
      'order in the file does not matter',
      [
        { text: 'Spark', x: 96.7, y: 60 },
        { text: 'Apache', x: 60, y: 60 },
      ],
      'Apache Spark',
    ],
    [
      'raised letters stay on the line',
      [
        { text: 'The 1', x: 60, y: 60 },
        { text: 'st', x: 84, y: 57, size: 6 },
      ],
      'The 1st',
    ],
    [
      'what is printed twice to look bold is read once',
      [
        { text: 'Python', x: 60, y: 60 },
        { text: 'Python', x: 60.4, y: 60 },
      ],
      'Python',
    ],
    [
      'joined letters are taken apart',
      [{ text: 'eﬃcient workﬂow, ofﬁce', x: 60, y: 60 }],
      'efficient workflow, office',
    ],
    ['letters set wide are one word', [{ text: 'S K I L L S', x: 60, y: 60 }], 'SKILLS'],
    [
      'bullets become hyphens',
      [
        { text: '•', x: 60, y: 60 },
        { text: 'Led a team', x: 72, y: 60 },
      ],
      '- Led a team',
    ],
  ])('%s', async (_name, texts, line) => {
    expect(await readLines(texts)).toEqual([line]);
  });

  test('wrapped lines of a bullet become one, the next bullet stays its own', async () => {
    const texts = [
      { text: '• Built the forecasting service of the depots on Amazon Web', x: 60, y: 100 },
      { text: 'Services and trained its models with PyTorch', x: 68, y: 112 },
      { text: '• Second', x: 60, y: 124 },
    ];
    expect(await readLines(texts)).toEqual([
      '- Built the forecasting service of the depots on Amazon Web Services and trained its models with PyTorch',
      '- Second',
    ]);
  });

  test('short lines under one another stay a list', async () => {
    const list = ['Statistical modelling', 'Kubernetes', 'SQL', 'Natural language processing', 'Terraform'];
    expect(await readLines(column(list, { x: 60, top: 100 }))).toEqual(list);
  });

  test.each([
    ['commu-', 'nication in a team of engineers', 'communication in a team of engineers'],
    ['real-', 'time systems for many devices', 'real-time systems for many devices'],
    ['fine-', 'tuned the models of the speech team', 'fine-tuned the models of the speech team'],
    ['from 2019-', '2021 in the same team as before', 'from 2019-2021 in the same team as before'],
    ['with Scikit-', 'Learn and with other libraries', 'with Scikit-Learn and with other libraries'],
  ])('%s at the end of a line, then %s', async (end, next, joined) => {
    const first = `Worked for years on the many kinds of ${end}`;
    const lines = await readLines(column([first, next], { x: 60, top: 100, step: 12 }));
    expect(lines).toEqual([first.slice(0, -end.length) + joined]);
  });

  test('a word broken at a hyphen keeps it where the resume writes it so elsewhere', async () => {
    const texts = column(
      [
        'Wrote the vendor-neutral interface.',
        '',
        'Later replaced that other interface by one that is vendor-',
        'neutral as well',
      ],
      { x: 60, top: 100, step: 12 },
    );
    expect((await readLines(texts)).at(-1)).toContain('vendor-neutral as well');
  });

  test('text along the side of the page is read after the page', async () => {
    const side = { text: 'Portfolio on request', x: 0, y: 0, before: '0 1 -1 0 30 100 cm 1 0 0 1 0 -792 cm' };
    expect(await readLines([side, ...column(SIDEBAR, { x: 60, top: 100 })])).toEqual([...SIDEBAR, '', side.text]);
  });

  test('a page that is turned for reading is read as it is seen', async () => {
    const lines = ['First line', 'Second line', 'Third line'];
    const texts = lines.map((text, index) => ({
      text,
      x: 0,
      y: 0,
      before: `0 1 -1 0 ${100 + 14 * index} 100 cm 1 0 0 1 0 -792 cm`,
    }));
    const resume = await readBytes(buildPdf([{ texts, rotate: 90 }]));
    expect(resume.text.split('\n')).toEqual(lines);
  });

  test('Japanese is read by the character maps of the package, without blanks between the letters', async () => {
    const texts: PdfText[] = [
      { text: '機械学習', x: 60, y: 60, font: 'japanese' },
      { text: 'エンジニア', x: 100, y: 60, font: 'japanese' },
      { text: 'Ｐｙｔｈｏｎ', x: 60, y: 80, font: 'japanese' },
    ];
    expect(await readLines(texts)).toEqual(['機械学習エンジニア', 'Python']);
  });
});

describe('pages', () => {
  const body = (page: number) => column([`Part ${page}`, `What was done in part ${page}.`], { x: 60, top: 200 });
  const header = { text: 'Marisol Tenbrink | marisol@tenbrink.invalid', x: 60, y: 40 };

  test('are parted by a blank line; what repeats on them is read once, and page numbers never', async () => {
    const pages = [1, 2, 3].map((page) => ({
      texts: [header, ...body(page), { text: `Page ${page} of 3`, x: 280, y: 770 }],
    }));
    const resume = await readBytes(buildPdf(pages));
    expect(resume.text.split('\n').filter(Boolean)).toEqual([
      header.text,
      ...[1, 2, 3].flatMap((page) => body(page).map(({ text }) => text)),
    ]);
    expect(resume.text).toMatch(/part 1\.\n\nPart 2/);
    expect(listProblems(resume)).toEqual(['header-footer']);
    expect(resume.pages).toBe(3);
  });

  test('years at the same place of two pages are no page numbers', async () => {
    const pages = ['2015 – 2018', '2018 – 2021'].map((text) => ({ texts: [{ text, x: 60, y: 40 }, ...body(1)] }));
    const { text } = await readBytes(buildPdf(pages));
    expect(text).toContain('2015 – 2018');
    expect(text).toContain('2018 – 2021');
  });

  test('progress is told after each', async () => {
    const told: string[] = [];
    const pages = [1, 2, 3].map((page) => ({ texts: body(page) }));
    await readBytes(buildPdf(pages), 'resume.pdf', { onProgress: (read, of) => told.push(`${read}/${of}`) });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });
});

describe('what cannot be read, or cannot be seen', () => {
  const lines = column(MAIN, { x: 60, top: 100 });

  test('a page that is a picture is named', async () => {
    const resume = await readBytes(buildPdf([{ texts: lines }, { drawing: FULL_PICTURE }, { drawing: FULL_PICTURE }]));
    expect(resume.problems).toMatchObject([{ kind: 'picture-page', pages: [2, 3] }]);
    expect(resume.problems[0]?.message).toMatch(/^Pages 2 and 3: /);
    expect(resume.text).toContain('Polderline');
  });

  test.each<[string, PdfText]>([
    ['far too small', { text: 'Rust Go Elixir', x: 60, y: 300, size: 1 }],
    ['painted without colour', { text: 'Rust Go Elixir', x: 60, y: 300, before: '3 Tr' }],
  ])('text that is %s is left out, and said', async (_how, hidden) => {
    const resume = await readPage([...lines, hidden]);
    expect(resume.text).not.toContain('Elixir');
    expect(resume.problems).toMatchObject([{ kind: 'hidden-text', pages: [1] }]);
    expect(resume.problems[0]?.message).toMatch(/3 words .*“Rust Go Elixir”/);
  });

  test('a scan keeps what a machine read in it', async () => {
    const resume = await readPage(
      lines.map((line) => ({ ...line, before: '3 Tr' })),
      FULL_PICTURE,
    );
    expect(resume.text).toContain('Data Engineer at Polderline');
    expect(listProblems(resume)).toEqual(['scanned']);
  });

  test('white text is named on white paper, and not on a dark surface', async () => {
    const white = { text: 'Rust Go Elixir', x: 60, y: 300, before: '1 g' };
    const onPaper = await readPage([...lines, white]);
    expect(onPaper.problems).toMatchObject([{ kind: 'white-text', pages: [1] }]);
    expect(onPaper.problems[0]?.message).toContain('“Rust Go Elixir”');
    expect(listProblems(await readPage([...lines, white], 'q 0 0 0.3 rg 40 480 300 30 re f Q'))).toEqual([]);
  });

  test('a font that does not say its letters is named', async () => {
    const resume = await readPage([...lines, ...column(MAIN, { x: 60, top: 300, font: 'unmapped' })]);
    expect(resume.problems).toMatchObject([{ kind: 'unreadable-font', pages: [1] }]);
    expect(resume.text).not.toMatch(/[\uE000-\uF8FF]/);
  });

  test('words that nobody can speak come of a font that says the wrong letters', async () => {
    const gibberish = 'xqzkw bcdfg hjklm pqrst vwxzk lkjhg fdsqw zxcvb nmlkj trwqp '.repeat(3).trim().split(' ');
    const resume = await readPage(column(gibberish, { x: 60, top: 60 }));
    expect(listProblems(resume)).toEqual(['unreadable-font']);
  });

  test('a usual resume has no problem', async () => {
    expect((await readPage(lines)).problems).toEqual([]);
  });
});
