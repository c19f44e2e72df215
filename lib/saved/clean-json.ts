const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);
const NO_JSON: ReadonlySet<string> = new Set(['function', 'symbol', 'bigint']);
const DEEPEST = 12;

/**
 * A copy of a JSON value of unknown origin without keys that reach an object's prototype; undefined for what is no JSON
 * or lies deeper than 12 levels. Whoever merges the copy into objects of their own is safe.
 */
export function cleanJson(value: unknown, depth = 0): unknown {
  if (value === null || typeof value !== 'object') return NO_JSON.has(typeof value) ? undefined : value;
  if (depth >= DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((each: unknown) => cleanJson(each, depth + 1));
  const entries = Object.entries(value).filter(([key]) => !UNSAFE.has(key));
  return Object.fromEntries(entries.map(([key, each]) => [key, cleanJson(each, depth + 1)]));
}
