import { expect, test } from 'vitest';
import { buildDocx, item, paragraph, table } from '../../../builders/docx-file';
import { buildPdf, column } from '../../../builders/pdf-file';
import { readCpuTime } from './cpu-time';
import { readBytes } from './read-bytes';

// The aim is a second for twenty pages of PDF and a fifth of one for a Word document; the times are printed. What is
// tested is the processor's time, which depends less on what else the machine does, and with a wide margin.

const SENTENCE = 'Moved the nightly forecasting jobs to Spark and cut the time by half for 140 depots of the company, ';
const PAGES = 20;

const PDF = buildPdf(
  Array.from({ length: PAGES }, (_page, number) => ({
    texts: [
      ...column(
        Array.from({ length: 48 }, (_line, line) => `Skill ${number}-${line}`),
        { x: 50, top: 60 },
      ),
      ...column(
        Array.from({ length: 48 }, () => SENTENCE.slice(0, 80)),
        { x: 180, top: 60 },
      ),
    ],
  })),
);
const DOCX = buildDocx(
  Array.from({ length: 300 }, () => paragraph(SENTENCE) + item(SENTENCE)).join('') +
    table(Array.from({ length: 30 }, () => ['Python', 'six years', SENTENCE])),
);

test.each([
  ['a PDF of 20 pages', PDF, 1_000],
  ['a Word document of 20 pages', DOCX, 200],
])('%s', async (name, bytes, aim) => {
  // What loads the parsers is not what is measured.
  await readBytes(bytes);
  const [start, cpuStart] = [performance.now(), readCpuTime()];
  const { words } = await readBytes(bytes);
  const [time, cpu] = [performance.now() - start, readCpuTime() - cpuStart];
  process.stdout.write(`${name}: ${words} words in ${Math.round(time)} ms (aim ${aim})\n`);
  expect(words).toBeGreaterThan(PAGES * 300);
  expect(cpu).toBeLessThan(5 * aim);
});
