import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import type { RawPosting } from '../../../lib/posting/raw-posting';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';

const KNOWLEDGE = buildKnowledge();
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

  it('asks for a number only where a line has none', () => {
    expect(tips(RESUME).find(({ id }) => id === 'number')?.because.resume?.[0]?.line).toBe(5);
    expect(tips('- Built RAG for 12 teams in three countries and four languages').map(({ id }) => id)).not.toContain(
      'number',
    );
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
