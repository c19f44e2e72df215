// The Encoding Standard's decoder is in every browser and in Node, but in neither the language's nor this folder's types.
declare const TextDecoder: new (
  encoding: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

// Node 20 decodes Windows-1252 as if it were Latin-1, which has control codes where Windows has dashes and quotes.
const C1 = /[\u0080-\u009F]/g;
const WINDOWS_CODES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes as text: by byte order mark, else UTF-8, else (for never invalid) Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  const marked = findMarkedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(C1, readWindowsCode);
  }
}

function findMarkedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function readWindowsCode(code: string): string {
  return WINDOWS_CODES.charAt(code.charCodeAt(0) - 0x80);
}
