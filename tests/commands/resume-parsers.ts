import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { ResumeParsers } from '../../lib/resume/files/resume-text';
import { endPdfThread, loadPdfReader } from './load-pdf-reader';

export { endPdfThread };

const inflate = promisify(inflateRaw);

/** Node's parsers for resume files. pdfjs and jsdom take long to load, so each is loaded with the first file that needs it. */
export async function loadResumeParsers(head: Uint8Array): Promise<ResumeParsers> {
  const isPackage = head[0] === 0x50 && head[1] === 0x4b;
  const parseXml = isPackage ? await loadXmlParser() : refuse;
  return {
    parseXml,
    inflate: (deflated, limit) => inflate(deflated, { maxOutputLength: Math.max(1, limit) }),
    loadPdf: async (bytes) => (await loadPdfReader())(bytes),
  };
}

async function loadXmlParser(): Promise<ResumeParsers['parseXml']> {
  const { JSDOM } = await import('jsdom');
  const { DOMParser } = new JSDOM().window;
  return (text) => new DOMParser().parseFromString(text, 'text/xml');
}

function refuse(): never {
  throw new Error('only packages hold XML');
}
