import type { ResumeText } from '../../../../../lib/resume/files/resume-text';
import { buildPdf, type PdfText } from '../../../../builders/pdf-file';
import { readBytes } from '../read-bytes';

export const SIDEBAR = ['Skills', 'Python', 'SQL', 'Machine learning', 'Kubernetes', 'Airflow'];
export const MAIN = [
  'Experience',
  'Data Engineer at Polderline',
  'Moved the nightly jobs to Spark and cut their time by half,',
  'and wrote the checks that tell when the data drift away.',
  'Junior Analyst at Kestrel',
  'Answered questions of doctors with SQL.',
];
/** `MAIN` as it is read: the wrapped sentence on one line. */
export const MAIN_JOINED = [
  'Experience',
  'Data Engineer at Polderline',
  'Moved the nightly jobs to Spark and cut their time by half, and wrote the checks that tell when the data drift away.',
  'Junior Analyst at Kestrel',
  'Answered questions of doctors with SQL.',
];

/** Reads a PDF of one page. */
export async function readPage(texts: readonly PdfText[], drawing = ''): Promise<ResumeText> {
  return readBytes(buildPdf([{ texts, drawing }]));
}

/** The lines that are read of a page. */
export async function readLines(texts: readonly PdfText[]): Promise<string[]> {
  return (await readPage(texts)).text.split('\n');
}
