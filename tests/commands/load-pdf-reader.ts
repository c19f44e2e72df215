import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker as NodeWorker } from 'node:worker_threads';
import { createPdfLoader } from '../../lib/resume/files/pdf/load-pdf';
import type { LoadPdf } from '../../lib/resume/files/pdf/pdf-library';

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

/** A thread in which pdfjs parses: a hostile file can fill its memory or keep it busy, and never us. */
type Thread = {
  readonly thread: NodeWorker;
  readonly worker: InstanceType<Library['PDFWorker']>;
  readonly lost: Promise<unknown>;
};

const MAX_HEAP_MB = 512;

let current: Thread | undefined;

/** pdfjs for Node. The first file starts its thread, which serves all others and runs until `endPdfThread`. */
export async function loadPdfReader(): Promise<LoadPdf> {
  const library: Library = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  const cMapUrl = fileURLToPath(new URL('cmaps/', folder));
  return async (bytes) => {
    current ??= startThread(library);
    const { worker, lost } = current;
    const died = lost.then(() => Promise.reject(new Error('The parsing thread has ended.')));
    const loading = createPdfLoader(library, { cMapUrl, worker })(bytes);
    return { ...(await Promise.race([loading, died])), lost };
  };
}

/** Ends the thread, whatever it is at; where none runs, nothing happens. */
export async function endPdfThread(): Promise<void> {
  await current?.thread.terminate();
}

function startThread({ PDFWorker }: Library): Thread {
  const { port1, port2 } = new MessageChannel();
  const thread = new NodeWorker(new URL('./pdf-thread.mjs', import.meta.url), {
    workerData: { port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    // What pdfjs complains of is no part of our output.
    stdout: true,
    stderr: true,
  });
  // It ends with an error where its memory is full, and an error of one event is a rejection for the other.
  const lost = once(thread, 'exit')
    .catch(() => undefined)
    .then(() => {
      current = undefined;
      port1.close();
    });
  // The library's types know only the browser's port; Node's has the same methods.
  const worker = PDFWorker.create({ port: port1 as unknown as Worker, verbosity: 0 });
  return { thread, worker, lost };
}
