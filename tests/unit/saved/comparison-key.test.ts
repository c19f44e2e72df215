import { expect, test } from 'vitest';
import { judgeSkill, NO_CORRECTIONS } from '../../../lib/resume/profile/corrections';
import { formatComparisonKey } from '../../../lib/saved/comparison-key';

const RESUME = { id: 'r', text: 'Python', savedAt: '2026-01-01T00:00:00.000Z' };
const PYTHON = { id: 'python', name: 'Python' };
const removed = judgeSkill(NO_CORRECTIONS, PYTHON, 'removed');

test('another resume, text, judgement or knowledge is another key', () => {
  const keys = [
    formatComparisonKey(RESUME, '1'),
    formatComparisonKey(RESUME, '2'),
    formatComparisonKey({ ...RESUME, id: 's' }, '1'),
    formatComparisonKey({ ...RESUME, text: 'Python, SQL' }, '1'),
    formatComparisonKey({ ...RESUME, savedAt: '2026-01-01T00:00:00.001Z' }, '1'),
    formatComparisonKey({ ...RESUME, corrections: removed }, '1'),
    formatComparisonKey({ ...RESUME, corrections: judgeSkill(removed, PYTHON, 'ignored') }, '1'),
    formatComparisonKey({ ...RESUME, corrections: judgeSkill(removed, PYTHON, 'held') }, '1'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z\d]{2,16}$/);
});

test('what was taken back, or said in another order, is the same key', () => {
  const sql = { id: 'sql', name: 'SQL' };
  const unset = judgeSkill(removed, PYTHON, 'unset');
  expect(formatComparisonKey({ ...RESUME, corrections: unset }, '1')).toBe(formatComparisonKey(RESUME, '1'));
  const [one, other] = [
    judgeSkill(removed, sql, 'removed'),
    judgeSkill(judgeSkill(NO_CORRECTIONS, sql, 'removed'), PYTHON, 'removed'),
  ];
  expect(formatComparisonKey({ ...RESUME, corrections: one }, '1')).toBe(
    formatComparisonKey({ ...RESUME, corrections: other }, '1'),
  );
});
