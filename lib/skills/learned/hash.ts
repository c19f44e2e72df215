const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
// As a whole number of 32 bits with its sign, so that adding it is not done with fractions.
const GOLDEN = 0x9e3779b9 | 0;

/** Mixes two numbers into one of 32 bits, every bit of both reaching every bit of it (the finaliser of MurmurHash3). */
export function mixHash(a: number, b: number): number {
  let hash = Math.imul(a ^ ((b | 0) + GOLDEN), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** `mixHash` of the `mixHash` of two numbers and a third, without a call for each. */
export function mixHashes(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ ((b | 0) + GOLDEN), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16) ^ ((c | 0) + GOLDEN), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** One more code unit for a running hash (FNV-1a); begin with `START_HASH`. */
export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/** The hash of an empty text. */
export const START_HASH: number = FNV_OFFSET | 0;

/** The hash of a text's code units, as written. */
export function hashText(text: string): number {
  let hash = START_HASH;
  for (let i = 0; i < text.length; i++) hash = addToHash(hash, text.charCodeAt(i));
  return hash;
}
