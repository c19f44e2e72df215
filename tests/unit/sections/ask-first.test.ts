import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { ASK_FIRST } from '../../../lib/sections/ask-first';

describe('ASK_FIRST', () => {
  it.each([
    '- 5+ years with Go',
    '• Strong knowledge of SQL',
    'Knowledge of Go',
    'fluent in Python',
    '* Proven experience with R',
    'Ability to listen',
  ])('takes %j for something asked of people', (line) => {
    expect(ASK_FIRST.test(line.toLowerCase())).toBe(true);
  });

  it('takes no skill that is named alone for one', () => {
    const names = [...loadKnowledge().skills.values()].filter(({ kind }) => kind === 'hard').map(({ name }) => name);
    expect(names.filter((name) => ASK_FIRST.test(`- ${name.toLowerCase()}`))).toEqual([]);
  });
});
