import { describe, expect, it, test } from 'vitest';
import { extractProfile } from '../../../lib/resume/extract-profile';
import {
  buildAsks,
  buildSavedRow,
  buildSeenRow,
  mergeSeenRows,
  refreshSavedRow,
  summarise,
} from '../../../lib/saved/build-rows';
import { changeDate, changeStatus } from '../../../lib/saved/change-status';
import { findRepost } from '../../../lib/saved/find-repost';
import { asksRowSchema, savedRowSchema, seenRowSchema } from '../../../lib/saved/row-schemas';
import { savedRow, seenRow } from '../../builders/saved-row';
import { analyse, KNOWLEDGE } from '../sample-postings';

const TEXT = 'Requirements\n- Python\n- Kafka or RabbitMQ\nNice to have\n- Rust\nBenefits\n- A dog';
const NOW = '2026-11-21T09:00:00.000Z';
const LATER = '2026-11-25T09:00:00.000Z';
const ANALYSIS = analyse(TEXT, {
  site: 'linkedin',
  url: 'https://www.linkedin.com/jobs/view/4100000001/',
  sourceId: '4100000001',
  company: 'Tallywren',
  location: 'Utrecht, Netherlands',
  salaryText: '€70,000 - €90,000 a year',
  profile: extractProfile('Skills\nPython, SQL', KNOWLEDGE),
});

describe('rows from an analysis', () => {
  const summary = summarise(ANALYSIS, { id: 'r', name: 'Data' });
  const asks = buildAsks('k', ANALYSIS);
  const row = buildSavedRow(summary, asks, { id: 'a', now: NOW });

  it('say what the analysis says, and are what the database accepts', () => {
    expect(row).toMatchObject({
      title: 'Machine Learning Engineer',
      roleId: 'machine-learning-engineer',
      country: 'NL',
      pay: { min: 70_000, max: 90_000, currency: 'EUR', period: 'year' },
      coverage: { have: 1, of: 2, resumeId: 'r', resumeName: 'Data' },
      status: 'saved',
      dates: { saved: NOW },
    });
    expect(savedRowSchema.parse(row)).toEqual(row);
    expect(asksRowSchema.parse(asks)).toEqual(asks);
    expect(row.asked).toContain('Python');
  });

  it('keep each skill with its requirement, group and what the resume says to it', () => {
    const states = Object.fromEntries(
      asks.skills.map(({ name, state, group, requirement }) => [
        name,
        { state, isGroup: group !== undefined, requirement },
      ]),
    );
    expect(states).toMatchObject({
      Python: { state: 'have', isGroup: false, requirement: 'required' },
      RabbitMQ: { state: 'missing', isGroup: true, requirement: 'required' },
      Rust: { state: 'missing', isGroup: false, requirement: 'preferred' },
    });
  });

  it('have no coverage without a resume, and no key for what is not known', () => {
    const bare = summarise(analyse(TEXT));
    expect(bare).not.toHaveProperty('coverage');
    expect(bare).not.toHaveProperty('company');
    expect(buildAsks('k', analyse(TEXT)).skills.every((skill) => !('state' in skill))).toBe(true);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', ''])('never keep %s as an address', (url) => {
    expect(summarise(analyse(TEXT, { url })).url).toBe('');
    expect(savedRowSchema.parse(savedRow({ url })).url).toBe('');
  });

  it('keep what the user said when the posting is saved again', () => {
    const mine = { ...changeStatus(row, 'applied', LATER), notes: 'Call Wren', tags: ['near'] };
    const again = refreshSavedRow(mine, { ...summary, title: 'ML Engineer' }, asks);
    expect(again).toEqual({ ...mine, title: 'ML Engineer' });
  });
});

test.each([
  ['no name', { id: 'a', requirement: 'required' }],
  ['an empty id', { id: '', name: 'A', requirement: 'required' }],
  ['another requirement', { id: 'a', name: 'A', requirement: 'must' }],
  ['another state', { id: 'a', name: 'A', requirement: 'required', state: 'maybe' }],
  ['a group that is no text', { id: 'a', name: 'A', requirement: 'required', group: 7 }],
  ['nothing', null],
])('a skill with %s is none', (_what, skill) => {
  expect(asksRowSchema.safeParse({ jobKey: 'k', skills: [skill] }).success).toBe(false);
});

describe('statuses', () => {
  it('have the date on which they were entered; the same status again changes nothing', () => {
    const row = changeStatus(savedRow(), 'applied', NOW);
    expect(row).toMatchObject({
      status: 'applied',
      dates: { saved: savedRow().savedAt, applied: NOW },
      changedAt: NOW,
    });
    expect(changeStatus(row, 'applied', LATER)).toBe(row);
  });

  it('can have their dates corrected, apart from that of saving', () => {
    const row = changeStatus(savedRow(), 'applied', NOW);
    expect(changeDate(row, 'applied', LATER, LATER).dates.applied).toBe(LATER);
    expect(changeDate(row, 'applied', undefined, LATER).dates).toEqual({ saved: savedRow().savedAt });
    expect(changeDate(row, 'saved', LATER, LATER)).toBe(row);
  });
});

describe('seen jobs', () => {
  const summary = summarise(ANALYSIS);
  const first = buildSeenRow(summary, { jobKey: 'k', siteKey: 'linkedin:1' }, NOW);
  const indeed = { ...summary, site: 'indeed' as const, url: 'https://www.indeed.com/viewjob?jk=0a1b2c3d4e5f6071' };

  it('are what the database accepts', () => {
    expect(seenRowSchema.parse(first)).toEqual(first);
    expect(first).toMatchObject({ firstSeen: NOW, lastSeen: NOW, siteKeys: ['linkedin:1'] });
  });

  it('keep the first date, and one link for each id', () => {
    const again = buildSeenRow(summary, { jobKey: 'k', siteKey: 'linkedin:1' }, LATER, first);
    expect(again).toMatchObject({ firstSeen: NOW, lastSeen: LATER, siteKeys: ['linkedin:1'] });
    const both = buildSeenRow(indeed, { jobKey: 'k', siteKey: 'indeed:2' }, LATER, again);
    expect(both.links.map(({ siteKey, firstSeen }) => [siteKey, firstSeen])).toEqual([
      ['linkedin:1', NOW],
      ['indeed:2', LATER],
    ]);
  });

  it('tell a repost from the same job on the other site and from two openings of one day', () => {
    const both = buildSeenRow(indeed, { jobKey: 'k', siteKey: 'indeed:2' }, LATER, first);
    expect(findRepost(both, 'indeed:2')).toBeUndefined();
    const twin = buildSeenRow(summary, { jobKey: 'k', siteKey: 'linkedin:9' }, '2026-11-21T11:00:00.000Z', both);
    expect(findRepost(twin, 'linkedin:9')).toBeUndefined();
    const repost = buildSeenRow(summary, { jobKey: 'k', siteKey: 'linkedin:3' }, LATER, both);
    expect(findRepost(repost, 'linkedin:3')).toMatchObject({ siteKey: 'linkedin:1', firstSeen: NOW });
    expect(findRepost(repost, 'linkedin:1')).toBeUndefined();
    expect(findRepost(repost, undefined)).toBeUndefined();
  });

  it('never have more links than the database accepts, and keep the first', () => {
    let row = first;
    for (let at = 0; at < 60; at += 1)
      row = buildSeenRow(summary, { jobKey: 'k', siteKey: `linkedin:x${at}` }, LATER, row);
    expect(seenRowSchema.parse(row)).toEqual(row);
    expect(row.siteKeys.at(0)).toBe('linkedin:1');
    expect(row.siteKeys.at(-1)).toBe('linkedin:x59');
  });

  it('merge the same either way round', () => {
    const one = seenRow({ firstSeen: NOW, lastSeen: NOW, title: 'old' });
    const other = seenRow({
      firstSeen: LATER,
      lastSeen: LATER,
      title: 'new',
      siteKeys: ['indeed:2'],
      links: [{ site: 'indeed', url: indeed.url, siteKey: 'indeed:2', firstSeen: LATER }],
    });
    const merged = mergeSeenRows(one, other);
    expect(merged).toEqual(mergeSeenRows(other, one));
    expect(merged).toMatchObject({
      title: 'new',
      firstSeen: NOW,
      lastSeen: LATER,
      siteKeys: ['linkedin:4100000001', 'indeed:2'],
    });
  });

  it('keep the day on which each link was first seen, whichever of the two was seen last', () => {
    const EARLY = '2026-11-01T09:00:00.000Z';
    const link = seenRow().links[0];
    if (!link) throw new Error('There is no link.');
    const here = seenRow({ firstSeen: NOW, lastSeen: NOW, links: [{ ...link, firstSeen: NOW }] });
    const there = seenRow({ firstSeen: EARLY, lastSeen: LATER, links: [{ ...link, firstSeen: EARLY }] });
    expect(mergeSeenRows(here, there).links).toEqual([{ ...link, firstSeen: EARLY }]);
    expect(mergeSeenRows(there, here).links).toEqual([{ ...link, firstSeen: EARLY }]);
  });
});
