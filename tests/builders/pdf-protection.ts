import { createHash } from 'node:crypto';
import type { PdfProtection } from './pdf-file';

// The oldest encryption of PDF (32000-1, 7.6: version 1, revision 2, 40 bits), which every reader knows.

const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const OWNER = Buffer.alloc(32, 0x41);
const MAY_NOT_CHANGE = -44;

/** Protects a PDF by a password that is asked for at opening; an empty one restricts only what may be done with it. */
export function protect(password: string): PdfProtection {
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(MAY_NOT_CHANGE);
  const padded = Buffer.concat([Buffer.from(password), PADDING]).subarray(0, 32);
  const key = md5(padded, OWNER, permissions).subarray(0, 5);
  const facts = `/Filter/Standard/V 1/R 2/P ${MAY_NOT_CHANGE}/O<${hex(OWNER)}>/U<${hex(rc4(key, PADDING))}>`;
  return {
    trailer: `/ID[<><>]/Encrypt<<${facts}>>`,
    encrypt: (data, object) => {
      const number = Buffer.from([object & 255, object >> 8, 0, 0, 0]);
      return rc4(md5(key, number).subarray(0, key.length + 5), data);
    },
  };
}

// Written out, for today's OpenSSL has put it away.
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_each, index) => index);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return data.map((byte) => {
    i = (i + 1) & 255;
    j = (j + (state[i] ?? 0)) & 255;
    swap(i, j);
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}

function md5(...parts: Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(parts)).digest();
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
