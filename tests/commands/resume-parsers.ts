import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { createPdfLoader } from '../../lib/resume/files/pdf/load-pdf';
import type { ResumeParsers } from '../../lib/resume/files/resume-text';

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

async function loadPdfReader(): Promise<ResumeParsers['loadPdf']> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'));
  return createPdfLoader(pdfjs, { cMapUrl: fileURLToPath(new URL('cmaps/', folder)) });
}

function refuse(): never {
  throw new Error('only packages hold XML');
}
