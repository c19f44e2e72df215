import { ResumeFileError } from '../resume-file-error';
import type { LoadPdf, PdfLibrary, PdfPlaces } from './pdf-library';

const SETTINGS = {
  isEvalSupported: false,
  // Nothing is drawn, so no font needs to be made ready for drawing and no system font be asked for.
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  cMapPacked: true,
  // The parsing thread asks for character maps through the place that is handed in.
  useWorkerFetch: false,
  // Pictures matter only as a place where white letters can be seen; larger ones are not worth the memory.
  maxImageSize: 4_000_000,
  verbosity: 0,
};

/** Makes the loader that `readResumeFile` wants out of the platform's build of pdfjs. */
export function createPdfLoader<Worker>(library: PdfLibrary<Worker>, places: PdfPlaces<Worker> = {}): LoadPdf {
  return async (bytes) => {
    // A copy, for pdfjs takes the buffer for itself; and it wants no subclass.
    const task = library.getDocument({ ...SETTINGS, ...places, data: new Uint8Array(bytes) });
    try {
      return { document: await task.promise, operators: library.OPS, close: () => task.destroy() };
    } catch (cause) {
      await task.destroy();
      throw explain(cause);
    }
  };
}

function explain(cause: unknown): ResumeFileError {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    const message = 'The PDF is protected by a password: save a copy without it (print to PDF) and choose that.';
    return new ResumeFileError('encrypted', message, { cause });
  }
  return new ResumeFileError('broken', 'The PDF is damaged: export or download it again, or paste the text.', {
    cause,
    reason: 'broken-pdf',
  });
}
