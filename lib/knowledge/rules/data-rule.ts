import type { KnowledgeData } from '../knowledge-data';

/** A rule that `data/` keeps; each message names the record and says what to do. */
export type DataRule = {
  readonly name: string;
  readonly findFaults: (data: KnowledgeData) => readonly string[];
};

/** The values that stand more than once, in order of their second appearance. */
export function findRepeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) repeated.add(value);
    seen.add(value);
  }
  return [...repeated];
}

/** True when the values rise by their UTF-16 units, the order that every editor and machine agrees on. */
export function isSorted(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? '') <= value);
}
