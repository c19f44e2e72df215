import { createRandom } from '../e2e/random';

export type Random = () => number;

/** Looks at what was read; throws where it is not what it must be. */
export type Check = () => void;

/** One input, made and not read yet. */
export type Prepared = {
  /** What is measured: reads the input, as often as it is called. */
  readonly read: () => Check | Promise<Check>;
  /** The input as the content of a file. */
  readonly print: () => string | Uint8Array;
  /** The file's ending, without the dot. */
  readonly ending: string;
};

export type OpenTarget = {
  /** Input number `at` of those that a seed gives: always the same. */
  readonly prepare: (at: number, seed: number) => Prepared;
  readonly close?: () => Promise<void>;
};

/** Something that is fed with spoiled inputs. */
export type FuzzTarget = {
  readonly name: string;
  /** For the table. */
  readonly what: string;
  /** How many inputs `npm run fuzz` and `npm test` make. */
  readonly inputs: number;
  readonly short: number;
  /** Longest that one input may take, in ms. */
  readonly bound: number;
  readonly open: () => Promise<OpenTarget>;
};

/** Random numbers of one input: of the seed, the target's name and the input's number alone. */
export function createInputRandom(seed: number, name: string, at: number): Random {
  let mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  for (const char of name) mixed = Math.imul(mixed ^ char.charCodeAt(0), 0x01000193);
  return createRandom(Math.imul(mixed ^ at, 0xc2b2ae35) ^ (mixed >>> 15));
}

/** A whole number from 0 to below `end`. */
export function draw(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** One of several; throws where there is none. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  if (items.length === 0) throw new Error('nothing to pick from');
  return items[draw(random, items.length)] as Item;
}
