import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { renderModule } from '../../lib/knowledge/build/knowledge-plugin';
import { packKnowledge } from '../../lib/knowledge/build/pack-knowledge';
import { readDataFiles } from '../../lib/knowledge/build/read-data';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import { inRoot } from '../commands/paths';
import { bundleModule } from './bundle-module';

/** Of the processor's time, best of the cold runs, whole: reading the bundle, its JSON, and making the indexes. */
const TARGET_MS = 60;
const ROUNDS = 9;

/**
 * Runs in a process of its own, because the second time is warm and the background is always cold. Beside the time by
 * the clock it takes the processor's, which other programs on the machine disturb less.
 */
const RUN = `
const spent = ({ user, system }) => (user + system) / 1000;
const now = () => [performance.now(), spent(process.cpuUsage())];
const started = now();
const { packed, steps } = await import(process.argv[1]);
const read = now();
steps[process.argv[2]](packed);
const done = now();
const times = [];
for (let i = 0; i < 30; i++) {
  const from = performance.now();
  steps[process.argv[2]](packed);
  times.push(performance.now() - from);
}
const warm = times.sort((a, b) => a - b)[15];
console.log(JSON.stringify([...[0, 1].flatMap((i) => [read[i] - started[i], done[i] - read[i]]), warm]));`;

const timesSchema = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number()]);
const sizeSchema = z.object({ gzipBytes: z.number() });
const budgetSchema = z.object({ knowledge: sizeSchema, model: sizeSchema });

/** `npm run bench:knowledge`: size of the compiled knowledge base and the time until it is usable; 1 above a budget. */
export async function run(): Promise<number> {
  const started = performance.now();
  const packed = packKnowledge(compileKnowledge(readDataFiles(inRoot('data'))));
  const compileMs = performance.now() - started;
  const size = printSizes(packed);
  const [load = 0] = loadavg();
  console.log(
    `\nload ${load.toFixed(1)} on ${availableParallelism()} processors; cold: the best of ${ROUNDS} processes`,
  );
  console.log('| step | cold, ms | cold, ms of processor | warm, ms |\n|---|---:|---:|---:|');
  console.log(`| check and compile the files, at build time | ${compileMs.toFixed(1)} | | |`);
  const total = await timeLoading();
  const budget = budgetSchema.parse(JSON.parse(readFileSync(inRoot('tests/bench/size-budget.json'), 'utf8')));
  const model = gzipSync(readFileSync(inRoot('data/model/skill-reader.bin'))).length;
  console.log(`\nThe trained model: ${toKb(model)} kB gzip.`);
  const misses = [
    ...(model > budget.model.gzipBytes ? [`the model is larger than its budget: ${model} bytes gzip`] : []),
    ...(size > budget.knowledge.gzipBytes ? [`the module is larger than its budget: ${size} bytes gzip`] : []),
    ...(total >= TARGET_MS ? [`loading is not under ${TARGET_MS} ms of processor`] : []),
  ];
  for (const miss of misses) console.error(`✗ ${miss}`);
  return misses.length === 0 ? 0 : 1;
}

/** Prints a row for each part of the module; gives the size of the whole in bytes of gzip. */
function printSizes(packed: object): number {
  const code = renderModule(packed);
  console.log('| part of the module | kB | kB gzip |\n|---|---:|---:|');
  for (const [part, value] of Object.entries(packed)) printSize(part, JSON.stringify(value));
  printSize('**whole module**', code);
  return gzipSync(code).length;
}

/** Prints a row for each step; gives the best processor time of a cold start in ms. */
async function timeLoading(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'rolelens-bench-'));
  try {
    const file = join(folder, 'knowledge.mjs');
    writeFileSync(file, await bundleModule('tests/bench/knowledge-steps.ts'));
    const rows = new Map(['vocabulary', 'titles', 'duties', 'model', 'all'].map((step) => [step, best(file, step)]));
    const [read = 0, index = 0, readCpu = 0, indexCpu = 0, warm = 0] = rows.get('all') ?? [];
    printTime('read the bundle and its JSON', [read, readCpu]);
    for (const [step, [, time = 0, , cpu = 0, again = 0]] of rows) printTime(`index: ${step}`, [time, cpu, again]);
    printTime(`**load and index; target ${TARGET_MS} ms of processor**`, [read + index, readCpu + indexCpu, warm]);
    return readCpu + indexCpu;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of every figure over all rounds: what else the machine does only ever adds to them. */
function best(file: string, step: string): number[] {
  const rows = Array.from({ length: ROUNDS }, () => runCold(file, step));
  return [0, 1, 2, 3, 4].map((column) => Math.min(...rows.map((row) => row[column] ?? Number.NaN)));
}

function runCold(file: string, step: string): number[] {
  const args = ['--input-type=module', '--eval', RUN, file, step];
  return timesSchema.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
}

function printTime(step: string, [time = 0, cpu = 0, warm]: readonly number[]): void {
  console.log(`| ${step} | ${time.toFixed(1)} | ${cpu.toFixed(1)} | ${warm?.toFixed(1) ?? ''} |`);
}

function printSize(part: string, text: string): void {
  console.log(`| ${part} | ${toKb(Buffer.byteLength(text))} | ${toKb(gzipSync(text).length)} |`);
}

function toKb(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
