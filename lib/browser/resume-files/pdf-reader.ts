// The build for older browsers: the other one calls functions that are younger than the oldest browsers we name.
import * as library from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { createPdfLoader } from '../../resume/files/pdf/load-pdf';
import type { LoadPdf } from '../../resume/files/pdf/pdf-library';
import { BundledFiles } from './bundled-files';

/** Opens PDFs with pdfjs, each in a thread of its own. All end when the signal is aborted, whatever they are at. */
export function createPdfReader(signal: AbortSignal): LoadPdf {
  return async (bytes) => {
    signal.throwIfAborted();
    // biome-ignore lint/style/noRestrictedGlobals: this is the one thread there is, and its code is bundled.
    const thread = new Worker(workerUrl, { type: 'module' });
    signal.addEventListener('abort', () => thread.terminate());
    const lost = new Promise((resolve) => thread.addEventListener('error', resolve));
    const died = lost.then(() => Promise.reject(new Error('The parsing thread has ended.')));
    const worker = library.PDFWorker.create({ port: thread, verbosity: 0 });
    const load = createPdfLoader(library, { worker, BinaryDataFactory: BundledFiles, cMapUrl: 'bundled/' });
    const open = await Promise.race([load(bytes), died]);
    return { ...open, lost, close: async () => thread.terminate() };
  };
}
