import { describe, expect, test } from 'vitest';
import { loadGuide } from '../../../lib/knowledge/load-guide';
import { collectBriefing } from '../../../lib/roles/role-briefing';

const guide = loadGuide();

describe('the briefing on a role', () => {
  test.each([...guide.roles.keys()])('every statement on %s names its source', (role) => {
    const briefing = collectBriefing(guide, role, []);
    const facts = Object.values(briefing ?? {}).flat();
    expect(facts.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(new Set(facts.map(({ text }) => text)).size).toBe(facts.length);
  });

  test('takes advice that fits the skills of the posting', () => {
    const without = collectBriefing(guide, 'llm-engineer', [])?.interview ?? [];
    const withSkills = collectBriefing(guide, 'llm-engineer', ['rag', 'python', 'sql', 'machine-learning'])?.interview;
    expect(withSkills?.length).toBeGreaterThanOrEqual(without.length);
  });

  test('advice for other roles is left out', () => {
    const other = guide.advice.find(({ topic, when }) => topic === 'interview' && when.roles.length > 0);
    if (!other) throw new Error('some interview advice is for a role alone');
    const role = [...guide.roles.keys()].find((id) => !other.when.roles.includes(id)) ?? '';
    const said = collectBriefing(guide, role, other.when.skills)?.interview.map(({ text }) => text);
    expect(said).not.toContain(other.text);
  });

  test('what a fact of the role is drawn from is not told a second time', () => {
    const projects =
      collectBriefing(guide, 'machine-learning-engineer', ['bert', 'langchain', 'python'])?.projects ?? [];
    expect(projects.filter(({ text }) => /\bBERT\b/.test(text))).toHaveLength(1);
    expect(projects.filter(({ text }) => text.includes('ChromaDB'))).toHaveLength(1);
  });

  test('an exam that has ended is not recommended', () => {
    const skills = ['aws', 'sagemaker', 'tensorflow'];
    const said = collectBriefing(guide, 'machine-learning-engineer', skills)?.certifications ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(({ text }) => /Specialty|TensorFlow/.test(text))).toEqual([]);
  });

  test('a role that is not known has none', () => {
    expect(collectBriefing(guide, 'astronaut', [])).toBeUndefined();
  });
});
