import { describe, expect, it } from 'vitest';
import { extractContact } from '../../../../lib/resume/profile/contact';
import { extractSections } from '../../../../lib/resume/profile/sections';
import { extractLines } from '../../../../lib/resume/resume-lines';

function read(text: string) {
  return extractSections(extractLines(text)).sections.map(({ kind, isUsual }) => `${kind}${isUsual ? '' : '?'}`);
}

describe('extractSections', () => {
  it.each([
    ['EXPERIENCE', 'experience'],
    ['Work Experience:', 'experience'],
    ['— Professional experience —', 'experience'],
    ['1. Education', 'education'],
    ['W O R K  H I S T O R Y', 'experience'],
    ['Licenses & Certifications', 'certifications'],
    ['My skills', 'skills'],
    ['Berufserfahrung', 'experience'],
    ['Ausbildung', 'education'],
    ['Sprachkenntnisse', 'languages'],
    ['EXPÉRIENCE PROFESSIONNELLE', 'experience'],
    ['Centres d’intérêt', 'interests'],
    ['Formación académica', 'education'],
    ['Publicaciones', 'publications'],
    ['My journey', 'experience?'],
    ['Toolbox', 'skills?'],
  ])('knows the heading “%s”', (heading, kind) => {
    expect(read(`Ana Example\n\n${heading}\nsomething`)).toEqual([kind]);
  });

  it.each(['Experience with Python and SQL', '- Education', 'work', 'Data Engineer', 'Skills: Python, SQL', ''])(
    'takes “%s” for no heading',
    (line) => {
      expect(read(line)).toEqual([]);
    },
  );

  it('gives each section its lines', () => {
    const { top, sections } = extractSections(extractLines('Ana\nSkills\nSQL\nEducation\nBSc\n2019'));
    expect(top.map(({ text }) => text)).toEqual(['Ana']);
    expect(sections.map(({ lines }) => lines.map(({ text }) => text))).toEqual([['SQL'], ['BSc', '2019']]);
  });
});

describe('extractContact', () => {
  it.each([
    ['ana@example.org | +1 555 010 2211', ['email', 'phone']],
    ['(555) 010-2211', ['phone']],
    ['linkedin.com/in/ana-example', ['link']],
    ['https://example.org', ['link']],
    ['FTP and HTTP://EXAMPLE.ORG', ['link']],
    ['WWW.example', ['link']],
    ['GitHub.IO', ['link']],
    ['12345678.', []],
    ['123456789.', ['phone']],
    ['03/2019 - 12/2021', []],
    ['2018 – 2020', []],
    ['01.03.2018 - 31.12.2019', []],
    ['cut 1,200,000 rows', []],
    ['@ana', []],
  ])('finds the kinds in “%s” and keeps no data', (text, kinds) => {
    expect(extractContact(extractLines(text))).toEqual(kinds.map((kind) => ({ kind, line: 1 })));
  });
});
