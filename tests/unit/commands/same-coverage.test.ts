import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyseWithResume } from '../../../entrypoints/background/analyse-with-resume';
import { buildDocx, item, paragraph } from '../../builders/docx-file';
import { buildPdf, column } from '../../builders/pdf-file';
import { inRoot } from '../../commands/paths';
import { parsePostingLine } from '../../commands/posting-line';
import { readResume } from '../../commands/read-resume';

const store = vi.hoisted(() => ({ row: undefined as unknown }));
vi.mock('../../../lib/browser/resume-store', () => ({ readResumeRow: async () => store.row }));

/** The command is told the date; the background has a clock of its own. */
const NOW = '2026-11-21T10:00:00Z';

const LINES = [
  'Ida Sample',
  'Data Engineer, Oslo',
  'Experience',
  'Data Engineer, Fernhollow Water, Jan 2021 - Present',
  '- Built Spark jobs and Python services on Kubernetes',
  '- Moved SQL batches to Apache Kafka',
  'Education',
  'BSc in Physics, 2018',
];
const RESUMES: readonly (readonly [name: string, content: () => string | Uint8Array])[] = [
  [
    'resume.docx',
    () => buildDocx(LINES.map((line) => (line.startsWith('- ') ? item(line.slice(2)) : paragraph(line))).join('')),
  ],
  ['resume.pdf', () => buildPdf([{ texts: column(LINES, { x: 60, top: 60 }) }])],
  ['sample.txt', () => readFileSync(inRoot('tests/fixtures/resumes/sample-resume.txt'), 'utf8')],
];

const POSTINGS = [
  {
    id: 'data',
    title: 'Senior Data Engineer',
    location: 'Oslo, Norway',
    description:
      'Hybrid, three days in Oslo.\nRequirements:\n- 5+ years of experience\n- Master’s degree in computer science\n- Python or Scala, SQL and Apache Spark\n- Security clearance required\nNice to have:\n- Kafka, Terraform or Pulumi\n- Communication',
  },
  { id: 'plain', title: 'Machine Learning Engineer', description: 'You know PyTorch, Docker and model monitoring.' },
  { id: 'none', title: 'Gardener', description: 'Requirements:\n- a green thumb' },
];
const INPUT = POSTINGS.map((posting) => JSON.stringify(posting));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolelens-coverage-'));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
});
afterAll(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

/** The coverage of each posting as the command prints it. */
function coverByCommand(file: string): string[] {
  const args = [inRoot('tests/commands/analyze.mjs'), '--jsonl', '--resume', file, '--now', NOW.slice(0, 10)];
  const { stdout, status } = spawnSync(process.execPath, args, { input: INPUT.join('\n'), encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout
    .trimEnd()
    .split('\n')
    .map((record) => JSON.stringify(JSON.parse(record).coverage));
}

/** The same as the background gives it to the popup, with the text that an import keeps. */
async function coverInBackground(file: string): Promise<string[]> {
  const { text } = await readResume(file);
  store.row = { id: 'active', name: 'cv', text, savedAt: NOW, usedAt: NOW };
  const covered: string[] = [];
  for (const line of INPUT) {
    const outcome = parsePostingLine(line);
    if (!('posting' in outcome)) throw new Error(outcome.error);
    const { analysis, resume } = await analyseWithResume(outcome.posting);
    expect(resume).toBeDefined();
    covered.push(JSON.stringify(analysis?.coverage ?? null));
  }
  return covered;
}

describe('one posting and one resume', () => {
  it.each(RESUMES)('have the same coverage by the command as in the popup: %s', async (name, build) => {
    const file = join(folder, name);
    writeFileSync(file, build());
    const [data, plain, none] = coverByCommand(file);
    expect(await coverInBackground(file)).toEqual([data, plain, none]);
    expect(JSON.parse(data ?? '')).toMatchObject({ score: expect.any(Number), constraints: expect.any(Array) });
    expect(none).toBe('null');
  });
});
