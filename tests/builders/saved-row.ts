import type { RawPosting } from '../../lib/posting/raw-posting';
import type { SavedRow, SavedSkill, SeenRow } from '../../lib/saved/saved-posting';

/** A saved posting of an invented company, with whatever a test wants otherwise. */
export function savedRow(change: Partial<SavedRow> = {}): SavedRow {
  return {
    id: 'a',
    jobKey: 'engineer learning machine|tallywren|utrecht',
    site: 'linkedin',
    url: 'https://www.linkedin.com/jobs/view/4100000001/',
    title: 'Machine Learning Engineer',
    company: 'Tallywren',
    location: 'Utrecht, Netherlands',
    country: 'NL',
    workplace: 'hybrid',
    employmentType: 'full-time',
    roleId: 'machine-learning-engineer',
    roleName: 'Machine Learning Engineer',
    level: 'senior',
    yearsMin: 5,
    pay: { min: 70_000, max: 90_000, currency: 'EUR', period: 'year' },
    benchmark: { low: 60_000, mid: 75_000, high: 95_000, currency: 'EUR', period: 'year', position: 61 },
    coverage: { version: 3, score: 64, have: 5, of: 8, resumeId: 'r', resumeName: 'Data' },
    analysisVersion: '1',
    savedAt: '2026-10-01T08:00:00.000Z',
    changedAt: '2026-10-01T08:00:00.000Z',
    status: 'saved',
    dates: { saved: '2026-10-01T08:00:00.000Z' },
    notes: '',
    tags: [],
    asked: 'Python, PyTorch, SQL',
    ...change,
  };
}

/** The posting behind `savedRow`, as a page says it. */
export function savedText(change: Partial<RawPosting> = {}): RawPosting {
  return {
    site: 'linkedin',
    layout: 'linkedin-guest',
    url: 'https://www.linkedin.com/jobs/view/4100000001/',
    sourceId: '4100000001',
    title: 'Machine Learning Engineer',
    company: 'Tallywren',
    location: 'Utrecht, Netherlands',
    description: 'Requirements\n- Python\n- PyTorch\nNice to have\n- SQL',
    layers: { title: 'attribute' },
    ...change,
  };
}

/** What `savedRow` asks for. */
export const SAVED_SKILLS: readonly SavedSkill[] = [
  { id: 'python', name: 'Python', requirement: 'required', state: 'have' },
  { id: 'pytorch', name: 'PyTorch', requirement: 'required', state: 'missing' },
  { id: 'sql', name: 'SQL', requirement: 'preferred', state: 'have' },
];

/** A job that was looked at once. */
export function seenRow(change: Partial<SeenRow> = {}): SeenRow {
  const { id: _id, savedAt, changedAt: _changed, status: _status, dates: _dates, ...rest } = savedRow();
  const { notes: _notes, tags: _tags, asked: _asked, ...summary } = rest;
  return {
    ...summary,
    siteKeys: ['linkedin:4100000001'],
    links: [{ site: 'linkedin', url: summary.url, siteKey: 'linkedin:4100000001', firstSeen: savedAt }],
    firstSeen: savedAt,
    lastSeen: savedAt,
    ...change,
  };
}
