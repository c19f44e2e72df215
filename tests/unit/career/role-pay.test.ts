import { expect, test } from 'vitest';
import { chooseRolePay, listPayLevels } from '../../../lib/career/choose-role-pay';
import { loadGuide } from '../../../lib/knowledge/load-guide';

const guide = loadGuide();

function midOf(role: string, level: 'all' | 'executive', country: string): number {
  const outcome = chooseRolePay(role, { level, country }, guide);
  if ('unavailable' in outcome) throw new Error(role);
  return outcome.mid;
}

test.each(['all', 'executive'] as const)('a head of AI is paid more than those who are led, at %s levels', (level) => {
  for (const role of ['data-scientist', 'data-analyst', 'mlops-engineer'])
    expect(midOf('head-of-ai', level, 'US')).toBeGreaterThan(midOf(role, level, 'US'));
});

test('data managers never stand for heads of AI: levels begin where heads are', () => {
  expect(listPayLevels('head-of-ai', 'US', guide).map(({ level }) => level)).toEqual(['senior', 'executive']);
  expect(listPayLevels('head-of-ai', 'GB', guide).map(({ level }) => level)).toEqual(['executive']);
});
