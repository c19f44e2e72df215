// Measures the skills of the analysis on labelled postings beside the project, when there are any.
// Usage: node tests/eval/eval.mjs [--check] [--errors] [--skills FOLDER]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const labelled = join(root, '../shared/labelled');
const FIGURES = ['skillPrecision', 'skillRecallAsked', 'skillRecall', 'skillF1', 'requirement', 'softRecall'];

function readJsonLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

function readSkillFiles(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

async function importLib(path) {
  const { module } = await runnerImport(join(root, 'lib', path), { root, configFile: false, logLevel: 'error' });
  return module;
}

async function analyseAll(postings, folder) {
  const { createVocabulary } = await importLib('skills/vocabulary.ts');
  const { extractSkills } = await importLib('skills/extract-skills.ts');
  const vocabulary = createVocabulary(readSkillFiles(folder));
  const started = performance.now();
  const records = postings.map(({ id, title, company, description }) => ({
    id,
    role: null,
    skills: extractSkills({ title, company, description }, vocabulary),
  }));
  const each = (performance.now() - started) / postings.length;
  console.log(`${vocabulary.skills.size} skills, ${postings.length} postings, ${each.toFixed(2)} ms each`);
  return records;
}

function score(goldFile, postingsFile, records, errors) {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-eval-'));
  const predictions = join(folder, 'predictions.jsonl');
  try {
    writeFileSync(predictions, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const args = [join(labelled, 'score.mjs'), goldFile, predictions, postingsFile];
    return execFileSync(process.execPath, errors ? [...args, '--errors'] : args, { encoding: 'utf8' }).split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const check = process.argv.includes('--check');
const errors = process.argv.includes('--errors') && !check;
const at = process.argv.indexOf('--skills');
const skillFolder = at > 0 ? process.argv[at + 1] : join(root, 'data/skills');
const postingsFile = join(labelled, check ? 'postings.jsonl' : 'train-postings.jsonl');
const goldFile = join(labelled, check ? 'labels.jsonl' : 'train-labels.jsonl');

if (existsSync(goldFile) && existsSync(postingsFile)) {
  const records = await analyseAll(readJsonLines(postingsFile), skillFolder);
  const [figures, ...rest] = score(goldFile, postingsFile, records, errors);
  const all = JSON.parse(figures);
  console.log(FIGURES.map((name) => `${name} ${all[name].toFixed(3)}`).join('  '));
  if (errors) console.log(rest.filter((line) => /^(?:missed|spurious):/.test(line)).join('\n'));
} else {
  console.log('No labelled postings beside the project: nothing measured.');
}
