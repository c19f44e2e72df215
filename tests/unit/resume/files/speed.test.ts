import { expect, test } from 'vitest';
import { buildDocx, item, paragraph, table } from '../../../builders/docx-file';
import { buildPdf, column } from '../../../builders/pdf-file';
import { readCpuTime } from './cpu-time';
import { readBytes } from './read-bytes';

// The aim is a second for twenty pages of PDF and a fifth of one for a Word document; the times are printed. What is
// tested is that ten times the pages take less than 20 times as long, by the processor's time, of which other programs
// take little.

const SENTENCE = 'Moved the nightly forecasting jobs to Spark and cut the time by half for 140 depots of the company, ';
const [FEW, MANY] = [2, 20];

function buildPages(pages: number): Uint8Array {
  const lines = Array.from({ length: 48 }, (_line, line) => line);
  return buildPdf(
    Array.from({ length: pages }, (_page, number) => ({
      texts: [
        ...column(
          lines.map((line) => `Skill ${number}-${line}`),
          { x: 50, top: 60 },
        ),
        ...column(
          lines.map(() => SENTENCE.slice(0, 80)),
          { x: 180, top: 60 },
        ),
      ],
    })),
  );
}

function buildDocument(pages: number): Uint8Array {
  const items = Array.from({ length: pages * 15 }, () => paragraph(SENTENCE) + item(SENTENCE));
  return buildDocx(items.join('') + table(Array.from({ length: pages * 2 }, () => ['Python', 'six years', SENTENCE])));
}

async function timeBest(bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = readCpuTime();
    await readBytes(bytes);
    times.push(readCpuTime() - start);
  }
  return Math.min(...times);
}

test.each([
  ['PDF', buildPages, 1_000],
  ['Word document', buildDocument, 200],
])('a %s of 20 pages takes less than 20 times as long as one of 2', async (name, build, aim) => {
  const [few, many] = [build(FEW), build(MANY)];
  // What loads the parsers is not what is measured.
  const { words } = await readBytes(many);
  expect(words).toBeGreaterThan(MANY * 300);
  const [short, long] = [await timeBest(few), await timeBest(many)];
  process.stdout.write(`${name} of ${MANY} pages: ${words} words in ${Math.round(long)} ms (aim ${aim})\n`);
  expect(long / short).toBeLessThan(20);
});
