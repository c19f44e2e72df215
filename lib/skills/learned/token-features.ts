import { findTaggerFeature } from './feature-index';
import { hashText, mixHash } from './hash';
import type { Token } from './token';

/** More than `writeTokenFeatures` and `writeStateFeatures` ever write for one token. */
export const MOST_TOKEN_FEATURES = 64;

/** Stands for a neighbour beyond the row's end. */
const OUTSIDE = 9;
const grounds = new Map<string, number>();

/** Kinds of parts are few, so their hashes are kept. */
export function hashGround(ground: string): number {
  const known = grounds.get(ground) ?? hashText(ground);
  grounds.set(ground, known);
  return known;
}

type Neighbours = Readonly<Record<'before' | 'before2' | 'before3' | 'after' | 'after2', Token | undefined>>;

function findNeighbours(tokens: readonly Token[], at: number): Neighbours {
  const { row } = tokens[at] as Token;
  return {
    before: findInRow(tokens, at - 1, row),
    before2: findInRow(tokens, at - 2, row),
    before3: findInRow(tokens, at - 3, row),
    after: findInRow(tokens, at + 1, row),
    after2: findInRow(tokens, at + 2, row),
  };
}

function findInRow(tokens: readonly Token[], at: number, row: number): Token | undefined {
  const token = at < 0 || at >= tokens.length ? undefined : tokens[at];
  return token?.row === row ? token : undefined;
}

/** Writes the features of one token that hang on no earlier decision into `out`; returns how many. */
export function writeTokenFeatures(tokens: readonly Token[], at: number, out: Int32Array): number {
  const token = tokens[at] as Token;
  const beside = findNeighbours(tokens, at);
  const ground = hashGround(token.ground);
  let n = writeWords(token, beside, ground, out, 0);
  n = writeShapes(token, beside, ground, out, n);
  n = writeNames(token, beside, ground, out, n);
  return n;
}

function writeWords(token: Token, beside: Neighbours, ground: number, out: Int32Array, from: number): number {
  const { hash } = token;
  const before = beside.before?.hash ?? 1;
  const before2 = beside.before2?.hash ?? 3;
  const after = beside.after?.hash ?? 2;
  const after2 = beside.after2?.hash ?? 4;
  let n = from;
  out[n++] = findTaggerFeature(1, 0);
  out[n++] = findTaggerFeature(2, hash);
  out[n++] = findTaggerFeature(3, before);
  out[n++] = findTaggerFeature(4, after);
  out[n++] = findTaggerFeature(5, before2);
  out[n++] = findTaggerFeature(6, after2);
  out[n++] = findTaggerFeature(7, before, hash);
  out[n++] = findTaggerFeature(8, hash, after);
  out[n++] = findTaggerFeature(9, before, after);
  out[n++] = findTaggerFeature(10, mixHash(before2, before), hash);
  out[n++] = findTaggerFeature(11, before2, before);
  out[n++] = findTaggerFeature(12, after, after2);
  out[n++] = findTaggerFeature(13, beside.before3?.hash ?? 5);
  out[n++] = findTaggerFeature(14, hash, ground);
  out[n++] = findTaggerFeature(15, token.head);
  out[n++] = findTaggerFeature(16, token.head, ground);
  return n;
}

function writeShapes(
  token: Token,
  { before, after }: Neighbours,
  ground: number,
  out: Int32Array,
  from: number,
): number {
  const { shape } = token;
  let n = from;
  out[n++] = findTaggerFeature(20, token.suffix2);
  out[n++] = findTaggerFeature(21, token.suffix3);
  out[n++] = findTaggerFeature(22, token.suffix4);
  out[n++] = findTaggerFeature(23, token.prefix2);
  out[n++] = findTaggerFeature(24, token.prefix3);
  out[n++] = findTaggerFeature(25, after?.suffix3 ?? 0);
  out[n++] = findTaggerFeature(26, before?.suffix3 ?? 0);
  out[n++] = findTaggerFeature(27, shape);
  out[n++] = findTaggerFeature(28, shape, before?.shape ?? -1);
  out[n++] = findTaggerFeature(29, shape, after?.shape ?? -1);
  out[n++] = findTaggerFeature(30, mixHash(before?.shape ?? -1, shape), after?.shape ?? -1);
  out[n++] = findTaggerFeature(31, shape, ground);
  out[n++] = findTaggerFeature(32, token.opensRow ? 1 : 0, token.inHeading ? 1 : 0);
  out[n++] = findTaggerFeature(33, token.inParens ? 1 : 0, shape);
  if (before) out[n++] = findTaggerFeature(34, token.afterSpace ? 1 : 0, token.hash);
  out[n++] = findTaggerFeature(35, ground);
  return n;
}

function writeNames(token: Token, beside: Neighbours, ground: number, out: Int32Array, from: number): number {
  const { namePart } = token;
  const before = beside.before?.namePart ?? OUTSIDE;
  const after = beside.after?.namePart ?? OUTSIDE;
  let n = from;
  out[n++] = findTaggerFeature(40, namePart);
  out[n++] = findTaggerFeature(41, namePart, before);
  out[n++] = findTaggerFeature(42, namePart, after);
  out[n++] = findTaggerFeature(43, namePart, ground);
  out[n++] = findTaggerFeature(44, namePart, token.shape);
  out[n++] = findTaggerFeature(45, token.category, ground);
  if (beside.before) out[n++] = findTaggerFeature(46, before, beside.before.hash);
  out[n++] = findTaggerFeature(47, beside.before2?.namePart ?? OUTSIDE, before);
  out[n++] = findTaggerFeature(48, after, beside.after2?.namePart ?? OUTSIDE);
  out[n++] = findTaggerFeature(49, mixHash(before, namePart), after);
  return n;
}

/** Writes the features that hang on the labels given to the two tokens before; returns how many there are in all. */
export function writeStateFeatures(
  token: Token,
  last: number,
  beforeLast: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  out[n++] = findTaggerFeature(50, last);
  out[n++] = findTaggerFeature(51, last, token.hash);
  out[n++] = findTaggerFeature(52, last, beforeLast);
  out[n++] = findTaggerFeature(53, last, token.shape);
  out[n++] = findTaggerFeature(54, last, token.namePart);
  out[n++] = findTaggerFeature(55, last, token.suffix3);
  return n;
}
