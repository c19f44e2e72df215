import { describe, expect, it } from 'vitest';
import { formatFirstSeen, formatSeen } from '../../../lib/browser/mark-history';
import { PAGE_WORDS } from '../../../lib/browser/page-words/choose-words';
import type { SeenLink, SeenRow } from '../../../lib/saved/saved-posting';

const NOW = new Date('2026-11-21T12:00:00Z');

function link(site: 'linkedin' | 'indeed', id: string, day: string): SeenLink {
  return { site, url: '', siteKey: `${site}:${id}`, firstSeen: `${day}T12:00:00Z` };
}

function row(...links: SeenLink[]): SeenRow {
  const firstSeen = links[0]?.firstSeen ?? '';
  const siteKeys = links.flatMap(({ siteKey }) => siteKey ?? []);
  const summary = { site: 'linkedin', url: '', title: 'Data Analyst', analysisVersion: '1' } as const;
  return { ...summary, jobKey: 'job', siteKeys, links, firstSeen, lastSeen: firstSeen };
}

function options(siteKey: string | undefined, language: 'en' | 'de' | 'fr' = 'en') {
  return { site: 'linkedin', siteKey, words: PAGE_WORDS[language].seen, language, now: NOW };
}

const COVERED = { version: 1, score: 62, have: 1, of: 2 };

describe('formatSeen', () => {
  it.each([
    ['the same posting', row(link('linkedin', '1', '2026-10-03')), 'seen', 'You first opened it on 3 Oct'],
    [
      'a repost that is not opened yet',
      row(link('linkedin', '9', '2026-10-03')),
      'again',
      'Seen first on 3 Oct, posted again',
    ],
    [
      'a repost that was opened later',
      row(link('linkedin', '9', '2025-10-03'), link('linkedin', '1', '2026-11-20')),
      'again',
      'Seen first on 3 Oct 2025, posted again',
    ],
    [
      'two openings of one title on one day',
      row(link('linkedin', '9', '2026-11-20'), link('linkedin', '1', '2026-11-20')),
      'seen',
      'You first opened it on 20 Nov',
    ],
    ['the other site', row(link('indeed', '1', '2026-10-03')), 'on Indeed', 'You first opened it on Indeed on 3 Oct'],
  ])('says of %s what it is', (_what, seen, short, full) => {
    expect(formatSeen(seen, options('linkedin:1'))).toEqual({ short, full });
  });

  it('says the coverage of then', () => {
    const seen = { ...row(link('linkedin', '1', '2026-10-03')), coverage: COVERED };
    expect(formatSeen(seen, options('linkedin:1'))).toEqual({
      short: 'seen, 62%',
      full: 'You first opened it on 3 Oct; your resume covered 62 of 100',
    });
  });

  it('calls no card a repost that has no id', () => {
    expect(formatSeen(row(link('linkedin', '9', '2026-10-03')), options(undefined)).short).toBe('seen');
  });

  it('has dates by language, and words that fit on a card', () => {
    const repost = { ...row(link('linkedin', '9', '2026-10-03')), coverage: COVERED };
    const elsewhere = { ...row(link('indeed', '9', '2026-10-03')), coverage: COVERED };
    expect(formatSeen(repost, options('linkedin:1', 'de')).full).toMatch(
      /^Zuerst am 3\. Okt\. gesehen, neu eingestellt/,
    );
    expect(formatSeen(repost, options('linkedin:1', 'fr')).full).toMatch(/^Vue d’abord le 3 oct\./);
    for (const language of ['en', 'de', 'fr'] as const) {
      for (const seen of [repost, elsewhere]) {
        expect(formatSeen(seen, options('linkedin:1', language)).short.length).toBeLessThanOrEqual(16);
      }
    }
  });
});

describe('formatFirstSeen', () => {
  it('says nothing of a first visit, nor of one on the same day', () => {
    expect(formatFirstSeen(undefined, options('linkedin:1'))).toBeUndefined();
    expect(formatFirstSeen(row(link('linkedin', '1', '2026-11-21')), options('linkedin:1'))).toBeUndefined();
  });

  it('says when an earlier visit was, or one to the other site on the same day', () => {
    expect(formatFirstSeen(row(link('linkedin', '1', '2026-10-03')), options('linkedin:1'))).toBe(
      'You first opened it on 3 Oct',
    );
    expect(formatFirstSeen(row(link('indeed', '1', '2026-11-21')), options('linkedin:1'))).toMatch(/on Indeed/);
  });
});
