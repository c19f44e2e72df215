import { findJudgeFeature } from './feature-index';
import { JUDGE_BITS } from './skill-model';

/** Of an element of the table. */
const BITS = 8;

/** Collects indexes of the judge's features; a feature that several mentions have counts once. */
export type FeatureList = {
  readonly add: (index: number) => void;
  /** Adds the feature of a template and its values; see `findJudgeFeature`. */
  readonly addOf: (template: number, a: number, b?: number) => void;
  /** What was added, each once in the order it came; the list is empty again afterwards. */
  readonly take: () => readonly number[];
};

/** A list that marks in a table of bits what it holds, several times quicker than a set of numbers. */
export function createFeatureList(): FeatureList {
  const held = new Uint8Array((1 << JUDGE_BITS) / BITS);
  let indexes: number[] = [];
  const add = (index: number): void => {
    const byte = index >> 3;
    const bit = 1 << (index & 7);
    if (((held[byte] as number) & bit) !== 0) return;
    held[byte] = (held[byte] as number) | bit;
    indexes.push(index);
  };
  return {
    add,
    addOf: (template, a, b = 0) => add(findJudgeFeature(template, a, b)),
    take: () => {
      const taken = indexes;
      for (const index of taken) held[index >> 3] = 0;
      indexes = [];
      return taken;
    },
  };
}
