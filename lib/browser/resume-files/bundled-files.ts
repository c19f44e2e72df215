type Request = { readonly kind: string; readonly filename: string };

// Each is a module of its own that holds its bytes as a data URL: a page of the extension may request nothing.
const CMAPS = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?inline',
  import: 'default',
});

/** What pdfjs asks for beside the document: the character maps of Chinese, Japanese and Korean fonts. */
export class BundledFiles {
  /** The bytes of a bundled file; rejects where there is none of that name. */
  async fetch({ filename }: Request): Promise<Uint8Array> {
    const load = CMAPS[`/node_modules/pdfjs-dist/cmaps/${filename}`];
    if (!load) throw new Error(`${filename} is not bundled.`);
    return decodeDataUrl(await load());
  }
}

function decodeDataUrl(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (character) => character.charCodeAt(0));
}
