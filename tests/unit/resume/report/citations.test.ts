import { expect, it } from 'vitest';
import { loadGuide } from '../../../../lib/knowledge/load-guide';
import { REPORT_RULES } from '../../../../lib/resume/report/parse-report';

const CITING = REPORT_RULES.flatMap(({ id, adviceId }) => (adviceId === undefined ? [] : [[id, adviceId] as const]));

it.each(CITING)('%s cites advice on resumes, %s, with a source and its line', (_rule, adviceId) => {
  const { advice, sources } = loadGuide();
  const found = advice.find(({ id }) => id === adviceId);
  expect(found?.topic).toBe('resume');
  const [cite] = found?.cite ?? [];
  expect(sources.has(cite?.source ?? '')).toBe(true);
  expect(cite?.lines?.length).toBeGreaterThan(0);
});

it('there are rules that cite', () => {
  expect(CITING.map(([rule]) => rule)).toContain('bullets-no-number');
  expect(CITING.length).toBeGreaterThan(4);
});
