import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inflate } from '../../../lib/browser/resume-files/inflate';

const TEXT = Buffer.from('Python and SQL. '.repeat(10_000));
const PACKED = new Uint8Array(deflateRawSync(TEXT));

it('unpacks exactly as much as is allowed', async () => {
  expect(Buffer.from(await inflate(PACKED, TEXT.length)).equals(TEXT)).toBe(true);
});

it('unpacks nothing out of nothing', async () => {
  expect(await inflate(new Uint8Array(deflateRawSync(Buffer.alloc(0))), 0)).toHaveLength(0);
});

it.each([
  ['one byte too many', PACKED, TEXT.length - 1],
  ['a bomb', new Uint8Array(deflateRawSync(Buffer.alloc(50_000_000))), 1_000_000],
  ['data that stops early', PACKED.subarray(0, -10), TEXT.length],
  ['data that is none', new Uint8Array(100).fill(255), 1_000],
])('rejects %s', async (_what, packed, limit) => {
  await expect(inflate(packed, limit)).rejects.toThrow();
});
