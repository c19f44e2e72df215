import { deflateRawSync } from 'node:zlib';

/** A file of a package; what it declares about itself can be made to lie. */
export type ZipEntry = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly declaredSize?: number;
};

/** Bytes of a ZIP package (without checksums, which nothing here looks at). */
export function buildZip(entries: readonly ZipEntry[], comment = ''): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const data = entry.isStored ? content : deflateRawSync(content);
    const name = Buffer.from(entry.name);
    const facts = describe(entry, data.length, content.length, name.length);
    const local = Buffer.concat([bytes32(0x04034b50), bytes16(20), facts, bytes16(0), name, data]);
    directory.push(
      Buffer.concat([bytes32(0x02014b50), bytes16(20, 20), facts, bytes16(0, 0, 0, 0), bytes32(0, offset), name]),
    );
    parts.push(local);
    offset += local.length;
  }
  return new Uint8Array(Buffer.concat([...parts, ...directory, end(directory, offset, comment)]));
}

function describe({ isStored, flags = 0, declaredSize }: ZipEntry, packed: number, size: number, name: number): Buffer {
  const head = bytes16(flags, isStored ? 0 : 8, 0, 0);
  return Buffer.concat([head, bytes32(0, packed, declaredSize ?? size), bytes16(name)]);
}

function end(directory: readonly Buffer[], offset: number, comment: string): Buffer {
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  const counts = bytes16(0, 0, directory.length, directory.length);
  return Buffer.concat([
    bytes32(0x06054b50),
    counts,
    bytes32(length, offset),
    bytes16(comment.length),
    Buffer.from(comment),
  ]);
}

function bytes16(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from([value & 255, (value >> 8) & 255])));
}

function bytes32(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => bytes16(value & 0xffff, value >>> 16)));
}
