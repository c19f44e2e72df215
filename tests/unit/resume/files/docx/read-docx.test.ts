import { describe, expect, test } from 'vitest';
import { readStructure } from '../../../../../lib/resume/profile/resume-structure';
import { buildDocx, item, paragraph, run, table, textBox } from '../../../../builders/docx-file';
import { buildZip } from '../../../../builders/zip-file';
import { listProblems, readBytes } from '../read-bytes';

async function readBody(body: string, parts: Record<string, string> = {}) {
  return readBytes(buildDocx(body, parts), 'resume.docx');
}

describe('text', () => {
  test.each<[string, string, string]>([
    ['runs of a paragraph are one line', paragraph(run('Py') + run('Torch', '<w:b/>')), 'PyTorch'],
    [
      'line breaks stay',
      paragraph('<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>'),
      'one\ntwo\nthree',
    ],
    ['no name of an element is a word', paragraph('<w:r><w:constructor/><w:t>Engineer</w:t></w:r>'), 'Engineer'],
    ['tabs stay', paragraph('<w:r><w:t>Engineer</w:t><w:tab/><w:t>2019</w:t></w:r>'), 'Engineer\t2019'],
    [
      'hyphens that do not break',
      paragraph('<w:r><w:t>real</w:t><w:noBreakHyphen/><w:t>time</w:t><w:softHyphen/></w:r>'),
      'real-time',
    ],
    ['items of lists', item('Led a team') + item('Wrote code'), '- Led a team\n- Wrote code'],
    ['a list that is switched off', paragraph('plain', '<w:numPr><w:numId w:val="0"/></w:numPr>'), 'plain'],
    [
      'bullets of the Symbol font',
      paragraph('<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:tab/><w:t>Led</w:t></w:r>'),
      '- Led',
    ],
    [
      'text of links and of fields, not their codes',
      paragraph(
        '<w:hyperlink><w:r><w:t>mail</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText><w:t> me</w:t></w:r>',
      ),
      'mail me',
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>${paragraph('Name')}</w:sdtContent></w:sdt>`,
      'Name',
    ],
    ['entities and CDATA', paragraph('<w:r><w:t>R&amp;D <![CDATA[<C++>]]></w:t></w:r>'), 'R&D <C++>'],
    [
      'Japanese without how it is pronounced',
      paragraph(
        '<w:ruby><w:rt><w:r><w:t>きかい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>機械</w:t></w:r></w:rubyBase></w:ruby>',
      ),
      '機械',
    ],
  ])('%s', async (_name, body, text) => {
    const resume = await readBody(body);
    expect(resume.text).toBe(text);
    expect(resume).toMatchObject({ kind: 'docx', problems: [] });
    expect(resume.pages).toBeUndefined();
  });

  test('lists by style, also by one that another style is based on, but no numbered headings', async () => {
    const list = '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>';
    const styles =
      `<w:style w:styleId="Dots">${list}</w:style><w:style w:styleId="Mine"><w:basedOn w:val="Dots"/></w:style>` +
      '<w:style w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>' +
      '<w:style w:styleId="H1"><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const body = styled('EXPERIENCE', 'H1') + styled('one', 'Dots') + styled('two', 'Mine') + styled('three', 'Loop');
    expect((await readBody(body, { 'styles.xml': styles })).text).toBe('EXPERIENCE\n- one\n- two\nthree');
  });
});

describe('tables', () => {
  test('row by row, cells parted by tabs, empty cells left out', async () => {
    const resume = await readBody(
      table([
        ['Language', 'Years'],
        ['Python', '6'],
        ['', 'Go', ''],
      ]),
    );
    expect(resume.text).toBe('Language\tYears\nPython\t6\nGo');
    expect(listProblems(resume)).toEqual(['table']);
  });

  test('a date beside what was done', async () => {
    const done = paragraph('Engineer, Polderline') + item('Moved jobs to Spark');
    expect((await readBody(table([['2019 – 2021', done]]))).text).toBe(
      '2019 – 2021\tEngineer, Polderline\n- Moved jobs to Spark',
    );
  });

  test('cells that are the columns of a page, one after the other', async () => {
    const side = paragraph('Skills') + item('Python') + item('SQL');
    const main = paragraph('Experience') + paragraph('Engineer');
    expect((await readBody(table([[side, main]]))).text).toBe('Skills\n- Python\n- SQL\n\nExperience\nEngineer');
  });

  const done = paragraph('Analyst') + paragraph('Polderline') + item('Wrote checks');

  test.each<[string, string, string]>([
    ['dates', paragraph('2019 – 2021'), '2019 – 2021\tAnalyst\nPolderline\n- Wrote checks'],
    [
      'dates on two lines',
      paragraph('Sept 2019 –') + paragraph('Feb 2021'),
      'Sept 2019 – Feb 2021\tAnalyst\nPolderline\n- Wrote checks',
    ],
    [
      'a broken line',
      paragraph('<w:r><w:t>Seit</w:t><w:br/><w:t>03/2019</w:t></w:r>'),
      'Seit 03/2019\tAnalyst\nPolderline\n- Wrote checks',
    ],
    [
      'dates above a place',
      paragraph('2019 – 2021') + paragraph('Utrecht'),
      '2019 – 2021\tAnalyst\nPolderline\tUtrecht\n- Wrote checks',
    ],
    ['a heading', paragraph('EXPERIENCE'), 'EXPERIENCE\nAnalyst\nPolderline\n- Wrote checks'],
    [
      'a heading of two words',
      paragraph('Work') + paragraph('experience'),
      'Work experience\nAnalyst\nPolderline\n- Wrote checks',
    ],
    ['a column', item('Python') + item('SQL'), '- Python\n- SQL\n\nAnalyst\nPolderline\n- Wrote checks'],
  ])('%s at the left of an entry', async (_what, left, text) => {
    expect((await readBody(table([[left, done]]))).text).toBe(text);
  });

  test('of jobs and studies give the jobs', async () => {
    const { text } = await readBody(
      paragraph('Work history') +
        table([
          ['03/2020 – now', paragraph('Data Analyst, Polderline') + item('Wrote SQL')],
          ['09/2017 – 02/2020', paragraph('Junior Analyst, Kestrel') + item('Audits')],
          ['2014 – 2017', 'BSc (Hons) Mathematics, University of Oldmoor'],
        ]),
    );
    const { entries, months, education } = readStructure(text, { year: 2026, month: 11 });
    expect(entries.map(({ title }) => title)).toEqual(['Data Analyst', 'Junior Analyst']);
    expect(months).toBe(111);
    expect(education).toMatchObject([{ level: 'bachelor', year: 2017 }]);
  });

  test('a table in a table is read once', async () => {
    const { text } = await readBody(table([[`${table([['inner', 'cell']])}${paragraph('below')}`, 'outer']]));
    expect(text.match(/inner/g)).toHaveLength(1);
    expect(text).toContain('inner\tcell\nbelow');
  });

  test('one cell is a frame, no table', async () => {
    expect(listProblems(await readBody(table([['Framed']])))).toEqual([]);
  });
});

describe('what else stands on the page', () => {
  test('a text box is read once, behind the paragraph that holds it', async () => {
    const resume = await readBody(
      paragraph(run('Anchor') + textBox(paragraph('Boxed') + item('Python'))) + paragraph('After'),
    );
    expect(resume.text).toBe('Anchor\nBoxed\n- Python\nAfter');
    expect(listProblems(resume)).toEqual(['text-box']);
  });

  test('a text box of which only the copy for older readers holds text', async () => {
    const old = `<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('Old')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect((await readBody(paragraph(old))).text).toBe('Old');
  });

  test('headers and footers come last and once, without page numbers', async () => {
    const header = paragraph('Marisol Tenbrink');
    const resume = await readBody(paragraph('Body'), {
      'header1.xml': header,
      'header2.xml': header,
      'footer1.xml': paragraph('Page 1 of 2') + paragraph('marisol@tenbrink.invalid'),
      'footnotes.xml': `<w:footnote>${paragraph('A note')}</w:footnote>`,
    });
    expect(resume.text).toBe('Body\n\nMarisol Tenbrink\nmarisol@tenbrink.invalid\n\nA note');
    expect(listProblems(resume)).toEqual(['header-footer']);
  });

  test('deleted and moved text is left out, inserted text is read', async () => {
    const body = paragraph(
      `<w:del><w:r><w:delText>Cobol</w:delText></w:r></w:del><w:moveFrom>${run('Perl')}</w:moveFrom><w:ins>${run('Python')}</w:ins>`,
    );
    const resume = await readBody(body);
    expect(resume.text).toBe('Python');
    expect(listProblems(resume)).toEqual(['tracked-changes']);
  });

  test.each([
    ['by the run', run('Rust Go', '<w:vanish/>'), ''],
    [
      'by the style of the run',
      run('Rust Go', '<w:rStyle w:val="Gone"/>'),
      '<w:style w:styleId="Gone"><w:rPr><w:vanish/></w:rPr></w:style>',
    ],
    ['by its size', run('Rust Go', '<w:sz w:val="2"/>'), ''],
  ])('text that is hidden %s is left out, and said', async (_how, hidden, styles) => {
    const resume = await readBody(paragraph(run('Python') + hidden), { 'styles.xml': styles });
    expect(resume.text).toBe('Python');
    expect(listProblems(resume)).toEqual(['hidden-text']);
    expect(resume.problems[0]?.message).toContain('2 words');
    expect(resume.problems[0]?.message).toContain('“Rust Go”');
  });

  test('text whose hiding is switched off is seen', async () => {
    expect((await readBody(paragraph(run('Python', '<w:vanish w:val="0"/><w:sz w:val="20"/>')))).problems).toEqual([]);
  });

  test('columns of the page', async () => {
    expect(listProblems(await readBody(`${paragraph('Text')}<w:sectPr><w:cols w:num="2"/></w:sectPr>`))).toEqual([
      'columns',
    ]);
  });
});

describe('packages', () => {
  test('the main part may have another name', async () => {
    const relations =
      '<Relationships><Relationship Type="http://x/officeDocument" Target="/word/main2.xml"/></Relationships>';
    const bytes = buildZip([
      { name: '_rels/.rels', content: relations },
      {
        name: 'word/main2.xml',
        content: '<document><body><p><r><t>Plain names</t></r></p></body></document>',
        isStored: true,
      },
    ]);
    expect((await readBytes(bytes)).text).toBe('Plain names');
  });

  test('a remark behind the package does no harm', async () => {
    const bytes = buildZip(
      [{ name: 'word/document.xml', content: '<d><body><p><t>x1</t></p></body></d>' }],
      'a remark',
    );
    expect((await readBytes(bytes)).text).toBe('x1');
  });

  test('XML in UTF-16', async () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><d><body><p><t>Zoë</t></p></body></d>';
    const content = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]));
    expect((await readBytes(buildZip([{ name: 'word/document.xml', content }]))).text).toBe('Zoë');
  });
});
