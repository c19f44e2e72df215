import { describe, expect, it } from 'vitest';
import { extractResumeSkills } from '../../../lib/skills/extract-resume-skills';
import { buildKnowledge } from '../../builders/knowledge';

const { vocabulary } = buildKnowledge({
  skills: [
    {
      category: 'all',
      kind: 'hard',
      skills: [
        { id: 'aws', name: 'AWS', aliases: [] },
        { id: 'machine-learning', name: 'Machine learning', aliases: [] },
        { id: 'ml-ops', name: 'Machine learning operations', aliases: [] },
        { id: 'sagemaker', name: 'SageMaker', aliases: ['AWS SageMaker'] },
      ],
    },
  ],
});

describe('extractResumeSkills', () => {
  it.each([
    ['AWS\nSageMaker', ['aws 0-3', 'sagemaker 4-13']],
    ['AWS SageMaker', ['sagemaker 0-13']],
    ['- AWS\n- SageMaker\n- AWS', ['aws 2-5', 'sagemaker 8-17', 'aws 20-23']],
    ['machine\nlearning', ['machine-learning 0-16']],
    ['machine learning\noperations', ['ml-ops 0-27', 'machine-learning 0-16']],
    ['AWS\nSageMaker and AWS\nSageMaker', ['aws 0-3', 'sagemaker 4-13', 'aws 18-21', 'sagemaker 22-31']],
    ['', []],
  ])('reads %j line by line, wrapped names too', (text, expected) => {
    const places = extractResumeSkills(text, vocabulary).flatMap(({ id, spans }) =>
      spans.map(({ start, end }) => ({ start, say: `${id} ${start}-${end}` })),
    );
    expect(places.sort((a, b) => a.start - b.start).map(({ say }) => say)).toEqual(expected);
  });
});
