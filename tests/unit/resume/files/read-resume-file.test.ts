import { describe, expect, test } from 'vitest';
import { readResumeFile } from '../../../../lib/resume/files/read-resume-file';
import { ResumeFileError } from '../../../../lib/resume/files/resume-file-error';
import type { ResumeParsers } from '../../../../lib/resume/files/resume-text';
import { MAX_RESUME_LENGTH } from '../../../../lib/resume/resume-limits';
import { buildDocx, paragraph } from '../../../builders/docx-file';
import { buildPdf, column } from '../../../builders/pdf-file';
import { protect } from '../../../builders/pdf-protection';
import { buildZip } from '../../../builders/zip-file';
import { listProblems, readBytes } from './read-bytes';

const PDF = buildPdf([{ texts: column(['Marisol Tenbrink', 'Python'], { x: 60, top: 60 }) }]);
const DOCX = buildDocx(paragraph('Marisol Tenbrink') + paragraph('Python'));

function bytes(...parts: (string | number | Uint8Array)[]): Uint8Array {
  const buffers = parts.map((part) =>
    typeof part === 'string' ? Buffer.from(part) : typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part),
  );
  return new Uint8Array(Buffer.concat(buffers));
}

describe('the kind', () => {
  test.each<[string, Uint8Array, string]>([
    ['resume.pdf', PDF, 'pdf'],
    ['resume.docx', PDF, 'pdf'],
    ['resume', PDF, 'pdf'],
    ['from-mail.pdf', bytes('X-Header: 1\r\n', PDF), 'pdf'],
    ['resume.docx', DOCX, 'docx'],
    ['resume.pdf', DOCX, 'docx'],
    ['resume.txt', bytes('Python'), 'txt'],
    ['resume', bytes('Python'), 'txt'],
    ['RESUME.MD', bytes('# Python'), 'markdown'],
    ['resume.json', bytes('\uFEFF{"skills":[{"name":"Python"}]}'), 'json-resume'],
    ['MZ.txt', bytes('MZ is how this resume starts'), 'txt'],
  ])('of %s is told by its content, then by its name', async (name, content, kind) => {
    expect((await readBytes(content, name)).kind).toBe(kind);
  });

  test.each<[string, Uint8Array, string]>([
    ['UTF-8 with a mark', bytes('\uFEFFZoë'), 'Zoë'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, Buffer.from('Zoë', 'utf16le')), 'Zoë'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, Buffer.from('Zoë', 'utf16le').swap16()), 'Zoë'],
    ['Windows-1252', bytes('Zo', 0xeb, ' ', 0x96, ' r', 0xe9, 'sum', 0xe9), 'Zoë – résumé'],
  ])('text in %s', async (_name, content, text) => {
    expect((await readBytes(content, 'resume.txt')).text).toBe(text);
  });
});

describe('refused, each with what to do', () => {
  const ole = (stream: string) =>
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, new Uint8Array(600), Buffer.from(stream, 'utf16le'));
  const page = { texts: column(['x'], { x: 60, top: 60 }) };
  const entities =
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d><body><p><t>&b;</t></p></body></d>';
  const document = (content: string | Uint8Array, facts = {}) =>
    buildZip([{ name: 'word/document.xml', content, ...facts }]);

  test.each<[string, string, Uint8Array, RegExp]>([
    ['a.txt', 'empty-file', bytes(), /0 bytes.*again/],
    ['a.pdf', 'too-big', new Uint8Array(20_000_001), /20 MB.*paste/],
    ['a.pdf', 'executable', bytes('MZ', 0x90, 0, 3, 0), /program.*choose/],
    ['a.pdf', 'executable', bytes(0x7f, 'ELF'), /program/],
    ['a.pdf', 'other-kind', bytes('just text'), /ends in \.pdf.*choose/],
    ['a.docx', 'other-kind', bytes('just text'), /ends in \.docx/],
    ['a.txt', 'other-kind', bytes('a', 0, 'b'), /choose the resume as/],
    ['a.pdf', 'other-kind', bytes(0x89, 'PNG'), /picture.*save it as/],
    ['a.txt', 'other-kind', bytes('<!doctype html><p>Me'), /web page/],
    ['a.rtf', 'other-kind', bytes('{\\rtf1 Me}'), /Rich Text.*save it as/],
    ['a.xlsx', 'other-kind', buildZip([{ name: 'xl/workbook.xml', content: '' }]), /spreadsheet/],
    [
      'a.odt',
      'other-kind',
      buildZip([
        { name: 'mimetype', content: '' },
        { name: 'content.xml', content: '' },
      ]),
      /OpenDocument/,
    ],
    ['a.zip', 'other-kind', buildZip([{ name: 'cv.pdf', content: PDF }]), /archive.*unpack/],
    ['a.doc', 'old-word', ole('WordDocument'), /\.doc.*save it as/],
    ['a.docx', 'encrypted', ole('EncryptedPackage'), /password.*save a copy/],
    ['a.docx', 'encrypted', document('<d/>', { flags: 1 }), /password/],
    ['a.pdf', 'encrypted', buildPdf([page], protect('secret')), /password.*print to PDF/],
    ['a.pdf', 'broken', bytes('%PDF-1.7\nnothing follows'), /damaged: export/],
    ['a.pdf', 'too-many-pages', buildPdf(Array.from({ length: 101 }, () => page)), /101 pages.*100.*Save/],
    ['a.docx', 'broken', DOCX.subarray(0, DOCX.length - 30), /damaged.*save it again/],
    ['a.docx', 'broken', document('<d><body>'), /damaged/],
    ['a.docx', 'broken', document(entities), /damaged/],
    ['a.docx', 'broken', document('<d/>', { declaredSize: 2 }), /damaged/],
    ['a.docx', 'zip-bomb', document(Buffer.alloc(5_000_000)), /far larger/],
    ['a.docx', 'zip-bomb', document('<d/>', { declaredSize: 400_000_000, isStored: true }), /far larger/],
    ['a.docx', 'broken', document(Buffer.alloc(50_000_000), { declaredSize: 900_000 }), /damaged/],
    ['a.docx', 'no-text', document('<d><body><p/></body></d>'), /scan or a picture.*paste/],
    ['a.pdf', 'no-text', buildPdf([{}]), /scan or a picture/],
    ['a.txt', 'no-text', bytes(' \n\t'), /no text.*choose/],
    ['a.json', 'broken', bytes('{'), /not JSON/],
    ['a.json', 'not-json-resume', bytes('{"a":1}'), /basics, work/],
  ])('%s as %s', async (name, fault, content, message) => {
    const error = await readBytes(content, name).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ResumeFileError);
    expect(error).toMatchObject({ fault, message: expect.stringMatching(message) });
    expect(String((error as Error).message)).not.toContain('\n');
  });

  test('an old document is told from other files of its age', async () => {
    await expect(readBytes(ole('Workbook'), 'a.xls')).rejects.toMatchObject({ fault: 'other-kind' });
  });
});

describe('limits', () => {
  test('a text longer than what is kept is cut at a line, and said', async () => {
    const resume = await readBytes(bytes('Python and SQL\n'.repeat(20_000)), 'long.txt');
    expect(resume.text.length).toBeLessThanOrEqual(MAX_RESUME_LENGTH);
    expect(resume.text.length).toBeGreaterThan(MAX_RESUME_LENGTH - 20);
    expect(resume.text).toMatch(/Python and SQL$/);
    expect(listProblems(resume)).toEqual(['cut']);
  });

  test('reading is given up when the caller says so, and what was opened is closed', async () => {
    let isClosed = false;
    const never = new Promise<never>(() => undefined);
    const parsers: ResumeParsers = {
      parseXml: () => never as never,
      inflate: () => never,
      loadPdf: async () => ({
        document: { numPages: 1, getPage: () => never, getPermissions: () => never },
        operators: {},
        close: async () => {
          isClosed = true;
        },
      }),
    };
    const reading = readResumeFile({ name: 'a.pdf', bytes: PDF }, parsers, { stop: Promise.resolve() });
    await expect(reading).rejects.toMatchObject({ fault: 'too-slow' });
    await expect.poll(() => isClosed).toBe(true);
  });
});
