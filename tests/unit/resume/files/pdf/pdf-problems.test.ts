import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { createPdfLoader } from '../../../../../lib/resume/files/pdf/load-pdf';
import { readPdf } from '../../../../../lib/resume/files/pdf/read-pdf';
import { buildPdf, column, FULL_PICTURE, type PdfText } from '../../../../builders/pdf-file';
import { protect } from '../../../../builders/pdf-protection';
import { listProblems, readBytes } from '../read-bytes';
import { MAIN, readPage } from './sample-page';

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

  test('a PDF that may not be changed is read, and named', async () => {
    const resume = await readBytes(buildPdf([{ texts: lines }], protect('')));
    expect(resume.text).toContain('Data Engineer at Polderline');
    expect(listProblems(resume)).toEqual(['protected']);
  });

  test('text of a font for which the character maps are missing is named', async () => {
    const japanese = column(['機械学習', 'エンジニア'], { x: 60, top: 300, font: 'japanese' });
    const resume = await readPdf(buildPdf([{ texts: [...lines, ...japanese] }]), createPdfLoader(pdfjs));
    expect(resume.problems).toMatchObject([{ kind: 'unreadable-font', pages: [1] }]);
  });
});
