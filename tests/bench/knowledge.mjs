// How large the bundled knowledge base is, and how long the background needs until it can use it.
// Usage: node tests/bench/knowledge.mjs [ROUNDS]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const TARGET_MS = 60;
const rounds = Number(process.argv[2] ?? 9);

/** Runs in a process of its own, because the second time is warm and the background is always cold. */
const RUN = `
const started = performance.now();
const { data, steps } = await import(process.argv[1]);
const read = performance.now();
steps[process.argv[2]](data);
console.log(JSON.stringify([read - started, performance.now() - read]));`;

const { data, compileMs } = await measureCompile();
console.log(`| part of data/ | kB | kB gzip |\n|---|---:|---:|`);
for (const [part, value] of Object.entries({ ...data, 'whole base': data })) printSize(part, JSON.stringify(value));
console.log(`\n| step | ms, best of ${rounds} |\n|---|---:|`);
console.log(`| check and join the files, at build time | ${compileMs.toFixed(1)} |`);
await measureLoading();

async function measureCompile() {
  const { compileKnowledge } = await importLib('knowledge/compile-knowledge.ts');
  const { readDataFiles } = await importLib('knowledge/build/read-data.ts');
  const files = readDataFiles(join(root, 'data'));
  const times = Array.from({ length: rounds }, () => measure(() => compileKnowledge(files)));
  return { data: compileKnowledge(files), compileMs: Math.min(...times) };
}

async function measureLoading() {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-bench-'));
  try {
    const file = join(folder, 'knowledge.mjs');
    const code = await bundle();
    writeFileSync(file, code);
    const best = (step) => minimum(Array.from({ length: rounds }, () => runCold(file, step)));
    const [read, index] = best('all');
    console.log(`| read the bundle (${toKb(code.length)} kB) and its JSON | ${read.toFixed(1)} |`);
    for (const step of ['vocabulary', 'titles', 'duties'])
      console.log(`| index: ${step} | ${best(step)[1].toFixed(1)} |`);
    console.log(`| index: all | ${index.toFixed(1)} |`);
    const verdict = read + index < TARGET_MS ? 'met' : 'missed';
    console.log(`| **load and index, cold** | **${(read + index).toFixed(1)}**, target ${TARGET_MS}: ${verdict} |`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function bundle() {
  const { knowledgePlugin } = await importLib('knowledge/build/knowledge-plugin.ts');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin()],
    build: {
      write: false,
      lib: { entry: join(root, 'tests/bench/knowledge-steps.ts'), formats: ['es'] },
      minify: true,
    },
  });
  return [result].flat()[0].output[0].code;
}

function runCold(file, step) {
  const args = ['--input-type=module', '--eval', RUN, file, step];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

async function importLib(path) {
  const { module } = await runnerImport(join(root, 'lib', path), { root, configFile: false, logLevel: 'error' });
  return module;
}

function measure(action) {
  const started = performance.now();
  action();
  return performance.now() - started;
}

function minimum(pairs) {
  return [Math.min(...pairs.map(([first]) => first)), Math.min(...pairs.map(([, second]) => second))];
}

function printSize(part, json) {
  console.log(`| ${part} | ${toKb(Buffer.byteLength(json))} | ${toKb(gzipSync(json).length)} |`);
}

function toKb(bytes) {
  return (bytes / 1000).toFixed(0);
}
