import { addToHash, START_HASH } from './hash';
import { JUDGE_BITS, LABELS, type SkillModel, TAGGER_BITS } from './skill-model';

const FIELD = 4;
const TAGGER_BYTES = LABELS << TAGGER_BITS;
const JUDGE_BYTES = 1 << JUDGE_BITS;
const HASH_AT = 3 * FIELD;
const HEAD_BYTES = 4 * FIELD;

/** Bytes of an encoded model. */
export const MODEL_BYTES: number = HEAD_BYTES + TAGGER_BYTES + JUDGE_BYTES;

/**
 * Reads a model: three 32-bit floats (scale of the tagger, scale of the judge, threshold) and a 32-bit hash of all else,
 * which is the version and no check, least byte first; then the weights of the tagger and of the judge, a signed byte
 * each. Undefined when the length is another.
 */
export function decodeModel(bytes: Uint8Array): SkillModel | undefined {
  if (bytes.length !== MODEL_BYTES) return undefined;
  const head = new DataView(bytes.buffer, bytes.byteOffset, HEAD_BYTES);
  const [taggerScale, judgeScale, threshold] = [0, 1, 2].map((k) => head.getFloat32(k * FIELD, true)) as [
    number,
    number,
    number,
  ];
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD_BYTES, TAGGER_BYTES + JUDGE_BYTES);
  return {
    version: head.getUint32(HASH_AT, true).toString(16).padStart(8, '0'),
    tagger: weights.subarray(0, TAGGER_BYTES),
    taggerScale,
    judge: weights.subarray(TAGGER_BYTES),
    judgeScale,
    threshold,
  };
}

// Browsers and Node all have it; this folder is checked without the types of either.
declare function atob(base64: string): string;

function toBytes(base64: string): Uint8Array {
  // Not yet in Node and older browsers; many times quicker than a loop.
  const decode: ((base64: string) => Uint8Array) | undefined = Reflect.get(Uint8Array, 'fromBase64');
  if (decode) return decode(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Reads a model from the base64 text of its bytes; undefined when they are no model. */
export function decodeModelText(base64: string): SkillModel | undefined {
  return decodeModel(toBytes(base64));
}

/** The bytes that `decodeModel` reads; the version comes from the weights. */
export function encodeModel(model: Omit<SkillModel, 'version'>): Uint8Array {
  const bytes = new Uint8Array(MODEL_BYTES);
  const head = new DataView(bytes.buffer);
  bytes.set(new Uint8Array(model.tagger.buffer, model.tagger.byteOffset, TAGGER_BYTES), HEAD_BYTES);
  bytes.set(new Uint8Array(model.judge.buffer, model.judge.byteOffset, JUDGE_BYTES), HEAD_BYTES + TAGGER_BYTES);
  [model.taggerScale, model.judgeScale, model.threshold].forEach((value, k) => {
    head.setFloat32(k * FIELD, value, true);
  });
  head.setUint32(HASH_AT, bytes.reduce(addToHash, START_HASH), true);
  return bytes;
}
