import { findTaggerFeature } from './feature-index';
import { hashText, mixHash } from './hash';
import type { Token } from './token';

/** More than `writeTokenFeatures` and `writeStateFeatures` ever write for one token. */
export const MOST_TOKEN_FEATURES = 64;

/** Above every template's number. */
const TEMPLATES_END = 56;
/** By template the two values of its feature; the second stays 0 where there is one only. */
const values = { a: new Int32Array(TEMPLATES_END), b: new Int32Array(TEMPLATES_END) };
const STATE_TEMPLATES = listNumbers(50, 55);
const TOKEN_TEMPLATES = [...listNumbers(1, 16), ...listNumbers(20, 35), ...listNumbers(40, 49)];
/** These look at the token before. */
const SECOND_ON: ReadonlySet<number> = new Set([34, 46]);
const FIRST_TOKEN_TEMPLATES = TOKEN_TEMPLATES.filter((template) => !SECOND_ON.has(template));

function listNumbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

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
  const beside = (offset: number): Token | undefined => {
    const token = tokens[at + offset];
    return token?.row === row ? token : undefined;
  };
  return { before: beside(-1), before2: beside(-2), before3: beside(-3), after: beside(1), after2: beside(2) };
}

/** Writes the features of one token that hang on no earlier decision into `out`; returns how many. */
export function writeTokenFeatures(tokens: readonly Token[], at: number, out: Int32Array): number {
  const token = tokens[at] as Token;
  const beside = findNeighbours(tokens, at);
  const ground = hashGround(token.ground);
  setWords(token, beside, ground);
  setShapes(token, beside, ground);
  setNames(token, beside, ground);
  return writeFeatures(beside.before ? TOKEN_TEMPLATES : FIRST_TOKEN_TEMPLATES, out, 0);
}

/** In one loop: a call for each of fifty features of each word takes as long again. */
function writeFeatures(templates: readonly number[], out: Int32Array, from: number): number {
  const { a, b } = values;
  let n = from;
  for (const template of templates) out[n++] = findTaggerFeature(template, a[template] as number, b[template]);
  return n;
}

function setWords(token: Token, beside: Neighbours, ground: number): void {
  const { hash } = token;
  const before = beside.before?.hash ?? 1;
  const before2 = beside.before2?.hash ?? 3;
  const after = beside.after?.hash ?? 2;
  const after2 = beside.after2?.hash ?? 4;
  const { a, b } = values;
  a[2] = hash;
  a[3] = before;
  a[4] = after;
  a[5] = before2;
  a[6] = after2;
  a[7] = before;
  b[7] = hash;
  a[8] = hash;
  b[8] = after;
  a[9] = before;
  b[9] = after;
  a[10] = mixHash(before2, before);
  b[10] = hash;
  a[11] = before2;
  b[11] = before;
  a[12] = after;
  b[12] = after2;
  a[13] = beside.before3?.hash ?? 5;
  a[14] = hash;
  b[14] = ground;
  a[15] = token.head;
  a[16] = token.head;
  b[16] = ground;
}

function setShapes(token: Token, { before, after }: Neighbours, ground: number): void {
  const { shape } = token;
  const { a, b } = values;
  a[20] = token.suffix2;
  a[21] = token.suffix3;
  a[22] = token.suffix4;
  a[23] = token.prefix2;
  a[24] = token.prefix3;
  a[25] = after?.suffix3 ?? 0;
  a[26] = before?.suffix3 ?? 0;
  a[27] = shape;
  a[28] = shape;
  b[28] = before?.shape ?? -1;
  a[29] = shape;
  b[29] = after?.shape ?? -1;
  a[30] = mixHash(before?.shape ?? -1, shape);
  b[30] = after?.shape ?? -1;
  a[31] = shape;
  b[31] = ground;
  a[32] = token.opensRow ? 1 : 0;
  b[32] = token.inHeading ? 1 : 0;
  a[33] = token.inParens ? 1 : 0;
  b[33] = shape;
  if (before) {
    a[34] = token.afterSpace ? 1 : 0;
    b[34] = token.hash;
  }
  a[35] = ground;
}

function setNames(token: Token, beside: Neighbours, ground: number): void {
  const { namePart } = token;
  const before = beside.before?.namePart ?? OUTSIDE;
  const after = beside.after?.namePart ?? OUTSIDE;
  const { a, b } = values;
  a[40] = namePart;
  a[41] = namePart;
  b[41] = before;
  a[42] = namePart;
  b[42] = after;
  a[43] = namePart;
  b[43] = ground;
  a[44] = namePart;
  b[44] = token.shape;
  a[45] = token.category;
  b[45] = ground;
  if (beside.before) {
    a[46] = before;
    b[46] = beside.before.hash;
  }
  a[47] = beside.before2?.namePart ?? OUTSIDE;
  b[47] = before;
  a[48] = after;
  b[48] = beside.after2?.namePart ?? OUTSIDE;
  a[49] = mixHash(before, namePart);
  b[49] = after;
}

/** Writes the features that hang on the labels given to the two tokens before; returns how many there are in all. */
export function writeStateFeatures(
  token: Token,
  last: number,
  beforeLast: number,
  out: Int32Array,
  from: number,
): number {
  const { a, b } = values;
  a[50] = last;
  a[51] = last;
  b[51] = token.hash;
  a[52] = last;
  b[52] = beforeLast;
  a[53] = last;
  b[53] = token.shape;
  a[54] = last;
  b[54] = token.namePart;
  a[55] = last;
  b[55] = token.suffix3;
  return writeFeatures(STATE_TEMPLATES, out, from);
}
