import { packKnowledge } from '../../lib/knowledge/build/pack-knowledge';
import { type Knowledge, openKnowledge } from '../../lib/knowledge/knowledge';
import type { KnowledgeData } from '../../lib/knowledge/knowledge-data';
import { buildCareerFit } from './career-fit';
import { buildPercentiles, buildSalaries } from './pay';
import { buildRole } from './role';

/** A sound knowledge base of one role and a handful of skills; override what a test is about. */
export function buildKnowledgeData(overrides: Partial<KnowledgeData> = {}): KnowledgeData {
  return {
    version: 'test',
    sources: [
      { id: 'guide', kind: 'article', title: 'A guide', publisher: 'unknown', licence: 'facts cited only' },
      { id: 'survey', kind: 'dataset', title: 'A survey', publisher: 'Somebody', licence: 'CC0' },
    ],
    roles: [buildRole()],
    salaries: [buildSalaries({ percentiles: [buildPercentiles()] })],
    generalPay: [],
    skills: [
      {
        category: 'frameworks',
        kind: 'hard',
        skills: [
          { id: 'apache-spark', name: 'Apache Spark', aliases: ['Spark'] },
          {
            id: 'kubernetes',
            name: 'Kubernetes',
            aliases: ['k8s'],
            learning: [{ text: 'Allow six weeks.', cite: [{ source: 'guide', lines: [3] }] }],
          },
          { id: 'pyspark', name: 'PySpark', aliases: [], parents: ['apache-spark', 'python'] },
          { id: 'python', name: 'Python', aliases: [] },
          { id: 'pytorch', name: 'PyTorch', aliases: [], near: ['tensorflow'] },
          { id: 'rag', name: 'RAG', aliases: ['retrieval-augmented generation'] },
          { id: 'tensorflow', name: 'TensorFlow', aliases: [] },
        ],
      },
      { category: 'soft-skills', kind: 'soft', skills: [{ id: 'communication', name: 'Communication', aliases: [] }] },
    ],
    places: {
      countries: [
        {
          id: 'US',
          name: 'United States',
          currency: 'USD',
          names: ['united states'],
          regions: ['NY'],
          cities: ['new york'],
          hosts: [],
        },
      ],
      metros: [],
    },
    advice: [],
    titles: { noise: ['senior'], blockers: [], fields: {}, functions: {}, patterns: [] },
    market: [],
    contradictions: [],
    careerFit: buildCareerFit(['data-scientist']),
    learningOrder: [{ skill: 'pytorch', after: ['python'], note: 'It is a library for Python.' }],
    ...overrides,
  };
}

/** The same, compiled and opened as in the extension. */
export function buildKnowledge(overrides: Partial<KnowledgeData> = {}): Knowledge {
  return openKnowledge(packKnowledge(buildKnowledgeData(overrides)));
}
