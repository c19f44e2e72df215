import { draw, pick, type Random } from './fuzz-target';
import { mutateText } from './mutate-text';

const STRANGE: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x'.repeat(5_000),
  '\ud800',
  '=1+1',
  'javascript:alert(1)',
  '2026-13-45T99:00:00Z',
  [],
  {},
  [[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]],
  { constructor: { prototype: { spoiled: true } } },
];
const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'jobKey', 'length', ''];

/** The text of a JSON value with some of what lies in it changed; now and then of its characters too, so that it is none. */
export function mutateJson(random: Random, text: string, lines: readonly string[]): string {
  let value: unknown = JSON.parse(text);
  for (let left = 1 + draw(random, 4); left > 0; left -= 1) value = change(random, value, lines);
  const written = JSON.stringify(value) ?? '';
  // A key of this name can only be read from a text.
  const spoiled = random() < 0.1 ? written.replace(/"\w+":/, '"__proto__":') : written;
  return random() < 0.2 ? mutateText(random, spoiled, lines) : spoiled;
}

function change(random: Random, value: unknown, lines: readonly string[]): unknown {
  const isLeaf = typeof value !== 'object' || value === null;
  if (isLeaf || random() < 0.05) return replace(random, value, lines);
  if (Array.isArray(value)) return changeList(random, value, lines);
  const entries = Object.entries(value);
  const turn = random();
  if (turn < 0.1 || entries.length === 0) return { ...value, [pick(random, KEYS)]: pick(random, STRANGE) };
  const at = draw(random, entries.length);
  if (turn < 0.2) return Object.fromEntries(entries.filter((_each, index) => index !== at));
  return Object.fromEntries(
    entries.map(([key, each], index) => [key, index === at ? change(random, each, lines) : each]),
  );
}

function changeList(random: Random, list: readonly unknown[], lines: readonly string[]): unknown[] {
  const at = draw(random, list.length);
  const turn = random();
  if (turn < 0.1) return list.filter((_each, index) => index !== at);
  if (turn < 0.25) return [...list, list[at], pick(random, STRANGE)];
  return list.map((each, index) => (index === at ? change(random, each, lines) : each));
}

function replace(random: Random, value: unknown, lines: readonly string[]): unknown {
  if (typeof value === 'string' && random() < 0.6) return mutateText(random, value, lines);
  if (typeof value === 'number' && random() < 0.5) return value * pick(random, [-1, 0, 1.5, 1e6]);
  return pick(random, STRANGE);
}
