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

/**
 * Runs in a process of its own, because the second time is warm and the background is always cold. Beside the time by
 * the clock it takes the processor's, which other programs on the machine disturb less.
 */
const RUN = `
const now = () => [performance.now(), process.cpuUsage().user / 1000];
const started = now();
const { data, steps } = await import(process.argv[1]);
const read = now();
steps[process.argv[2]](data);
const done = now();
console.log(JSON.stringify([0, 1].flatMap((i) => [read[i] - started[i], done[i] - read[i]])));`;

const { data, compileMs } = await measureCompile();
console.log(`| part of data/ | kB | kB gzip |\n|---|---:|---:|`);
for (const [part, value] of Object.entries({ ...data, 'whole base': data })) printSize(part, JSON.stringify(value));
console.log(`\n| step, best of ${rounds} | ms | ms of processor |\n|---|---:|---:|`);
console.log(`| check and join the files, at build time | ${compileMs.toFixed(1)} | |`);
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
    const best = (step) => minimums(Array.from({ length: rounds }, () => runCold(file, step)));
    const [read, index, readCpu, indexCpu] = best('all');
    printTime(`read the bundle (${toKb(code.length)} kB) and its JSON`, read, readCpu);
    for (const step of ['vocabulary', 'titles', 'duties']) {
      const [, time, , cpu] = best(step);
      printTime(`index: ${step}`, time, cpu);
    }
    printTime('index: all', index, indexCpu);
    printTime(`**load and index, cold; target ${TARGET_MS} ms**`, read + index, readCpu + indexCpu);
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

function minimums(rows) {
  return rows[0].map((_, column) => Math.min(...rows.map((row) => row[column])));
}

function printTime(step, time, cpu) {
  console.log(`| ${step} | ${time.toFixed(1)} | ${cpu.toFixed(1)} |`);
}

function printSize(part, json) {
  console.log(`| ${part} | ${toKb(Buffer.byteLength(json))} | ${toKb(gzipSync(json).length)} |`);
}

function toKb(bytes) {
  return (bytes / 1000).toFixed(0);
}
