import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWordEdge } from '../../../lib/skills/char-tables';
import { extractResumeSkills, extractSkills } from '../../../lib/skills/extract-skills';
import { SAMPLE_VOCABULARY } from './sample-vocabulary';

function extract(description: string, title = 'Engineer') {
  return extractSkills({ title, description }, SAMPLE_VOCABULARY);
}

function requirements(description: string): Record<string, string> {
  return Object.fromEntries(extract(description).map((s) => [s.id, s.requirement]));
}

function groups(description: string): (readonly string[])[] {
  const byGroup = new Map<string, string[]>();
  for (const { id, group } of extract(description)) {
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  return [...byGroup.values()];
}

const BENEFITS = `

What we offer
- Health insurance and a 401(k) plan
- A yearly budget for learning Java, AWS and machine learning

Equal opportunity
We are an equal opportunity employer and hire without regard to race, religion or gender identity. Our testing
of applicants is fair. Communication is open.
`;

describe('extractSkills', () => {
  it('reads requirement from the part of the posting', () => {
    const text = `We build maps.

What you will do
- Train models in PyTorch
- Look after data pipelines

Requirements:
- Python and SQL

Nice to have:
- Scala

About us
Our founders wrote Hadoop in Java.`;
    expect(requirements(text)).toEqual({
      pytorch: 'mentioned',
      'data-pipelines': 'mentioned',
      python: 'required',
      sql: 'required',
      scala: 'preferred',
    });
  });

  it.each([
    ['Requirements:\n- Python; Scala is a plus', { python: 'required', scala: 'preferred' }],
    ['Requirements:\n- Python (must), Scala (nice to have)', { python: 'required', scala: 'preferred' }],
    ['Requirements:\n- Python, ideally with PyTorch', { python: 'required', pytorch: 'preferred' }],
    ['Requirements:\n- Java and knowledge of Hadoop is a plus', { java: 'required', hadoop: 'preferred' }],
    ['Requirements:\n- Java (bonus: AWS, Azure)', { java: 'required', aws: 'preferred', azure: 'preferred' }],
    ['Tasks:\n- Python must be part of your toolbox. SQL is required.', { python: 'mentioned', sql: 'required' }],
    ['We are hiring. No experience with Hadoop needed. Python is what we write.', { python: 'mentioned' }],
    ['Requirements:\n- Knowledge of Scala is not required, but welcome', { scala: 'preferred' }],
    ['Anforderungen:\n- Python\n- Scala von Vorteil', { python: 'required', scala: 'preferred' }],
    ['Profil recherché :\n- Python\n- Scala serait un plus', { python: 'required', scala: 'preferred' }],
    ['Requisitos:\n- Python\n- Se valorará Scala', { python: 'required', scala: 'preferred' }],
  ])('reads requirement from the words of the sentence: %j', (text, expected) => {
    expect(requirements(text)).toEqual(expected);
  });

  it('keeps the strongest requirement and every place', () => {
    const [skill] = extract('You will write Python.\n\nRequirements:\n- Python', 'Python Engineer');
    expect(skill).toMatchObject({ id: 'python', requirement: 'required' });
    expect(skill?.spans.map((s) => [s.field, s.start])).toEqual([
      ['title', 0],
      ['description', 15],
      ['description', 40],
    ]);
  });

  it('takes an acronym and its expansion for one skill', () => {
    const found = extract('Requirements:\n- natural language processing (NLP)');
    expect(found.map((s) => [s.id, s.spans.length])).toEqual([['nlp', 2]]);
  });

  it.each([
    'Our go-to-market motion is Go-to-market first. Ready, set, Go to the office.',
    'A swift response. Swift answers. We react quickly and React to change.',
    'The R&D team and R & D budget.',
    'Sparks fly; spark joy.',
    'A course in Neuro Linguistic Programming (NLP).',
    'See https://python.org/java and write to sql@aws.example.com.',
  ])('finds nothing in %j', (text) => {
    expect(extract(text)).toEqual([]);
  });

  it.each([
    ['Requirements:\n- Degree in Computer Science, Statistics or a related field\n- Python', ['python']],
    ['Requirements:\n- BS/MS in computer science with Python skills', ['python']],
    ['Requirements:\n- A quantitative field (Statistics, Computer Science)\n- Strong statistics', ['statistics']],
    ['Anforderungen:\n- Abgeschlossenes Studium in Computer Science oder Statistics mit Python', ['python']],
  ])('leaves out degree subjects: %j', (text, expected) => {
    expect(extract(text).map((s) => s.id)).toEqual(expected);
  });

  it.each([
    ['Requirements:\n- Python, R, or Scala', [['python', 'r', 'scala']]],
    ['Requirements:\n- AWS/GCP/Azure', [['aws', 'gcp', 'azure']]],
    ['Requirements:\n- PyTorch or TensorFlow, and SQL', [['pytorch', 'tensorflow']]],
    ['Requirements:\n- At least one of: AWS, GCP, Azure', [['aws', 'gcp', 'azure']]],
    ['Requirements:\n- A framework such as PyTorch, TensorFlow', [['pytorch', 'tensorflow']]],
    ['Requirements:\n- Python, SQL and Spark', []],
    ['Requirements:\n- Python and SQL or Scala', [['sql', 'scala']]],
    [
      'Requirements:\n- Java or C++\n- AWS or Azure',
      [
        ['java', 'cpp'],
        ['aws', 'azure'],
      ],
    ],
    ['Requirements:\n- Python or R\n- Strong Python', []],
  ])('groups what is a choice: %j', (text, expected) => {
    expect(groups(text)).toEqual(expected);
  });

  it('counts everyday words only where they are asked for', () => {
    expect(requirements('Tasks:\n- testing of the product')).toEqual({});
    expect(requirements('Tasks:\n- testing\n\nRequirements:\n- testing')).toEqual({ testing: 'required' });
  });

  it.each([
    ['At Hadoop, we build elephants. Our Hadoop is fast.', undefined, []],
    ['Hadoop is hiring!', undefined, []],
    ['We sell Hadoop.', 'Hadoop', []],
    ['At Hadoop, we build elephants.\n\nRequirements:\n- Hadoop', undefined, ['hadoop']],
    ['At Quux, we use Hadoop.', undefined, ['hadoop']],
  ])("asks more of the employer's name: %j, %j", (description, company, expected) => {
    const found = extractSkills({ title: 'Hadoop Keeper', description, company }, SAMPLE_VOCABULARY);
    expect(found.map((s) => s.id)).toEqual(expected);
  });

  it('keeps soft skills apart', () => {
    expect(extract('Requirements:\n- Communication skills')[0]).toMatchObject({ id: 'communication', kind: 'soft' });
  });

  it('is not changed by boilerplate', () => {
    const piece = fc.constantFrom(
      'We build maps with Java.',
      'Requirements:',
      '- Python or Scala',
      '- 3+ years of SQL',
      'Nice to have:',
      '- Spark, Hadoop',
      'Your tasks',
      '- Run data pipelines on AWS',
      '',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('\n');
        expect(extract(text + BENEFITS)).toEqual(extract(text));
      }),
    );
  });

  it('never throws, repeats itself, and gives places at word edges, for any text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Python', 'C++', 'R', ', ', ' or ', '\n', 'Requirements:', '(', ')', 'a plus', 'degree in ', 's'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.string(), (pieces, title) => {
        const description = pieces.join('');
        const found = extractSkills({ title, description }, SAMPLE_VOCABULARY);
        expect(extractSkills({ title, description }, SAMPLE_VOCABULARY)).toEqual(found);
        for (const { start, end, field } of found.flatMap((s) => s.spans)) {
          const text = field === 'title' ? title : description;
          expect(start >= 0 && end > start && end <= text.length).toBe(true);
          expect(isWordEdge(text, start) && isWordEdge(text, end)).toBe(true);
        }
      }),
    );
  });

  it.each([
    ['one line of words', 'Python and SQL or R with a degree in statistics '],
    ['many short lines', 'Requirements:\n- Python is a plus\n'],
    ['brackets', '(R, '],
    ['capitals', 'Aa, '],
    ['addresses', 'a@'],
    ['letters', 'a'],
  ])(
    'reads 2 MB of %s in linear time',
    (_name, unit) => {
      const started = performance.now();
      extract(unit.repeat(Math.ceil(2_000_000 / unit.length)));
      // Work that grows with the square takes minutes here.
      expect(performance.now() - started).toBeLessThan(12_000);
    },
    60_000,
  );
});

describe('extractResumeSkills', () => {
  it('reads ambiguous names in lists, also across lines', () => {
    const text = 'Skills\nPython\nR\nGo\nSwift\n\nI react to change and ran a go-to-market team in R&D.';
    expect(extractResumeSkills(text, SAMPLE_VOCABULARY).map((s) => s.id)).toEqual(['python', 'r', 'go', 'swift']);
  });

  it('gives every place', () => {
    const text = 'Python, SQL. More Python.';
    expect(extractResumeSkills(text, SAMPLE_VOCABULARY)[0]).toEqual({
      id: 'python',
      spans: [
        { start: 0, end: 6 },
        { start: 18, end: 24 },
      ],
    });
  });

  it('gives nothing for an empty text', () => {
    expect(extractResumeSkills('', SAMPLE_VOCABULARY)).toEqual([]);
  });
});
