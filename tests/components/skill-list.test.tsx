import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SkillList } from '../../components/skills/SkillList';
import type { Analysis } from '../../lib/analysis';
import { buildAnalysis, buildCoverage, buildSkill, findSpans } from '../fixtures/example-analysis';
import { expectAccessible } from './expect-accessible';

const HELD = new Map([['docker', 'Docker']]);

function show(analysis: Analysis, hasResume = true, onAddResume = () => undefined) {
  const onJudge = () => Promise.resolve();
  return render(<SkillList {...{ analysis, hasResume, onAddResume, onJudge }} heldNames={HELD} />);
}

function namesIn(group: string): (string | null)[] {
  const region = screen.getByRole('region', { name: new RegExp(`^${group}`) });
  return within(region)
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent);
}

test('gaps come first, either/or groups as one', async () => {
  const { container } = show(buildAnalysis());
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Missing, required 2',
    'Missing, preferred 2',
    'You have 6',
    'Also mentioned 2',
    'Soft skills 1',
  ]);
  expect(namesIn('Missing, required')).toEqual(['Kubernetes', 'One of: Feature stores, Feast']);
  expect(namesIn('You have')).toContain('One of: PyTorch, TensorFlow');
  await expectAccessible(container);
});

test.each([
  [75, 'Strong coverage'],
  [45, 'Fair coverage'],
  [0, 'Thin coverage'],
])('a score of %i is told as number and word with its sum', async (score, band) => {
  const { container } = show(buildAnalysis({ coverage: buildCoverage({ score }) }));
  expect(screen.getByText(`Coverage ${score} of 100`)).toBeInTheDocument();
  expect(screen.getByText(band)).toBeVisible();
  expect(screen.getByText('5 of 7 required, 1 of 3 preferred')).toBeVisible();
  await expectAccessible(container);
});

test('each skill shows the exact phrase in its words, each held one its line of the resume', async () => {
  const { container } = show(buildAnalysis());
  const [kubernetes] = within(screen.getByRole('region', { name: /^Missing, required/ })).getAllByRole('listitem');
  expect(kubernetes?.querySelector('mark')).toHaveTextContent(/^Kubernetes$/);
  expect(kubernetes).toHaveTextContent('“Run them on Kubernetes in our own halls');
  const have = screen.getByRole('region', { name: /^You have/ });
  expect(have).toHaveTextContent('Resume line 7 Wrote the SQL that feeds them');
  expect(have).toHaveTextContent('TensorFlow, resume line 6 Built the arrival-time models');
  await expectAccessible(container);
});

test('says what is being learned and what shows a wider skill, and lists a kind with its examples', async () => {
  const { coverage } = buildAnalysis();
  const resume = coverage?.have[0]?.resume ?? [];
  const missing = [
    { skill: 'aws', requirement: 'required', near: ['aws'], learning: resume },
    { skill: 'cloud', requirement: 'required', near: [] },
  ] as const;
  const have = [{ skill: 'statistics', resume, through: ['Regression'] }];
  const asks = [
    { requirement: 'required', skills: ['aws', 'cloud'], credit: 0.3, by: ['aws'], kind: 'cloud' },
    { requirement: 'required', skills: ['statistics'], credit: 1, by: ['statistics'] },
  ] as const;
  const skills = ['aws', 'cloud', 'statistics'].map((id) => buildSkill({ id, name: id, spans: [] }));
  const { container } = show(buildAnalysis({ skills, coverage: buildCoverage({ have, missing, asks }) }));
  expect(namesIn('Missing, required')).toEqual(['One of: aws, cloud']);
  expect(screen.getByRole('region', { name: /^Missing, required/ })).toHaveTextContent(
    /Your resume says that you are learning aws, line \d+\./,
  );
  expect(screen.queryByText(/which is close/)).toBeNull();
  expect(screen.getByRole('region', { name: /^You have/ })).toHaveTextContent(/Resume line \d+ \(through Regression\)/);
  expect(container).toHaveTextContent('being learned');
  await expectAccessible(container);
});

test('further places of a skill unfold', async () => {
  const { container } = show(buildAnalysis());
  const missing = screen.getByRole('region', { name: /^Missing, required/ });
  const place = within(missing).getByText(/Hands-on experience with/);
  expect(place).not.toBeVisible();
  await userEvent.click(within(missing).getByText('1 more place'));
  expect(place).toBeVisible();
  await expectAccessible(container);
});

test.each([
  [['docker'], 'You have Docker, which is close.'],
  [['plain-terraform'], 'You have plain terraform, which is close.'],
  [['docker', 'a', 'b', 'c'], 'You have Docker · a · b, which are close.'],
])('held skills that are close, %o, are named', async (near, words) => {
  const missing = [{ skill: 'kubernetes', requirement: 'required', near }] as const;
  const { container } = show(buildAnalysis({ coverage: buildCoverage({ missing }) }));
  expect(screen.getByText(words)).toBeVisible();
  await expectAccessible(container);
});

test('what is close is named as the resume shows it', () => {
  const line = { start: 0, end: 5, line: 3, text: 'XPath' };
  const close = [{ skill: 'kubernetes', name: 'Docker Swarm', line }];
  const missing = [{ skill: 'kubernetes', requirement: 'required', near: ['kubernetes'], close }] as const;
  show(buildAnalysis({ coverage: buildCoverage({ missing }) }));
  expect(screen.getByText('You have Docker Swarm, which is close.')).toBeVisible();
});

test('a skill of two groups stands in both, and what another skill covers is only mentioned', async () => {
  const skills = [
    buildSkill({ id: 'python', name: 'Python', group: 'any-1' }),
    buildSkill({ id: 'sql', name: 'SQL', group: 'any-1', groups: ['any-1', 'any-2'] }),
    buildSkill({ id: 'docker', name: 'Docker', group: 'any-2' }),
    buildSkill({ id: 'kubernetes', name: 'Kubernetes' }),
    buildSkill({ id: 'feast', name: 'Feast', coveredBy: 'kubernetes' }),
  ];
  const { container } = show(buildAnalysis({ skills, coverage: undefined }), false);
  expect(namesIn('Required')).toEqual(['One of: Python, SQL', 'One of: SQL, Docker', 'Kubernetes']);
  expect(screen.getByRole('region', { name: /^Also mentioned 1/ })).toHaveTextContent('Feast');
  await expectAccessible(container);
});

test('a skill of which the posting names only a kind goes by its own name, with the kind as it is written', () => {
  const [span] = findSpans('Kubernetes');
  if (!span) throw new Error('the example says Kubernetes');
  const skills = [
    buildSkill({ id: 'orchestration', name: 'Container orchestration', spans: [{ ...span, kind: 'K8s' }] }),
  ];
  show(buildAnalysis({ skills, coverage: undefined }), false);
  expect(namesIn('Required')).toEqual(['Container orchestration “Kubernetes”']);
});

test('without a resume the skills stand by requirement, with one thing to do', async () => {
  const onAddResume = vi.fn();
  const { container } = show(buildAnalysis({ coverage: undefined }), false, onAddResume);
  expect(namesIn('Required')).toContain('Kubernetes');
  expect(namesIn('Preferred')).toEqual(['Apache Kafka', 'ONNX Runtime', 'C++']);
  expect(screen.queryByText(/Coverage/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Add a resume' }));
  expect(onAddResume).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

test('a posting that asks for nothing gives no score, and says why', async () => {
  const skills = [buildSkill({ id: 'grafana', name: 'Grafana', requirement: 'mentioned' })];
  const { container } = show(buildAnalysis({ skills, coverage: undefined }));
  expect(screen.getByText('The posting names no skill as required or preferred.')).toBeVisible();
  expect(screen.getByRole('region', { name: /^Also mentioned/ })).toHaveTextContent('Grafana');
  await expectAccessible(container);
});

test('a posting without skills says so', async () => {
  const { container } = show(buildAnalysis({ skills: [], coverage: undefined }));
  expect(screen.getByText('No skills found in this posting.')).toBeVisible();
  await expectAccessible(container);
});
