/** A piece of text as pdfjs gives it: `transform` maps text space to page space, `width` is in page units. */
export type PdfTextItem = {
  readonly str: string;
  readonly dir: string;
  readonly width: number;
  readonly fontName: string;
  readonly transform: readonly number[];
};

/** Begin and end of marked content (PDF 32000-1, 14.6). */
export type PdfMark = { readonly type: string; readonly tag?: string };

export type PdfOperators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

export type PdfPage = {
  readonly getViewport: (options: { scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  readonly getTextContent: (options: {
    includeMarkedContent: boolean;
  }) => Promise<{ readonly items: readonly (PdfTextItem | PdfMark)[] }>;
  readonly getOperatorList: () => Promise<PdfOperators>;
  readonly cleanup: () => unknown;
};

/** An open PDF: as much of pdfjs' document as is used. */
type PdfDocument = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  /** Set where the file restricts what may be done with it. */
  readonly getPermissions: () => Promise<readonly number[] | null>;
};

export type OpenPdf = {
  readonly document: PdfDocument;
  /** pdfjs' numbers for drawing operators, by name. */
  readonly operators: Readonly<Record<string, number>>;
  /** Stops whatever is still being read and frees the memory. */
  readonly close: () => Promise<unknown>;
  /** Settles when whatever parses has died, so that no answer will come. */
  readonly lost?: Promise<unknown>;
};

/** Opens a PDF; throws `ResumeFileError` on an encrypted or damaged one. */
export type LoadPdf = (bytes: Uint8Array) => Promise<OpenPdf>;

/** As much of the module `pdfjs-dist` as is used. */
export type PdfLibrary<Worker> = {
  getDocument(source: PdfSource<Worker>): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
  readonly OPS: Readonly<Record<string, number>>;
};

/** What the platform has of its own: the parsing thread, and where the CMaps of Chinese, Japanese and Korean fonts are. */
export type PdfPlaces<Worker> = {
  /** A `PDFWorker` of the library; undefined for the library's usual one. */
  readonly worker?: Worker;
  readonly cMapUrl?: string;
  /** A class whose `fetch({ kind, filename })` gives the bytes of such a file, for pages that may request nothing. */
  readonly BinaryDataFactory?: object;
  readonly standardFontDataUrl?: string;
};

type PdfSource<Worker> = PdfPlaces<Worker> & { readonly data: Uint8Array };
