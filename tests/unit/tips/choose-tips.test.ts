import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge, buildKnowledgeData } from '../../builders/knowledge';
import { buildRawPosting } from '../../builders/raw-posting';
import { buildRole } from '../../builders/role';

const [FRAMEWORKS, SOFT] = buildKnowledgeData().skills;
if (!FRAMEWORKS || !SOFT) throw new Error('the builder has skills');
const FORMATS = {
  category: 'formats',
  kind: 'hard' as const,
  skills: [
    { id: 'formats', name: 'Data formats', aliases: [], kinds: ['XPath', 'Zarr'] },
    { id: 'intervals', name: 'Confidence intervals', aliases: [] },
    { id: 'nomad', name: 'Nomad', aliases: [], near: ['docker'] },
    { id: 'docker', name: 'Docker', aliases: [] },
  ],
};
const KNOWLEDGE = buildKnowledge({ skills: [FORMATS, FRAMEWORKS, SOFT] });
const DESCRIPTION = `About the role
You will run experiments for our shop.

Requirements
- Python
- RAG
- PyTorch
- Kubernetes

Pay: $120,000 - $130,000 per year`;

function tips(resume: string | undefined, overrides: Partial<RawPosting> = {}) {
  const raw: RawPosting = {
    site: 'linkedin',
    layout: 'linkedin-guest',
    url: 'https://www.linkedin.com/jobs/view/1234567',
    title: 'Senior Data Scientist',
    location: 'New York, NY',
    description: DESCRIPTION,
    layers: {},
    ...overrides,
  };
  const profile = resume === undefined ? undefined : extractProfile(resume, KNOWLEDGE);
  return analysePosting(raw, KNOWLEDGE, { profile }).tips;
}

const RESUME = `Ana Example
ana@example.org
Statistician

- Built retrieval-augmented generation for support answers with care
- Trained image models in TensorFlow, 3 of them in production`;

describe('chooseTips', () => {
  it('asks for the wording of the posting, with both spans', () => {
    const tip = tips(RESUME).find(({ id }) => id === 'wording-rag');
    expect(tip?.text).toContain('“RAG”');
    expect(tip?.text).toContain('“retrieval-augmented generation”');
    expect(tip?.because).toMatchObject({ posting: [{ field: 'description' }], resume: [{ line: 5 }] });
    expect(tips('RAG').map(({ id }) => id)).not.toContain('wording-rag');
  });

  it('tells nobody to write one kind of a skill beside another, and names the kind that is held as close', () => {
    const asked = { description: 'Requirements:\n- Zarr' };
    const found = tips('Ana Example\n\n- Queried with XPath for the data formats team', asked);
    expect(found.map(({ id }) => id)).not.toContain('wording-formats');
    const near = found.find(({ id }) => id === 'near-formats');
    expect(near?.text).toContain('The posting requires “Zarr”. You show XPath (line 3)');
    expect(near?.text).toContain('name “Zarr” only if you have used it');
  });

  it('names the member of a group that something is close to, and that thing with its own line', () => {
    const asked = { description: 'Requirements:\n- Kubernetes, RAG or Nomad' };
    const found = tips('Ana Example\nPython\nDocker', asked).find(({ kind }) => kind === 'near');
    expect(found?.id).toBe('near-kubernetes-or-rag-or-nomad');
    expect(found?.text).toBe(
      'The posting requires one of “Kubernetes”, “RAG”, “Nomad”. You show Docker (line 3), which is close to “Nomad”: say there what carries over, and name “Nomad” only if you have used it.',
    );
    expect(found?.because.resume?.map(({ line }) => line)).toEqual([3]);
  });

  it('says what is asked for in the words of the posting', () => {
    const description = 'Requirements:\n- confidence intervals\n\nNice to have:\n- Spark\n- Nomad or Docker';
    const texts = tips('Ana Example\nScribe', { description }).map(({ text }) => text);
    expect(texts).toContain(
      'The posting requires “confidence intervals”, and your resume does not show it. If you have it, add a line that says where you used it.',
    );
    expect(texts).toContain(
      '“Spark” is asked for as an advantage, and your resume does not show it. If you have it, add a line that says where you used it.',
    );
    expect(texts).toContain(
      'One of “Nomad”, “Docker” is asked for as an advantage, and your resume shows none of them. If you have one of them, add a line that says where you used it.',
    );
  });

  it('gives one tip a group, also where two groups share a member', () => {
    const description = 'Requirements:\n- PyTorch or Nomad\n- Nomad or RAG';
    const ids = tips('Ana Example\nScribe', { description }).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('gap-'))).toEqual(['gap-pytorch-or-nomad', 'gap-nomad-or-rag']);
  });

  it('puts what is close before what is missing, and never claims it', () => {
    const ids = tips(RESUME).map(({ id }) => id);
    expect(ids.indexOf('near-pytorch')).toBeGreaterThanOrEqual(0);
    expect(ids.indexOf('near-pytorch')).toBeLessThan(ids.indexOf('gap-kubernetes'));
    expect(tips(RESUME).find(({ id }) => id === 'near-pytorch')?.text).toContain('only if you have used it');
  });

  it('says how to start on a gap, with the source', () => {
    const tip = tips(RESUME).find(({ id }) => id === 'gap-kubernetes');
    expect(tip?.text).toContain('Allow six weeks.');
    expect(tip?.because).toMatchObject({ source: 'guide', line: 3 });
  });

  it('asks for the role in the headline unless it is there', () => {
    expect(tips(RESUME).map(({ id }) => id)).toContain('headline');
    expect(tips('Ana Example\nData Scientist').map(({ id }) => id)).not.toContain('headline');
  });

  it('quotes the title of the posting in the headline, not our name for the role', () => {
    const knowledge = buildKnowledge({ roles: [buildRole({ aliases: ['decision scientist'] })] });
    const raw = buildRawPosting({ title: 'Senior Decision Scientists, Pricing (Remote)' });
    const profile = extractProfile('Ana Example\nScribe', knowledge);
    const tip = analysePosting(raw, knowledge, { profile }).tips.find(({ id }) => id === 'headline');
    expect(tip?.text).toContain('“Decision Scientist”');
    expect(tip?.because.posting?.map(({ start, end, field }) => [field, raw.title.slice(start, end)])).toEqual([
      ['title', 'Decision Scientists'],
    ]);
  });

  it.each([
    ['a bullet without', '- Trained the models of the shop in PyTorch with care', 1],
    ['digits', '- Trained the models of 12 shops in PyTorch with great care', undefined],
    ['digits on the next line', '- Trained the models of the shops in PyTorch so that\n  12 shops use them', undefined],
    ['"a third"', '- Cut the cost of training in PyTorch by a third at the shop', undefined],
    ['"twice"', '- Made training in PyTorch twice as fast in all of the shop', undefined],
    ['"two seconds"', '- Trained the PyTorch models that answer within two seconds', undefined],
    ['"one" alone', '- Moved PyTorch training from one machine to many machines', 1],
    ['a list of names', '- Operations: PyTorch, Kubernetes, Spark, Python, TensorFlow', undefined],
    ['a list without a label', '- PyTorch, Kubernetes, Spark, Python, TensorFlow, RAG, k8s', undefined],
    ['no bullet', 'Trained the models of the shop in PyTorch with great care', undefined],
    ['a short bullet', '- Trained models in PyTorch', undefined],
  ])('asks for a number: %s', (_what, resume, line) => {
    expect(tips(resume).find(({ id }) => id === 'number')?.because.resume?.[0]?.line).toBe(line);
  });

  it('gives the sentence to negotiate with, from the benchmark', () => {
    const tip = tips(undefined).find(({ kind }) => kind === 'pay');
    expect(tip?.text).toContain('$120k–$130k');
    expect(tip?.because.source).toBe('survey');
  });

  it('has nothing to say about the resume where there is none', () => {
    const kinds = tips(undefined).map(({ kind }) => kind);
    expect(kinds.filter((kind) => ['wording', 'near', 'gap', 'headline'].includes(kind))).toEqual([]);
  });
});
