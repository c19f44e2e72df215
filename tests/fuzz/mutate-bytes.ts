import { draw, pick, type Random } from './fuzz-target';

/** Bytes with up to eight changes: single bytes, stretches cut out, repeated, put in from elsewhere, or the end lost. */
export function mutateBytes(random: Random, original: Uint8Array, other: Uint8Array): Uint8Array {
  let bytes: Uint8Array = original;
  for (let left = 1 + draw(random, 8); left > 0; left -= 1) bytes = changeBytes(random, bytes, other);
  return bytes;
}

function changeBytes(random: Random, bytes: Uint8Array, other: Uint8Array): Uint8Array {
  const at = draw(random, bytes.length + 1);
  const end = Math.min(bytes.length, at + draw(random, 64));
  const turn = random();
  if (turn < 0.02) return bytes.slice(0, at);
  if (turn < 0.4) return join(bytes.subarray(0, at), [draw(random, 256)], bytes.subarray(at + 1));
  if (turn < 0.55) return join(bytes.subarray(0, at), bytes.subarray(end));
  if (turn < 0.7) return join(bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end));
  if (turn < 0.85) return join(bytes.subarray(0, at), [pick(random, [0, 48, 57, 60, 255])], bytes.subarray(at));
  const from = draw(random, other.length);
  return join(bytes.subarray(0, at), other.subarray(from, from + draw(random, 200)), bytes.subarray(end));
}

function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
}
