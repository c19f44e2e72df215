import { describe, expect, it } from 'vitest';
import { analysePosting } from '../../../lib/analyse-posting';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildRawPosting } from '../../builders/raw-posting';

const KNOWLEDGE = loadKnowledge();

function analyse(asked: string, resume: string) {
  const raw = buildRawPosting({ title: 'Data Engineer', description: `Requirements:\n- Experience with ${asked}` });
  return analysePosting(raw, KNOWLEDGE, { profile: extractProfile(`Ana Example\n\n${resume}`, KNOWLEDGE) });
}

describe('the skills of data/', () => {
  it.each([
    ['XML', 'Parquet'],
    ['Unix', 'Linux'],
    ['inventory management', 'warehouse management'],
    ['Ubuntu', 'Windows Server'],
    ['HIPAA', 'GDPR'],
    ['Valkey', 'Redis'],
    ['CISSP', 'CEH'],
    ['fixed income', 'equities'],
  ])('asked for %s, %s is at most close and no other word for it', (asked, held) => {
    const { coverage, tips } = analyse(asked, held);
    expect(coverage?.score).toBeLessThanOrEqual(30);
    expect(tips.filter(({ kind }) => kind === 'wording')).toEqual([]);
  });

  it.each([
    ['K8s', 'Kubernetes'],
    ['RAG', 'retrieval-augmented generation'],
    ['Amazon Web Services', 'AWS'],
    ['Datenanalyse', 'data analysis'],
    ['ROS2', 'ROS 2'],
    ['data governance', 'GDPR and data governance'],
    ['retail analytics', 'Retail analytics'],
  ])('asked for %s, %s is the same', (asked, held) => {
    expect(analyse(asked, held).coverage?.score).toBe(100);
  });

  it('takes no employer for a skill', () => {
    const { coverage, tips } = analyse('inventory management', 'Data Engineer, Polderline Logistics (2019 to 2022)');
    expect(coverage?.score).toBe(0);
    expect(
      tips.flatMap(({ because }) => because.resume ?? []).filter(({ text }) => text.includes('Polderline')),
    ).toEqual([]);
  });

  it('are named without explanations: brackets hold an acronym', () => {
    const names = [...KNOWLEDGE.skills.values()].map(({ name }) => name);
    const explained = names.filter((name) => /[([]/.test(name) && !/\([\p{L}\d/&.-]{2,8}\)$/u.test(name));
    expect(explained).toEqual([]);
    expect(names.filter((name) => /[;:]\s|\s\/|^\s|\s$/.test(name))).toEqual([]);
  });
});
