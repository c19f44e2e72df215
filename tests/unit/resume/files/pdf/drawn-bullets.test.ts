import { describe, expect, test } from 'vitest';
import { column, type PdfText } from '../../../../builders/pdf-file';
import { readPage } from './sample-page';

const HEIGHT = 792;
const ITEMS = ['Led a team of six', 'Wrote the checks', 'Drew maps for the council'];
const Y = [100, 114, 128];

/** Drawn around a place; `y` from the top. */
type Draw = (x: number, y: number) => string;

const box =
  (width: number, height = width): Draw =>
  (x, y) =>
    `${x - width / 2} ${HEIGHT - y - height / 2} ${width} ${height} re f`;
const disc: Draw = (x, y) => {
  const [left, right, top, bottom, middle] = [x - 1.5, x + 1.5, HEIGHT - y + 1.5, HEIGHT - y - 1.5, HEIGHT - y];
  return `${right} ${middle} m ${right} ${top} ${right} ${top} ${x} ${top} c ${left} ${top} ${left} ${top} ${left} ${middle} c ${left} ${bottom} ${left} ${bottom} ${x} ${bottom} c ${right} ${bottom} ${right} ${bottom} ${right} ${middle} c f`;
};
const ring: Draw = (x, y) => disc(x, y).replace(/f$/, 's');
const picture: Draw = (x, y) => `q 4 0 0 4 ${x - 2} ${HEIGHT - y - 2} cm /Im Do Q`;
/** As Skia draws: the page scaled, turned upside down and moved. */
const scaled: Draw = (x, y) =>
  `q .24 0 0 -.24 0 ${HEIGHT} cm 3.125 0 0 3.125 100 50 cm ${(x / 0.24 - 100) / 3.125 - 2} ${(y / 0.24 - 50) / 3.125 - 2} 4 4 re f Q`;

async function readItems(draw: Draw, { x = 80, at = 70, lift = 3.5 } = {}): Promise<string[]> {
  const drawing = Y.map((y) => draw(at, y - lift)).join('\n');
  return (await readPage(column(ITEMS, { x, top: 100 }), drawing)).text.split('\n');
}

describe('bullets that are drawn', () => {
  test.each<[string, Draw]>([
    ['discs', disc],
    ['rings', ring],
    ['squares', box(3)],
    ['small dashes', box(4, 1.2)],
    ['pictures', picture],
    ['squares on a page that is scaled and turned', scaled],
  ])('%s begin items', async (_what, draw) => {
    expect(await readItems(draw)).toEqual(ITEMS.map((item) => `- ${item}`));
  });

  test('items go on over two lines', async () => {
    const texts: PdfText[] = [
      { text: 'Built the forecasting service of the depots on Amazon Web', x: 80, y: 100 },
      { text: 'Services and trained its models with PyTorch', x: 80, y: 112 },
      { text: 'Second', x: 80, y: 124 },
    ];
    const { text } = await readPage(texts, [100, 124].map((y) => disc(70, y - 3.5)).join('\n'));
    expect(text.split('\n')).toEqual([
      '- Built the forecasting service of the depots on Amazon Web Services and trained its models with PyTorch',
      '- Second',
    ]);
  });

  test.each<[string, Draw, { x?: number; at?: number; lift?: number }]>([
    ['pictures, such as those before a telephone number', box(5.5), {}],
    ['large pictures', box(9), {}],
    ['lines', box(200, 0.5), {}],
    ['bars', box(1, 30), {}],
    ['what stands far from the text', disc, { at: 30 }],
    ['what stands under the line', disc, { lift: -3 }],
    ['what stands behind the text', disc, { at: 300 }],
    ['specks', box(0.4), {}],
  ])('%s are none', async (_what, draw, place) => {
    expect(await readItems(draw, place)).toEqual(ITEMS);
  });

  test('dots of a timeline, before titles with a date or in letters of their own, are none', async () => {
    const title: PdfText = { text: 'Analyst', x: 80, y: 86 };
    const items = column(ITEMS, { x: 90, top: 100 });
    const dots = [box(4.5)(70, 82.5), ...Y.map((y) => disc(80, y - 3.5))].join('\n');
    const listed = ITEMS.map((item) => `- ${item}`);
    const dated = await readPage([title, { text: '2019 – 2021', x: 480, y: 86 }, ...items], dots);
    expect(dated.text.split('\n')).toEqual(['Analyst\t2019 – 2021', ...listed]);
    const bold = await readPage([{ ...title, font: 'bold' }, ...items], dots);
    expect(bold.text.split('\n')).toEqual(['Analyst', ...listed]);
  });

  test('items that begin with bold words, or are all of them bold, are items', async () => {
    const draw = Y.map((y) => disc(70, y - 3.5)).join('\n');
    const words = column(['Airflow:', 'Python:', 'Docker:'], { x: 80, top: 100, font: 'bold' });
    const rest = column(['moved jobs', 'wrote checks', 'drew maps'], { x: 122, top: 100 });
    const { text } = await readPage([...words, ...rest], draw);
    expect(text.split('\n')).toEqual(['- Airflow: moved jobs', '- Python: wrote checks', '- Docker: drew maps']);
    expect((await readPage(words, draw)).text.split('\n')).toEqual(['- Airflow:', '- Python:', '- Docker:']);
  });

  test('rows of dots that rate a skill are none, nor are dots between words', async () => {
    const rated = ['Python', 'SQL'].flatMap((text, index): PdfText[] => [
      { text, x: 60, y: 100 + 14 * index },
      { text: 'Expert', x: 160, y: 100 + 14 * index },
    ]);
    const dots = [0, 1].flatMap((row) => [0, 1, 2, 3, 4].map((dot) => disc(115 + 8 * dot, 96.5 + 14 * row)));
    expect((await readPage(rated, dots.join('\n'))).text).not.toContain('- ');
    const parts = [
      { text: 'Utrecht', x: 60, y: 100 },
      { text: 'ottoline@varga.invalid', x: 105, y: 100 },
    ];
    expect((await readPage(parts, disc(99, 96.5))).text).not.toContain('- ');
  });
});
