import type { SkillFile } from '../../../lib/knowledge/schemas';
import { createVocabulary } from '../../../lib/skills/vocabulary';

/** A small hand-made vocabulary with one of every kind of rule. */
export const SAMPLE_FILES: SkillFile[] = [
  {
    category: 'languages',
    kind: 'hard',
    skills: [
      { id: 'python', name: 'Python', aliases: [] },
      { id: 'sql', name: 'SQL', aliases: [] },
      { id: 'scala', name: 'Scala', aliases: [] },
      { id: 'cpp', name: 'C++', aliases: [] },
      { id: 'csharp', name: 'C#', aliases: [] },
      { id: 'java', name: 'Java', aliases: [] },
      {
        id: 'r',
        name: 'R',
        aliases: ['R programming'],
        rules: [{ form: 'R', exactCase: true, needsNeighbour: true, orWords: ['statistical', 'language'] }],
      },
      {
        id: 'go',
        name: 'Go',
        aliases: ['Golang'],
        rules: [{ form: 'Go', exactCase: true, notBefore: ['-to-', 'to '], notAfter: [' we', ' ready,'] }],
      },
      {
        id: 'swift',
        name: 'Swift',
        aliases: [],
        rules: [{ form: 'Swift', exactCase: true, needsNeighbour: true, orWords: ['ios'] }],
      },
    ],
  },
  {
    category: 'frameworks',
    kind: 'hard',
    skills: [
      { id: 'pytorch', name: 'PyTorch', aliases: [] },
      { id: 'tensorflow', name: 'TensorFlow', aliases: [] },
      { id: 'scikit-learn', name: 'scikit-learn', aliases: ['sklearn'] },
      { id: 'spark', name: 'Apache Spark', aliases: ['Spark'], rules: [{ form: 'Spark', exactCase: true }] },
      { id: 'hadoop', name: 'Hadoop', aliases: [] },
      { id: 'react', name: 'React', aliases: [], rules: [{ form: 'React', exactCase: true, notBefore: ['to '] }] },
    ],
  },
  {
    category: 'cloud',
    kind: 'hard',
    skills: [
      { id: 'aws', name: 'AWS', aliases: ['Amazon Web Services'] },
      { id: 'gcp', name: 'GCP', aliases: ['Google Cloud Platform'] },
      { id: 'azure', name: 'Azure', aliases: [] },
    ],
  },
  {
    category: 'methods',
    kind: 'hard',
    skills: [
      { id: 'machine-learning', name: 'machine learning', aliases: ['ML'] },
      { id: 'nlp', name: 'natural language processing', aliases: ['NLP'] },
      { id: 'statistics', name: 'statistics', aliases: [] },
      { id: 'computer-science', name: 'computer science', aliases: [] },
      { id: 'ci-cd', name: 'CI/CD', aliases: [] },
      { id: 'data-pipelines', name: 'data pipelines', aliases: [] },
      { id: 'testing', name: 'testing', aliases: [], rules: [{ form: 'testing', askedOnly: true }] },
      { id: 'data-modeling', name: 'data modeling', aliases: [] },
    ],
  },
  {
    category: 'soft-skills',
    kind: 'soft',
    skills: [{ id: 'communication', name: 'communication skills', aliases: ['communication'] }],
  },
];

export const SAMPLE_VOCABULARY = createVocabulary(SAMPLE_FILES);
