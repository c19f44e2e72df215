import { describe, expect, it } from 'vitest';
import type { JobPosting } from '../../../lib/analysis';
import { matchRole } from '../../../lib/roles/match-role';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { buildKnowledge } from '../../builders/knowledge';
import { buildRole } from '../../builders/role';

const ROLE = buildRole({
  id: 'trainer',
  name: 'Model Trainer',
  aliases: ['model trainer'],
  duties: ['train the models', 'design experiments', 'tend the cluster', 'curate the data'],
  skills: { core: ['python', 'pytorch'], common: ['rag'], plus: [] },
});
const KNOWLEDGE = buildKnowledge({ roles: [ROLE] });
const DESCRIPTION =
  'You train the models, design experiments, tend the cluster and curate the data. You train the models in PyTorch and Python, and do RAG.';

function match(title: string, description = DESCRIPTION) {
  const posting: JobPosting = { source: 'other', title, description };
  const { role } = matchRole(posting, extractSkills(posting, KNOWLEDGE.vocabulary), KNOWLEDGE);
  return role && { id: role.id, words: role.evidence.map(({ start, end, field }) => posting[field].slice(start, end)) };
}

describe('matchRole', () => {
  it('shows the words of the title that name the role', () => {
    expect(match('Senior Model Trainer, Utrecht')).toEqual({ id: 'trainer', words: ['Model Trainer'] });
  });

  it('shows the duties and skills that speak for the role where the title does not', () => {
    expect(match('Colleague wanted')).toEqual({
      id: 'trainer',
      words: ['train the models', 'design experiments', 'tend the cluster', 'Python', 'PyTorch', 'RAG'],
    });
  });

  it('names no role where little speaks for one', () => {
    expect(match('Colleague wanted', 'You train the models in Python.')).toBeUndefined();
  });
});
