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
export type PdfDocument = {
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
};

/** Opens a PDF; throws `ResumeFileError` on an encrypted or damaged one. */
export type LoadPdf = (bytes: Uint8Array) => Promise<OpenPdf>;

/** As much of the module `pdfjs-dist` as is used. */
export type PdfLibrary = {
  readonly getDocument: (source: PdfSource) => {
    readonly promise: Promise<PdfDocument>;
    readonly destroy: () => Promise<void>;
  };
  readonly OPS: Readonly<Record<string, number>>;
};

/** Where the CMaps of Chinese, Japanese and Korean fonts come from: a folder, or a reader of the platform's own. */
export type PdfPlaces = {
  readonly cMapUrl?: string;
  readonly CMapReaderFactory?: object;
  readonly standardFontDataUrl?: string;
};

export type PdfSource = PdfPlaces & {
  readonly data: Uint8Array;
  readonly [setting: string]: unknown;
};
