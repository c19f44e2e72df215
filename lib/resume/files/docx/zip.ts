import { ResumeFileError } from '../resume-file-error';

/**
 * Unpacks raw deflate data (no zlib header). Rejects on damaged data and as soon as more than `limit`
 * bytes would come out, so that a file cannot fill the memory.
 */
export type Inflate = (deflated: Uint8Array, limit: number) => Promise<Uint8Array>;

/** A file inside a package; sizes in bytes as the package declares them. */
type Entry = {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly isEncrypted: boolean;
  readonly start: number;
};

/** The files of a package by path. */
export type Zip = {
  readonly names: readonly string[];
  /** A file's bytes; undefined when there is none of that name; throws `ResumeFileError` on a damaged or huge one. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
};

const MAX_ENTRIES = 5_000;
/** A resume's main part has 20 to 300 kB; what is larger would take seconds to parse. */
const MAX_PART = 6_000_000;
const MAX_TOTAL = 300_000_000;
/** XML of Word packs 10 to 30 times; pictures hardly at all. */
const MAX_RATIO = 300;
const RATIO_COUNTS_FROM = 1_000_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** Opens a package (APPNOTE.TXT 6.3) by its central directory; throws `ResumeFileError` on a damaged one or a bomb. */
export function openZip(bytes: Uint8Array, inflate: Inflate, decode: (bytes: Uint8Array) => string): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes, decode);
  refuseBomb([...entries.values()]);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      return entry && readEntry(entry, { view, bytes, inflate });
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array, decode: (bytes: Uint8Array) => string): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw damaged();
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    entries.set(decode(bytes.subarray(at + 46, nameEnd)), readEntryHead(view, at));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntryHead(view: DataView, at: number): Entry {
  return {
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
  };
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function refuseBomb(entries: readonly Entry[]): void {
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  const isBomb = entries.some(
    ({ packed, unpacked }) => unpacked > RATIO_COUNTS_FROM && unpacked > MAX_RATIO * Math.max(1, packed),
  );
  if (total > MAX_TOTAL || isBomb) throw tooLarge();
}

async function readEntry(
  entry: Entry,
  { view, bytes, inflate }: { view: DataView; bytes: Uint8Array; inflate: Inflate },
): Promise<Uint8Array> {
  if (entry.isEncrypted) throw encrypted();
  if (entry.unpacked > MAX_PART) throw tooLarge();
  const { start, packed } = entry;
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL_HEADER) throw damaged();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > view.byteLength) throw damaged();
  const data = bytes.subarray(from, from + packed);
  if (entry.method === 0) return data;
  if (entry.method !== 8) throw damaged();
  // What unpacks to more than it declares is damaged or a trap; either way no more of it is read.
  const unpacked = await inflate(data, entry.unpacked).catch((cause: unknown) => Promise.reject(damaged(cause)));
  if (unpacked.length > entry.unpacked) throw damaged();
  return unpacked;
}

function damaged(cause?: unknown): ResumeFileError {
  const message = 'The document is damaged: open it in your word processor, save it again, and choose that file.';
  return new ResumeFileError('broken', message, { cause, reason: 'broken-docx' });
}

function encrypted(): ResumeFileError {
  return new ResumeFileError(
    'encrypted',
    'The document is protected by a password: save a copy without it and choose that.',
  );
}

function tooLarge(): ResumeFileError {
  const message =
    'Unpacked, the document is far larger than a resume can be. Copy its text into a new document, or paste the text.';
  return new ResumeFileError('zip-bomb', message);
}
