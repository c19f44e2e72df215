import { readFileSync } from 'node:fs';

// A process of its own for `run-method.ts`, which ends it when it takes too long: a search that runs cannot be stopped
// from within. It prints a line of JSON for all that it has done.

/** ms after which a length is long enough for the clock. */
const ENOUGH = 100;
const GROWTH = 8;

const [bundle, name, namesFile, textFile, shortest, rounds] = process.argv.slice(2);
const { methods } = await import(bundle);
const text = readFileSync(textFile, 'utf8');
const names = readFileSync(namesFile, 'utf8').split('\n');

let from = performance.now();
const count = methods[name](names);
print({ built: performance.now() - from });
for (let length = Number(shortest); ; length = Math.min(text.length, length * GROWTH)) {
  const part = text.slice(0, length);
  // Some compile at the first call, and a string that was put together becomes one.
  warm(part);
  const first = time(part);
  if (first < ENOUGH && length < text.length) continue;
  for (let round = 1; round < Number(rounds); round += 1) time(part);
  break;
}

/** @param {string} part */
function warm(part) {
  count(part);
  print({ warm: part.length });
}

/** @param {string} part */
function time(part) {
  from = performance.now();
  const found = count(part);
  const ms = performance.now() - from;
  print({ length: part.length, found, ms });
  return ms;
}

/** @param {object} line */
function print(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
