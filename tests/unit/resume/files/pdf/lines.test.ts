import { describe, expect, test } from 'vitest';
import { buildPdf, column, type PdfText } from '../../../../builders/pdf-file';
import { readBytes } from '../read-bytes';
import { readLines, SIDEBAR } from './sample-page';

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

  test('a list whose bullets are drawn is known by its marks', async () => {
    const texts = column(['Led a team', 'Wrote code'], { x: 60, top: 100, before: '/Lbl BMC EMC' });
    expect(await readLines(texts)).toEqual(['- Led a team', '- Wrote code']);
  });

  test('addresses are not joined to what stands above them', async () => {
    const list = [
      'A long line about nothing much, up to the margin:',
      'marisol@tenbrink.invalid',
      'www.tenbrink.invalid/marisol-',
      'tenbrink',
    ];
    expect(await readLines(column(list, { x: 60, top: 100 }))).toEqual([
      ...list.slice(0, 2),
      'www.tenbrink.invalid/marisol-',
      'tenbrink',
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
