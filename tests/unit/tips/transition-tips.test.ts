import { describe, expect, test } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import type { TailoringTip } from '../../../lib/analysis';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildRawPosting } from '../../builders/raw-posting';

const knowledge = loadKnowledge();

function findTips(title: string, resume: string, requirements = '- Python'): readonly TailoringTip[] {
  const raw = buildRawPosting({ title, description: `Requirements\n${requirements}` });
  return analysePosting(raw, knowledge, { profile: extractProfile(resume, knowledge) }).tips;
}

function findTransitions(title: string, resume: string): readonly TailoringTip[] {
  return findTips(title, resume).filter(({ kind }) => kind === 'transition');
}

function buildResume(job: string, headline = 'Somebody who works'): string {
  return `Kim Example\n${headline}\n\nExperience\n${job}, Tallywren Ltd\n2019 - 2024\n- Kept 12 services running for the harbor`;
}

describe('the way in from another field', () => {
  test('is told from where a past title lies, with the line and the source', () => {
    const [tip, second, ...more] = findTransitions('Machine Learning Engineer', buildResume('Backend Developer'));
    expect(tip?.text).toMatch(
      /^Your resume says “Backend Developer” on line 5, and this is a role as Machine Learning Engineer\. What a guide tells those who start from “Software Engineer”: /,
    );
    expect(tip?.because).toMatchObject({
      posting: [{ field: 'title' }],
      resume: [{ line: 5 }],
      source: 'ai-career-guide-2026',
      line: 233,
    });
    expect(second?.id).toBe('transition-2');
    expect(more).toEqual([]);
  });

  test.each([
    ['MLOps Engineer', 'Data Scientist', 'Data Scientist'],
    ['MLOps Engineer', 'Site Reliability Engineer', 'DevOps'],
    ['Data Scientist', 'Data Analyst', 'Data Analyst'],
    ['Prompt Engineer', 'Marketing Manager', 'Marketing or writing'],
    ['AI Product Manager', 'Product Owner', 'Product Manager'],
  ])('to %s begins for a %s at “%s”', (title, job, from) => {
    expect(findTransitions(title, buildResume(job))[0]?.text).toContain(`start from “${from}”`);
  });

  test.each([
    ['a past title names the role', 'Machine Learning Engineer', buildResume('Senior ML Engineer')],
    [
      'the headline names the role',
      'Machine Learning Engineer',
      buildResume('Web Developer', 'Machine Learning Engineer'),
    ],
    ['no source gives a way from there', 'Data Scientist', buildResume('Nurse')],
    ['no source gives any way in', 'AI Ethics Specialist', buildResume('Web Developer')],
    ['no past job is named', 'Machine Learning Engineer', 'Kim Example\nSkills\nJava, Docker'],
    ['the posting is of no role of ours', 'Harbor Master', buildResume('Web Developer')],
  ])('is not told where %s', (_, title, resume) => {
    expect(findTransitions(title, resume)).toEqual([]);
  });

  test('lets advice for career changers in', () => {
    const requirements = '- Experience with RAG\n- LangChain';
    const ids = (job: string) => findTips('AI Engineer', buildResume(job), requirements).map(({ id }) => id);
    expect(ids('Web Developer')).toContain('advice-project-first-rag');
    expect(ids('AI Engineer')).not.toContain('advice-project-first-rag');
    expect(ids('Marketing Manager')).not.toContain('advice-project-first-rag');
    expect(ids('Nurse')).not.toContain('advice-project-first-rag');
  });
});

describe('a role of the field', () => {
  test.each([
    ['MLOps Engineer', 'Machine Learning Engineer'],
    ['AI Engineer', 'Machine Learning Engineer'],
    ['Machine Learning Engineer', 'Data Scientist'],
  ])('a way to %s that starts from another role is not told to a %s', (title, job) => {
    const starts = findTransitions(title, buildResume(job)).map(({ item }) => item?.name);
    const roles = ['Data Scientist', 'Machine Learning Engineer'].filter((role) => role !== job);
    expect(starts.filter((from) => roles.includes(from ?? ''))).toEqual([]);
  });
});

describe('a close skill', () => {
  test('comes with what a source says of learning for those who have it', () => {
    const resume = `${buildResume('Data Scientist')}\n- Trained 3 models in TensorFlow`;
    const tip = findTips('Data Scientist', resume, '- PyTorch').find(({ kind }) => kind === 'near');
    expect(tip?.text).toContain('Whoever knows one of the two big frameworks needs one or two weeks for the other.');
    expect(tip?.because).toMatchObject({ source: 'ai-career-guide-2026', line: 115 });
  });
});
