import type { ResumeParsers } from '../../resume/files/resume-text';
import { inflate } from './inflate';

/** The browser's own parsers, and pdfjs with the first PDF; its thread ends when the signal is aborted. */
export function createResumeParsers(signal: AbortSignal): ResumeParsers {
  return {
    parseXml: (text) => new DOMParser().parseFromString(text, 'text/xml'),
    inflate,
    loadPdf: async (bytes) => (await import('./pdf-reader')).createPdfReader(signal)(bytes),
  };
}
