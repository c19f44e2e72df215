import { describe, expect, it } from 'vitest';
import type { SkillMention } from '../../../lib/analysis';
import { scoreCoverage } from '../../../lib/coverage/score-coverage';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { buildKnowledge } from '../../builders/knowledge';

describe('the name of a skill that a resume makes too little sure', () => {
  const knowledge = buildKnowledge({
    skills: [
      {
        category: 'tools',
        kind: 'hard',
        skills: [
          { id: 'helm', name: 'Helm', aliases: [], rules: [{ form: 'Helm', orWords: ['kubernetes'] }] },
          { id: 'rust', name: 'Rust', aliases: [] },
        ],
      },
    ],
  });
  const asked: SkillMention = {
    id: 'helm',
    name: 'Helm',
    kind: 'hard',
    category: 'tools',
    requirement: 'required',
    spans: [],
  };

  it.each([
    ['Rust\nHelm\nJava', 100],
    ['Tools: Rust, Helm', 100],
    ['- Helm', 100],
    ['At the helm of a team', 0],
    ['Helm the team, then leave', 0],
  ])('counts where it stands alone in a list: “%s”', (resume, expected) => {
    expect(scoreCoverage([asked], extractProfile(resume, knowledge), knowledge)?.score).toBe(expected);
  });

  it('is looked for in the words of the posting, where these are known', () => {
    const said: SkillMention = { ...asked, spans: [{ start: 4, end: 15, field: 'description' }] };
    const texts = { title: '', description: 'Use Helm charts daily' };
    const profile = extractProfile('Rust, Helm chart', knowledge);
    expect(scoreCoverage([said], profile, knowledge)?.score).toBe(0);
    expect(scoreCoverage([said], profile, knowledge, texts)).toMatchObject({
      score: 100,
      have: [{ resume: [{ start: 6, end: 16 }] }],
    });
  });

  it('never counts against the word of the user', () => {
    const profile = { ...extractProfile('Helm', knowledge), removed: ['helm'] };
    expect(scoreCoverage([asked], profile, knowledge)?.score).toBe(0);
  });
});
