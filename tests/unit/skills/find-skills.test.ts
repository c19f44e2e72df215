import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import type { SkillFile } from '../../../lib/knowledge/schemas';
import { findSkills } from '../../../lib/skills/find-skills';
import { normaliseForm } from '../../../lib/skills/normalise-form';
import { createVocabulary } from '../../../lib/skills/vocabulary';

const FILES: readonly SkillFile[] = [
  {
    category: 'tools',
    kind: 'hard',
    skills: [
      { id: 'apache-kafka', name: 'Apache Kafka', aliases: ['Kafka'] },
      { id: 'cpp', name: 'C++', aliases: ['CPP'] },
      { id: 'data-formats', name: 'Data formats', aliases: [], kinds: ['XPath', 'CSV files'] },
      { id: 'kubernetes', name: 'Kubernetes', aliases: ['k8s', 'Kube'] },
      { id: 'kubeflow', name: 'Kubeflow', aliases: ['Kubeflow Pipelines'] },
      { id: 'power-bi', name: 'Power BI', aliases: ['Microsoft Power BI'] },
      { id: 'r', name: 'R', aliases: [], rules: [{ form: 'R', exactCase: true, needsNeighbour: true }] },
      { id: 'rag', name: 'RAG', aliases: ['retrieval-augmented generation'] },
      { id: 'rest', name: 'REST', aliases: ['RESTful API', 'CSV files'] },
    ],
  },
  { category: 'soft', kind: 'soft', skills: [{ id: 'mentoring', name: 'Mentoring', aliases: ['coaching'] }] },
];
const KNOWLEDGE = { vocabulary: createVocabulary(FILES), roles: new Map() };

describe('findSkills', () => {
  it.each([
    ['a name', 'kubernetes', { id: 'kubernetes', name: 'Kubernetes' }],
    ['a name in other case and with blanks', '  APACHE  kafka ', { id: 'apache-kafka', name: 'Apache Kafka' }],
    ['another name', 'K8S', { id: 'kubernetes', name: 'Kubernetes', alias: 'k8s' }],
    ['the beginning of a name', 'kuberne', { id: 'kubernetes', name: 'Kubernetes' }],
    ['the beginning of a later word', 'kaf', { id: 'apache-kafka', name: 'Apache Kafka' }],
    ['words in another order', 'kafka ap', { id: 'apache-kafka', name: 'Apache Kafka' }],
    ['another name in part', 'augmented', { id: 'rag', name: 'RAG', alias: 'retrieval augmented generation' }],
    ['words written as one', 'powerbi', { id: 'power-bi', name: 'Power BI', alias: 'powerbi' }],
    [
      'a plural by its singular',
      'kubeflow pipeline',
      { id: 'kubeflow', name: 'Kubeflow', alias: 'kubeflow pipelines' },
    ],
    ['signs', 'c++', { id: 'cpp', name: 'C++' }],
    ['a single letter that always needs a neighbour in a text', 'r', { id: 'r', name: 'R' }],
    ['a kind, as a kind', 'xpath', { id: 'data-formats', name: 'Data formats', kind: 'XPath' }],
    ['a soft skill', 'coach', { id: 'mentoring', name: 'Mentoring', alias: 'coaching' }],
    ['a slip of the pen', 'kubernets', { id: 'kubernetes', name: 'Kubernetes' }],
    ['letters that changed places', 'metnoring', { id: 'mentoring', name: 'Mentoring' }],
  ])('finds %s', (_what, query, found) => {
    expect(findSkills(query, KNOWLEDGE)[0]).toEqual(found);
  });

  it('names what fits best first, each skill once', () => {
    expect(findSkills('kube', KNOWLEDGE)).toEqual([
      { id: 'kubernetes', name: 'Kubernetes', alias: 'kube' },
      { id: 'kubeflow', name: 'Kubeflow' },
    ]);
    expect(findSkills('r', KNOWLEDGE).map(({ id }) => id)).toEqual(['r', 'rag', 'rest']);
  });

  it('takes a name of one skill that is only a kind of another for the first', () => {
    expect(findSkills('csv files', KNOWLEDGE)).toEqual([
      { id: 'rest', name: 'REST', alias: 'csv files' },
      { id: 'data-formats', name: 'Data formats', kind: 'CSV files' },
    ]);
  });

  it.each([[''], ['   '], ['---'], ['\n'], ['basket weaving'], ['zzz'], ['kubernetes gardening']])(
    'finds nothing for %j',
    (query) => {
      expect(findSkills(query, KNOWLEDGE)).toEqual([]);
    },
  );

  it('gives no more than asked for', () => {
    expect(findSkills('r', KNOWLEDGE, 2)).toHaveLength(2);
  });

  it('knows the skills of the bundle by their own names', () => {
    const knowledge = loadKnowledge();
    const { vocabulary } = knowledge;
    const some = [...vocabulary.skills.values()].filter((_skill, at) => at % 23 === 0);
    const missed = some.filter(({ id, name }) => {
      const sameName = findSkills(name, knowledge).filter((found) => normaliseForm(found.name) === normaliseForm(name));
      return !sameName.some((found) => found.id === id && found.alias === undefined && found.kind === undefined);
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['kub', 'kubernetes'],
    ['py', 'python'],
    ['sq', 'sql'],
  ])('of skills that begin with “%s” gives those that roles are made of first', (query, id) => {
    expect(findSkills(query, loadKnowledge())[0]?.id).toBe(id);
  });

  it('answers any text, and only with skills that exist', () => {
    const knowledge = loadKnowledge();
    const { vocabulary } = knowledge;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (query) => {
        const found = findSkills(query, knowledge);
        expect(found.length).toBeLessThanOrEqual(8);
        for (const { id, name } of found) expect(vocabulary.skills.get(id)?.name).toBe(name);
      }),
      { numRuns: 50 },
    );
  });
});
