import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResumeFileError } from '../../../../lib/resume/files/resume-file-error';
import { buildDocx, item, paragraph, run, table, textBox } from '../../../builders/docx-file';
import { buildPdf, column, type PdfText } from '../../../builders/pdf-file';
import { readCpuTime } from './cpu-time';
import { readBytes } from './read-bytes';

// Whatever the bytes, a text or a `ResumeFileError` comes back, and soon.

const LINES = ['Experience', 'Data Engineer at Polderline', '• Moved the nightly jobs to Spark', 'Python and SQL'];
const FILES: readonly [string, Uint8Array][] = [
  ['a.pdf', buildPdf([{ texts: column(LINES, { x: 60, top: 60 }) }, { texts: column(LINES, { x: 300, top: 60 }) }])],
  [
    'a.docx',
    buildDocx(paragraph(run('Name') + textBox(paragraph('Boxed'))) + table([['a', 'b']]) + item('Python'), {
      'header1.xml': paragraph('Header'),
    }),
  ],
  [
    'a.json',
    Buffer.from('{"basics":{"name":"A"},"work":[{"position":"B","highlights":["C"]}],"skills":[{"name":"D"}]}'),
  ],
  ['a.md', Buffer.from('# A\n\n- **B** [c](d) `e`\n\n| f | g |\n|---|---|\n| h | i |\n')],
];
const SLOWEST = 5_000;

async function readOrRefuse(bytes: Uint8Array, name: string): Promise<void> {
  const start = readCpuTime();
  const error = await readBytes(bytes, name).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined) expect(error).toBeInstanceOf(ResumeFileError);
  expect(readCpuTime() - start).toBeLessThan(SLOWEST);
}

test.each(FILES)('%s with bytes changed, taken out or put in', { timeout: 60_000 }, async (name, original) => {
  const change = fc.record({
    at: fc.nat(original.length - 1),
    drop: fc.nat(8),
    put: fc.uint8Array({ maxLength: 8 }),
  });
  const changes = fc.array(change, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(changes, (list) => {
      let bytes = Buffer.from(original);
      for (const { at, drop, put } of list) {
        bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)]);
      }
      return readOrRefuse(new Uint8Array(bytes), name);
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('any bytes behind any first bytes', { timeout: 60_000 }, async () => {
  const head = fc.constantFrom(
    '',
    'PK\x03\x04',
    '%PDF-1.7\n',
    '{',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\xff\xfe',
    '<?xml',
  );
  const name = fc.constantFrom('a', 'a.pdf', 'a.docx', 'a.txt', 'a.md', 'a.json');
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 300 }), name, (start, rest, file) =>
      readOrRefuse(new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), rest])), file),
    ),
    { numRuns: 200, endOnFailure: true },
  );
});

test('any text of any JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), (text) =>
      readOrRefuse(Buffer.from(`{"basics":${text},"work":[${text}],"skills":${text}}`), 'a.json'),
    ),
  );
});

test('elements in elements without end', async () => {
  const depth = 50_000;
  await readOrRefuse(
    buildDocx(`${'<w:sdt><w:sdtContent>'.repeat(depth)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`),
    'a.docx',
  );
});

test('signs that make patterns run on', { timeout: 60_000 }, async () => {
  for (const sign of ['[', '`', '*', '_', '<', '<!--', '|', '#', '> ', ' ', '\\', '![', '<a ', '.']) {
    await readOrRefuse(Buffer.from(`a ${sign.repeat(400_000 / sign.length)}`), 'a.md');
  }
});

test('a page of ten thousand pieces, scattered or in columns', { timeout: 60_000 }, async () => {
  const scattered = Array.from(
    { length: 10_000 },
    (_each, index): PdfText => ({ text: 'ab', x: (index * 37) % 600, y: (index * 53.7) % 790, size: 2 }),
  );
  await readOrRefuse(buildPdf([{ texts: scattered }]), 'a.pdf');
  const columns = Array.from(
    { length: 10_000 },
    (_each, index): PdfText => ({ text: 'ab', x: (index % 20) * 30, y: index / 13, size: 2 }),
  );
  await readOrRefuse(buildPdf([{ texts: columns }]), 'a.pdf');
});

test('a page that unpacks to fifty megabytes', { timeout: 60_000 }, async () => {
  await readOrRefuse(buildPdf([{ drawing: ' '.repeat(50_000_000) }]), 'a.pdf');
});
