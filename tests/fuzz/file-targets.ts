import { resumeRowSchema } from '../../lib/browser/resume-row-schema';
import { readResumeFile } from '../../lib/resume/files/read-resume-file';
import { ResumeFileError } from '../../lib/resume/files/resume-file-error';
import { MAX_RESUME_LENGTH } from '../../lib/resume/resume-limits';
import { type BackupData, countDamaged, formatBackup, parseBackup } from '../../lib/saved/backup';
import { mergeTables, NO_TABLES } from '../../lib/saved/merge-backup';
import { buildDocx, item, paragraph, run, table, textBox } from '../builders/docx-file';
import { buildPdf, column, FULL_PICTURE } from '../builders/pdf-file';
import { SAVED_SKILLS, savedRow, savedText, seenRow } from '../builders/saved-row';
import { endPdfThread, loadResumeParsers } from '../commands/resume-parsers';
import { readSampleResume } from '../commands/samples';
import { type Check, createInputRandom, draw, type FuzzTarget, type Prepared, pick, type Random } from './fuzz-target';
import { readTextStock } from './make-text';
import { mutateBytes } from './mutate-bytes';
import { mutateJson } from './mutate-json';
import { mutateText } from './mutate-text';

/** Longest that one file may take, in ms: its bytes are unpacked and parsed by others before its text is read. */
const FILE_BOUND = 500;
const NOW = '2026-11-21T09:00:00.000Z';
const LINES = readSampleResume().split('\n');

/** Makes the spoiled file of one input. */
type MakeFile = (random: Random, lines: readonly string[]) => Uint8Array;

const DRAWING = [
  'q 1 0 0 1 0 0 cm BT /plain 10 Tf 60 700 Td (Data Engineer) Tj 0 -14 Td [(Py) -20 (thon)] TJ ET Q',
  FULL_PICTURE,
];
const PDFS = [
  buildPdf([{ texts: column(LINES.slice(0, 40), { x: 60, top: 60 }) }]),
  buildPdf([
    { texts: column(LINES.slice(0, 20), { x: 60, top: 60 }) },
    { texts: column(LINES.slice(20, 50), { x: 300, top: 60 }) },
  ]),
  buildPdf([{ drawing: DRAWING[0], texts: column(['経験 データ'], { x: 60, top: 90, font: 'japanese' }) }]),
];
const BODY =
  paragraph(run('Ada Sample', '<w:b/>') + textBox(paragraph('Boxed'))) +
  LINES.slice(0, 40)
    .map((line) => paragraph(line))
    .join('') +
  table([
    ['Python', '2020 - 2024'],
    ['SQL', item('Airflow')],
  ]);
const DOCX = buildDocx(BODY, { 'header1.xml': paragraph('Header') });
const JSON_RESUME = JSON.stringify({
  basics: {
    name: 'Ada Sample',
    email: 'ada@example.org',
    summary: LINES[2],
    profiles: [{ network: 'x', url: 'https://example.org' }],
  },
  work: [
    {
      name: 'Polderline',
      position: 'Data Engineer',
      startDate: '2020-01',
      endDate: '2024-02',
      highlights: LINES.slice(4, 9),
    },
  ],
  education: [{ institution: 'Example', area: 'Physics', studyType: 'MSc', startDate: '2015' }],
  skills: [{ name: 'Python', keywords: ['pandas', 'NumPy'] }],
  languages: [{ language: 'English', fluency: 'C1' }],
});

const TYPES: readonly [FuzzTarget['name'], string, number, MakeFile][] = [
  ['pdf', 'PDF resumes through import', 10_000, makePdf],
  ['docx', 'DOCX resumes through import', 10_000, makeDocx],
  [
    'json',
    'JSON Resumes through import',
    10_000,
    (random, lines) => Buffer.from(mutateJson(random, JSON_RESUME, lines)),
  ],
  ['md', 'Markdown resumes through import', 10_000, makeMarkdown],
];

function makePdf(random: Random): Uint8Array {
  if (random() < 0.7) return mutateBytes(random, pick(random, PDFS), pick(random, PDFS));
  // Into what is packed no changed byte gets: there it is changed before.
  const drawing = mutateText(random, pick(random, DRAWING), DRAWING);
  return buildPdf([{ drawing: drawing.slice(0, 20_000) }, { texts: column(LINES.slice(0, 9), { x: 50, top: 50 }) }]);
}

function makeDocx(random: Random, lines: readonly string[]): Uint8Array {
  if (random() < 0.4) return mutateBytes(random, DOCX, DOCX);
  const stock = [
    '<w:p>',
    '</w:r>',
    '<w:tbl><w:tr><w:tc>',
    '<![CDATA[',
    '&lt;',
    '<w:br/>',
    '<mc:Fallback>',
    pick(random, lines),
  ];
  return buildDocx(mutateText(random, mutateText(random, BODY, stock), stock));
}

function makeMarkdown(random: Random, lines: readonly string[]): Uint8Array {
  const marks = [
    '# ',
    '**',
    '[a](b)',
    '|a|b|\n|-|-|\n',
    '`',
    '<!-- ',
    '> ',
    '![',
    '<a href="',
    '```\n',
    '\\',
    '_',
    '\n\n',
    '- [ ] ',
  ];
  const text = `# ${pick(random, lines)}\n\n- **${pick(random, lines)}** [c](https://example.org) \`e\`\n\n${pick(random, lines)}`;
  const long = random() < 0.1 ? pick(random, marks).repeat(draw(random, 4_000)) : '';
  return Buffer.from(mutateText(random, mutateText(random, text, marks), [...marks, ...lines]) + long);
}

async function readFile(bytes: Uint8Array, name: string): Promise<Check> {
  try {
    // Whatever the reader does with the bytes, the next reading gets them as they were.
    const own = bytes.slice();
    const { text, words } = await readResumeFile({ name, bytes: own }, await loadResumeParsers(own));
    return () => {
      const isText = words > 0 && text.trim() !== '' && text.length <= MAX_RESUME_LENGTH;
      if (!isText) throw new Error(`${words} words in ${text.length} characters`);
    };
  } catch (error) {
    if (error instanceof ResumeFileError) return () => undefined;
    throw error;
  }
}

function fileTarget([name, what, inputs, make]: (typeof TYPES)[number]): FuzzTarget {
  return {
    name,
    what,
    inputs,
    short: 60,
    bound: FILE_BOUND,
    open: async () => {
      const { lines } = readTextStock();
      const prepare = (at: number, seed: number): Prepared => {
        const bytes = make(createInputRandom(seed, name, at), lines);
        return { read: () => readFile(bytes, `a.${name}`), print: () => bytes, ending: name };
      };
      return { prepare, close: endPdfThread };
    },
  };
}

const RESUME = { id: 'r', name: 'Data', text: LINES.join('\n'), savedAt: NOW, usedAt: NOW };
const BACKUP: BackupData<typeof RESUME> = {
  resumes: [RESUME],
  postings: [savedRow(), savedRow({ id: 'b', jobKey: 'other|x|y', notes: 'Call', tags: ['one'] })],
  texts: [
    { id: 'a', posting: savedText() },
    { id: 'b', posting: savedText({ title: 'Other' }) },
  ],
  asks: [{ jobKey: savedRow().jobKey, skills: SAVED_SKILLS }],
  seen: [seenRow()],
  settings: [{ key: 'plan', value: { done: ['rust'] } }],
  preferences: { quietSites: ['indeed'] },
};

/** A backup is read, merged with what is kept, written again and read again without any loss. */
function readBackup(text: string): Check {
  const read = parseBackup(text, resumeRowSchema);
  if (read.fault) return () => undefined;
  const merged = mergeTables(BACKUP, read.data);
  const alone = mergeTables(NO_TABLES, read.data);
  return () => {
    if (Object.keys(Object.prototype).length > 0 || 'spoiled' in {})
      throw new Error('the prototype of objects is spoiled');
    for (const tables of [merged, alone]) {
      const again = parseBackup(formatBackup({ ...tables, preferences: read.data.preferences }, NOW), resumeRowSchema);
      if (again.fault || countDamaged(again.damaged) > 0)
        throw new Error(`what came in is damaged: ${JSON.stringify(again)}`);
    }
    const kept = new Set(merged.postings.map(({ id }) => id));
    if (!BACKUP.postings.every(({ id }) => kept.has(id))) throw new Error('a posting that was kept is gone');
  };
}

const BACKUP_TARGET: FuzzTarget = {
  name: 'backup',
  what: 'Backups through import',
  inputs: 10_000,
  short: 200,
  bound: 100,
  open: async () => {
    const { lines } = readTextStock();
    const whole = formatBackup(BACKUP, NOW);
    return {
      prepare: (at, seed) => {
        const text = mutateJson(createInputRandom(seed, 'backup', at), whole, lines);
        return { read: () => readBackup(text), print: () => text, ending: 'json' };
      },
    };
  },
};

/** Files that people bring in. */
export const FILE_TARGETS: readonly FuzzTarget[] = [...TYPES.map(fileTarget), BACKUP_TARGET];
