import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PayPanel } from '../../components/pay/PayPanel';
import { buildAnalysis, buildBenchmark, buildPosting } from '../fixtures/example-analysis';
import { buildPaySource } from '../fixtures/example-pay';
import { expectAccessible } from './expect-accessible';

test('the benchmark stands in figures with its middle, basis, level and place', async () => {
  const { container } = render(<PayPanel analysis={buildAnalysis()} />);
  expect(screen.getByText(/\$168k – \$225k/)).toHaveTextContent('$168k – $225k a year');
  expect(screen.getByText('Middle $195k · posted ranges · senior · United States')).toBeVisible();
  await expectAccessible(container);
});

test.each([
  [1, 'at or below the 1st percentile: low'],
  [2, 'at the 2nd percentile: low'],
  [3, 'at the 3rd percentile: low'],
  [11, 'at the 11th percentile: low'],
  [62, 'at the 62nd percentile: above the middle'],
  [99, 'at or above the 99th percentile: high'],
])('a posted range at %i is %s', async (position, words) => {
  const benchmark = buildBenchmark({ posted: { min: 165000, max: 205000, position } });
  const { container } = render(<PayPanel analysis={buildAnalysis({ benchmark })} />);
  expect(screen.getByText(`The middle of the posted range is ${words}.`)).toBeVisible();
  await expectAccessible(container);
});

const HOURLY = { min: 80, max: 95, currency: 'USD', period: 'hour', text: '$80 - $95' } as const;
const DOLLARS = { min: 165000, max: 165000, currency: 'USD', period: 'year', text: '$165,000' } as const;

test.each([
  [
    'a single figure',
    { posted: { min: 165000, max: 165000, position: 41 } },
    {},
    'The posted pay is at the 41st percentile: below the middle.',
  ],
  [
    'a cited range',
    { posted: { min: 1, max: 2, relation: 'above' } },
    {},
    'The middle of the posted range is above the published range.',
  ],
  [
    'one pay band',
    { posted: { min: 1, max: 2 } },
    {},
    'One pay band dominates these figures, so it is given no percentile.',
  ],
  [
    'another country',
    { posted: undefined },
    { country: 'EC' },
    'These figures are for another place, so it is not compared with them.',
  ],
  [
    'bonus and equity',
    { posted: undefined },
    {},
    'These figures count something else, so it is not compared with them.',
  ],
] as const)('posted pay beside %s says what can be said', async (_what, overrides, place, words) => {
  const posting = buildPosting({ salary: DOLLARS, ...place });
  const { container } = render(
    <PayPanel analysis={buildAnalysis({ posting, benchmark: buildBenchmark(overrides) })} />,
  );
  expect(screen.getByText(words)).toBeVisible();
  await expectAccessible(container);
});

test('figures of another country are headed by its name', async () => {
  const analysis = buildAnalysis({ posting: buildPosting({ country: 'JP' }) });
  const { container } = render(<PayPanel analysis={analysis} />);
  expect(screen.getByRole('heading', { name: 'What this role pays in the United States' })).toBeVisible();
  await expectAccessible(container);
});

test('posted pay by the hour is quoted by the hour on a scale of years', async () => {
  const benchmark = buildBenchmark({ posted: { min: 166400, max: 197600, position: 41 } });
  const analysis = buildAnalysis({ posting: buildPosting({ salary: HOURLY }), benchmark });
  const { container } = render(<PayPanel analysis={analysis} />);
  expect(screen.getByText('Posted: $80–$95 an hour')).toBeVisible();
  expect(container.querySelector('svg text')).toHaveTextContent('Posted $80–$95 an hour');
  expect(screen.getByRole('row', { name: 'Posted, counted over a year $166k $198k' })).toBeInTheDocument();
  await expectAccessible(container);
});

test('the chart is a table for those who do not see it: benchmark, posted range and each drawn source', async () => {
  const { container } = render(<PayPanel analysis={buildAnalysis()} />);
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual([
    'WhatLowMiddleHigh',
    'Benchmark$168k$195k$225k',
    'Posted$165k$205k',
    '1: 2025 · posted ranges · senior · United States · n\u00a0=\u00a01,840, used for the benchmark$168k$195k$225k',
    '2: 2026 · base pay · senior · United States$170knot stated$230k',
    '3: 2026 · total pay · senior · United States$220knot stated$310k',
    '4: 2024 · basis not stated · all levels · United States$128knot stated$190k',
  ]);
  await expectAccessible(container);
});

test('sources name title and line; the rest appears on demand, other currencies and periods in words', async () => {
  const { container } = render(<PayPanel analysis={buildAnalysis()} />);
  const sources = screen.getByRole('region', { name: 'Sources' });
  expect(within(sources).getAllByRole('listitem')).toHaveLength(4);
  expect(within(sources).getByText('Tideline guide to AI careers, line 389')).toBeVisible();
  expect(within(sources).getByText('At large employers.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all 6 sources' }));
  const [, , , , euro, hourly] = within(sources).getAllByRole('listitem');
  expect(euro).toHaveTextContent('€78k–€105k a year · 2024 · base pay · senior · Germany, not drawn');
  expect(hourly).toHaveTextContent('$85–$140 an hour');
  expect(within(screen.getByRole('table')).queryByText(/Germany/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(within(sources).getAllByRole('listitem')).toHaveLength(4);
  await expectAccessible(container);
});

test.each([
  [{ max: undefined, openEnded: true }, '$170k or more'],
  [{ openEnded: true }, '$170k–$230k or more'],
  [{ min: undefined }, 'up to $230k'],
  [{ max: 170000 }, '$170k'],
  [{ min: undefined, max: undefined, p50: 180000 }, '$180k'],
])('a source that gives %o reads "%s"', async (figures, words) => {
  const sources = [buildPaySource({ chosen: true }), buildPaySource(figures)];
  const { container } = render(<PayPanel analysis={buildAnalysis({ benchmark: buildBenchmark({ sources }) })} />);
  expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  await expectAccessible(container);
});

test('figures that one source gives without a line of their own share an entry', async () => {
  const row = { source: 'example-survey', line: undefined };
  const sources = [
    buildPaySource({ ...row, chosen: true }),
    buildPaySource(),
    buildPaySource(row),
    buildPaySource(row),
  ];
  const { container } = render(<PayPanel analysis={buildAnalysis({ benchmark: buildBenchmark({ sources }) })} />);
  const entries = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem');
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    '1, 3, 4Open pay survey',
    '2Tideline guide to AI careers, line 214',
  ]);
  await expectAccessible(container);
});

test('posted pay in another currency is told and not drawn', async () => {
  const salary = { min: 70000, max: 90000, currency: 'EUR', period: 'year', text: '70-90k' } as const;
  const analysis = buildAnalysis({
    posting: buildPosting({ salary }),
    benchmark: buildBenchmark({ posted: undefined }),
  });
  const { container } = render(<PayPanel analysis={analysis} />);
  expect(screen.getByText('Posted: €70k–€90k a year')).toBeVisible();
  expect(screen.getByText(/not drawn on this scale/)).toBeVisible();
  expect(within(screen.getByRole('table')).queryByText('Posted')).toBeNull();
  await expectAccessible(container);
});

test('without a benchmark the reason stands in its place, and the posted pay remains', async () => {
  const analysis = buildAnalysis({ benchmark: { unavailable: 'No source gives a pay range for this role.' } });
  const { container } = render(<PayPanel analysis={analysis} />);
  expect(screen.getByRole('heading', { name: /^No pay figures for / })).toBeVisible();
  expect(screen.getByText('No source gives a pay range for this role.')).toBeVisible();
  expect(screen.getByText('Posted: $165k–$205k a year')).toBeVisible();
  expect(screen.queryByRole('figure')).toBeNull();
  await expectAccessible(container);
});

test('a posting without pay says so', async () => {
  const analysis = buildAnalysis({
    posting: buildPosting({ salary: undefined }),
    benchmark: buildBenchmark({ posted: undefined }),
  });
  const { container } = render(<PayPanel analysis={analysis} />);
  expect(screen.getByText('The posting states no pay.')).toBeVisible();
  await expectAccessible(container);
});

test('a role without figures says so, and shows the closest role under its own name', async () => {
  const nearest = { role: { id: 'ai-engineer', name: 'AI Engineer' }, benchmark: buildBenchmark() };
  const benchmark = { unavailable: 'Nobody publishes a figure.', nearest };
  const { container } = render(<PayPanel analysis={buildAnalysis({ benchmark })} />);
  expect(screen.getByText('Nobody publishes a figure.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Nearest role with figures: AI Engineer' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'What this role pays' })).toBeNull();
  expect(within(screen.getByRole('table')).getByRole('rowheader', { name: 'AI Engineer' })).toBeInTheDocument();
  expect(screen.queryByText('Benchmark')).toBeNull();
  await expectAccessible(container);
});
