import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../../commands/paths';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolelens-analyze-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

type Outcome = { readonly code: number | null; readonly out: string; readonly err: string };

function analyze(args: readonly string[], input = '', options: SpawnOptionsWithoutStdio = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot('tests/commands/analyze.mjs'), ...args], options);
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const POSTING = { title: 'Senior Data Engineer ', company: 'Saltmarsh Grocers', location: 'Boston, MA' };
const DESCRIPTION =
  'We pay $150,000 - $170,000 a year.\r\n\u2028Requirements: Python, SQL and Apache Spark. \u{1F680}\n';

function line(id: string, more: Record<string, unknown> = {}): string {
  return JSON.stringify({ id, ...POSTING, description: DESCRIPTION, ...more });
}

describe('--jsonl', () => {
  test('prints a record a line in their order, errors in place, and ends with 1', async () => {
    const { code, out, err } = await analyze(
      ['--jsonl'],
      [line('a'), '{broken', '', '{"id":"c"}', line('d')].join('\n'),
    );
    const records = out
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(records.map(({ id }) => id)).toEqual(['a', null, 'c', 'd']);
    expect(records.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'string', 'undefined']);
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^standard input, line 2: /),
      expect.stringMatching(/^standard input, line 4: /),
    ]);
    expect(code).toBe(1);
  });

  test('prints title and text byte by byte as they came, and every field of the record', async () => {
    const { code, out } = await analyze(['--jsonl', '--now', '2026-11-21'], line('a'));
    const record = JSON.parse(out);
    expect(record.posting).toMatchObject({
      ...POSTING,
      source: 'other',
      url: null,
      description: DESCRIPTION,
      salary: { min: 150_000, max: 170_000, currency: 'USD', period: 'year' },
    });
    expect(record).toMatchObject({ role: { id: 'data-engineer' }, seniority: 'senior', coverage: null });
    expect(Object.keys(record)).toEqual(
      'id version posting role alternatives seniority yearsMin skills benchmark coverage tips'.split(' '),
    );
    expect(code).toBe(0);
  });

  test('covers the posting with a resume', async () => {
    const resume = write('resume.md', 'Jo Example\nData engineer\nPython and SQL for five years\n');
    const { out } = await analyze(['--jsonl', '--resume', resume], line('a'));
    const held = JSON.parse(out).coverage.have.map(({ skill }: { skill: string }) => skill);
    expect(held).toEqual(expect.arrayContaining(['python', 'sql']));
  });

  test('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [inRoot('tests/commands/analyze.mjs'), '--jsonl']);
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${line('a')}\n`.repeat(3000));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});

describe('a page', () => {
  const url = ['--url', 'https://www.example.com/jobs'];

  test('that is no posting says so and ends with 0', async () => {
    const { code, out } = await analyze([write('page.html', '<h1>News</h1>'), ...url, '--cards']);
    expect(JSON.parse(out)).toEqual({ posting: null, reason: 'no-adapter', cards: [] });
    expect(code).toBe(0);
  });

  test('is summed up with --text', async () => {
    const file = inRoot('tests/fixtures/pages/linkedin-guest-view.html');
    const { code, out } = await analyze([file, '--url', 'https://www.linkedin.com/jobs/view/4418200417', '--text']);
    expect(out).toMatch(/^ {2}role +Machine Learning Engineer, \d+ % sure/m);
    expect(out).toMatch(/^ {2}coverage +no resume$/m);
    expect(code).toBe(0);
    const none = await analyze([write('page.html', '<h1>News</h1>'), ...url, '--text']);
    expect(none).toMatchObject({ code: 0, out: expect.stringContaining('no posting was read') });
  });

  test('of any other site is read from the data that it publishes', async () => {
    const file = inRoot('tests/fixtures/pages/other-json-ld.html');
    const { code, out } = await analyze([file, '--url', 'https://careers.saltmarsh.example/jobs/114']);
    expect(JSON.parse(out)).toMatchObject({
      posting: { source: 'other', title: 'Prompt Engineer', company: 'Saltmarsh Studio' },
      role: { id: 'prompt-engineer' },
    });
    expect(code).toBe(0);
  });
});

test.each([
  ['an unknown argument', ['--fast'], /^analyze: [^\n]*--fast[^\n]*\n$/],
  ['a missing file', ['gone.html', '--url', 'https://www.example.com/jobs'], /^gone\.html: no such file\n$/],
])('%s ends with 2 and one line that names it', async (_, args, message) => {
  const { code, out, err } = await analyze(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(message);
});
