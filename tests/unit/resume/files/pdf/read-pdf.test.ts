import { describe, expect, test } from 'vitest';
import { buildPdf, column } from '../../../../builders/pdf-file';
import { listProblems, readBytes } from '../read-bytes';

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
