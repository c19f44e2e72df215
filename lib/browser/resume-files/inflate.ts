import type { Inflate } from '../../resume/files/docx/zip';

/** Unpacks raw deflate data with the browser's decompressor; rejects on damaged data and beyond `limit` bytes. */
export const inflate: Inflate = async (deflated, limit) => {
  const packed = new Blob([new Uint8Array(deflated)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError(`more than ${limit} bytes`);
    }
    chunks.push(next.value);
  }
  return join(chunks, length);
};

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
