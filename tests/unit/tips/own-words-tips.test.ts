import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import type { Advice } from '../../../lib/knowledge/schemas';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { applyCorrections, judgeSkill, NO_CORRECTIONS } from '../../../lib/resume/profile/corrections';
import { buildKnowledge } from '../../builders/knowledge';

const cite = [{ source: 'guide', lines: [9] }];
const when = { roles: [], skills: [], levels: [], situations: [] };
const ADVICE: Advice[] = [
  {
    id: 'gone',
    topic: 'certification',
    text: 'It costs 90 USD.',
    when: { ...when, skills: ['kubernetes'] },
    cite,
    ended: { on: '2025-03', note: 'Nobody examines in it any more.' },
  },
  {
    id: 'certificate',
    topic: 'certification',
    text: 'It costs 100 USD.',
    when: { ...when, skills: ['kubernetes'] },
    cite,
  },
  { id: 'build', topic: 'project', text: 'Run a small cluster.', when: { ...when, skills: ['kubernetes'] }, cite },
  {
    id: 'other-role',
    topic: 'project',
    text: 'Not this.',
    when: { ...when, skills: ['rag'], roles: ['nobody'] },
    cite,
  },
  { id: 'coding', topic: 'interview', text: 'Expect live coding.', when: { ...when, skills: ['python'] }, cite },
  { id: 'far', topic: 'interview', text: 'Expect Rust.', when: { ...when, skills: ['rust'] }, cite },
];
const KNOWLEDGE = buildKnowledge({ advice: ADVICE });
const DESCRIPTION = 'Requirements\n- Python\n- Kubernetes\n- PyTorch\n\nNice to have\n- RAG';

function tips(resume: string, held: readonly string[] = [], title = 'Senior Data Scientist') {
  const corrections = held.reduce((all, id) => judgeSkill(all, { id, name: id }, 'held'), NO_CORRECTIONS);
  const profile = applyCorrections(extractProfile(resume, KNOWLEDGE), corrections);
  const raw = { site: 'other' as const, layout: 'test', url: '', title, description: DESCRIPTION, layers: {} };
  return analysePosting(raw, KNOWLEDGE, { profile }).tips;
}

function find(id: string, ...given: Parameters<typeof tips>) {
  return tips(...given).find((tip) => tip.id === id);
}

describe('what the user has and does not show', () => {
  it('is told first, what weighs more before the rest', () => {
    const found = tips('Ana Example\nPython', ['rag', 'kubernetes']);
    expect(found.slice(0, 2).map(({ id, gain }) => [id, gain])).toEqual([
      ['show-kubernetes', 30],
      ['show-rag', 10],
    ]);
    expect(found[0]?.text).toContain('You said that you have “Kubernetes”, which the posting requires');
    expect(found.map(({ id }) => id)).not.toContain('gap-kubernetes');
  });

  it('is not told of what a line shows', () => {
    expect(find('show-kubernetes', 'Ana\nKubernetes', ['kubernetes'])).toBeUndefined();
  });
});

describe('the gain of gaps', () => {
  it('is the share of the ask, less what being close earns', () => {
    const gains = tips('Ana Example\nTensorFlow').map(({ id, gain }) => [id, gain]);
    expect(Object.fromEntries(gains)).toMatchObject({ 'near-pytorch': 21, 'gap-kubernetes': 30, 'gap-rag': 10 });
  });
});

describe('ways to close a gap', () => {
  it('are a project and a certificate for what is required, once each, with the source', () => {
    expect(find('advice-build', 'Ana\nPython')).toMatchObject({
      kind: 'gap',
      text: 'To close the gap in “Kubernetes”. A project that would show it: Run a small cluster.',
      because: { source: 'guide', line: 9, posting: [{ field: 'description' }] },
    });
    const ids = tips('Ana\nPython').map(({ id }) => id);
    expect(ids.filter((id) => id === 'advice-certificate')).toHaveLength(1);
    expect(ids).not.toContain('advice-other-role');
  });

  it('are not told where the skill is shown', () => {
    expect(find('advice-build', 'Ana\nPython on Kubernetes')).toBeUndefined();
  });
});

describe('a matching line far down', () => {
  const job = (...bullets: string[]) => `Ana Example\n\n${bullets.map((each) => `- ${each}`).join('\n')}`;
  const [a, b, c] = [
    'Answered 40 letters a day of angry readers',
    'Ordered paper for 12 offices in 3 towns',
    'Wrote Python services for the letters, 3 of them',
  ];

  it('is to be moved up', () => {
    expect(find('lift', job(a, b, c))).toMatchObject({
      text: 'Line 5 shows “Python”, which the posting requires, below 2 other bullets. Make it the first of that list: the first is read most.',
      because: { resume: [{ line: 5 }] },
    });
  });

  it.each([
    ['it is near the top', job(a, c, b)],
    ['the first matches as well', job('Kept Kubernetes clusters up for 12 offices', b, c)],
    ['what it shows is only welcome', job(a, b, 'Built RAG for the letters of angry readers')],
    ['the bullets belong to other jobs', `${job(a, b)}\n\nTypist\n- ${c}`],
  ])('and is not when %s', (_why, resume) => {
    expect(find('lift', resume)).toBeUndefined();
  });
});

describe('the interview', () => {
  it('is about what the posting requires, and cites the closest advice', () => {
    expect(find('interview', 'Ana')?.text).toContain('“Python”, “Kubernetes” and “PyTorch”');
    expect(find('advice-coding', 'Ana')).toMatchObject({ text: 'For the interview: Expect live coding.' });
    expect(find('advice-far', 'Ana')).toBeUndefined();
  });

  it('is not spoken of for jobs that RoleLens does not know', () => {
    expect(find('interview', 'Ana', [], 'Gardener')).toBeUndefined();
  });
});
