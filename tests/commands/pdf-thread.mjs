import { parentPort, workerData } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// pdfjs leaves some errors of damaged files to nobody; the one who waits for the page gets them as well.
process.on('unhandledRejection', () => undefined);
WorkerMessageHandler.initializeFromPort(workerData.port);
parentPort.postMessage('ready');
