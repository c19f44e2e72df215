import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSectionAt } from '../../../lib/sections/section';
import { splitSections } from '../../../lib/sections/split-sections';

function outline(text: string): string[] {
  return splitSections(text).map((s) => `${s.kind}: ${text.slice(s.bodyStart, s.end).trim()}`);
}

describe('splitSections', () => {
  it('reads headings with marks, colons, capitals and none', () => {
    const text = `Some words first.
### What you'll do
- train
**Requirements**
- python
NICE TO HAVE
- scala
Benefits:
- fruit
How to apply
Write us.`;
    expect(outline(text)).toEqual([
      'intro: Some words first.',
      'duties: - train',
      'required: - python',
      'preferred: - scala',
      'benefits: - fruit',
      'process: Write us.',
    ]);
  });

  it.each([
    ['Requirements\n- Python\nAlso useful\nScala', 'Scala'],
    ['Requirements\n- Python\nCe serait un plus\n- Scala', '- Scala'],
    ['Requisitos\n- Python\nSe valorará\n- Scala', '- Scala'],
    ['Requirements\n- Python\nIcing on the cake: Scala', 'Scala'],
    [`Requirements: Python and ${'much '.repeat(12)}more.Preferred qualifications:Scala`, 'Scala'],
  ])('reads wishes of %j', (text, wished) => {
    expect(outline(text).at(-1)).toBe(`preferred: ${wished}`);
  });

  it('reads clauses that stand alone, but no sentence', () => {
    expect(outline('Your profile\nPython\nCe que nous vous proposons\nfruit')).toEqual([
      'required: Python',
      'benefits: fruit',
    ]);
    expect(outline('Requirements\nWhat we offer here is a place to learn Python.')).toHaveLength(1);
  });

  it('reads lead-ins at the beginning of a line', () => {
    expect(outline('Requirements: Python, SQL\nBonus: Scala\nYou must have the following:\n- Go')).toEqual([
      'required: Python, SQL',
      'preferred: Scala',
      'required: - Go',
    ]);
  });

  it('reads run-together and run-on text', () => {
    const together = 'We build maps.ResponsibilitiesDesign systemsRequirementsPython and SQLNice to HaveScala';
    expect(outline(together).map((s) => s.split(':')[0])).toEqual(['intro', 'duties', 'required', 'preferred']);
    const runOn = 'We build maps. Responsibilities: design systems. Minimum Qualifications: Python. Benefits: fruit.';
    expect(outline(runOn).map((s) => s.split(':')[0])).toEqual(['intro', 'duties', 'required', 'benefits']);
  });

  it('keeps weak headings inside a list of wishes', () => {
    expect(outline('Preferred qualifications\n- Skills: Scala\n- Experience: Hadoop')).toEqual([
      'preferred: - Skills: Scala\n- Experience: Hadoop',
    ]);
  });

  it('tells boilerplate paragraphs by their words', () => {
    const equal = 'We are an equal opportunity employer and welcome everybody without regard to age.';
    expect(outline(`Requirements\n- Python\n\n${equal}\n\n- SQL`)).toEqual([
      'required: - Python',
      `equal-opportunity: ${equal}`,
      'required: - SQL',
    ]);
  });

  it('takes a portrait of the company for boilerplate until it turns to the job', () => {
    const text = 'Mapmill is a company that maps mills.\nIn this role you will draw.';
    expect(outline(text).map((s) => s.split(':')[0])).toEqual(['about-company', 'intro']);
  });

  it('takes mild wishes for requirements where there are no others', () => {
    expect(outline('Desired skills:\n- Python')[0]).toBe('required: - Python');
    expect(outline('Requirements:\n- SQL\nDesired skills:\n- Python')[1]).toBe('preferred: - Python');
  });

  it('tiles any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\n', 'Requirements:', '**Benefits**', '- ', 'About us', 'ResponsibilitiesDesign', 'You will:'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const sections = splitSections(text);
        expect(sections[0]?.start).toBe(0);
        expect(sections.at(-1)?.end).toBe(text.length);
        sections.forEach((section, k) => {
          expect(section.bodyStart).toBeGreaterThanOrEqual(section.start);
          expect(section.end).toBe(sections[k + 1]?.start ?? text.length);
          expect(findSectionAt(sections, section.start).end).toBeGreaterThanOrEqual(section.end);
        });
      }),
    );
  });
});
