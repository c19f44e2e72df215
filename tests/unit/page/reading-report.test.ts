import { describe, expect, it } from 'vitest';
import { buildReadingReport } from '../../../lib/page/build-reading-report';
import { FIELDS } from '../../../lib/page/read-fields';
import { formatReadingReport } from '../../../lib/page/reading-report';
import { SITE_ADAPTERS } from '../../../lib/page/sites/index';
import { listFixtures, openFixture } from './fixture-pages';
import { parseDocument } from './parse-html';

function reportOn(name: string): string {
  const { page, url } = openFixture(name);
  return formatReadingReport(buildReadingReport(page, url), '1.2.3');
}

describe('a report', () => {
  it('says what was found by which layer, and what was not', () => {
    const lines = reportOn('linkedin-sdui-view').split('\n');
    expect(lines[0]).toBe('RoleLens 1.2.3, report of what was found on a page');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Layout: linkedin-sdui',
        'Outcome: posting read',
        'Address names a posting: yes',
        'title: structure',
        'description: attribute',
        'Cards: 0, with an id: 0',
        'linkedin-classic: 0 of 7 markers',
      ]),
    );
  });

  it('says what was found although there is no posting', () => {
    const report = reportOn('indeed-hostile-no-description');
    expect(report).toContain('Outcome: no-description');
    expect(report).toContain('title: attribute');
    expect(report).toContain('description: not found');
  });

  it('names the markers of an unknown page that has some of them', () => {
    const page = parseDocument('<main id="workspace"></main>');
    const report = buildReadingReport(page, new URL('https://www.linkedin.com/jobs/view/4410000001/'));
    expect(report).toMatchObject({ layout: 'linkedin-sdui', reason: 'loading', isNamed: true, cards: 0 });
    expect(report.markers.find(({ layout }) => layout === 'linkedin-sdui')?.present).toEqual(['main#workspace']);
    expect(report.markers.map(({ layout }) => layout)).not.toContain('indeed-search');
  });

  it('counts the cards', () => {
    expect(reportOn('linkedin-classic-search')).toMatch(/^Cards: [1-9]\d*, with an id: [1-9]/m);
  });
});

describe('every line of a report is ours, whatever the page says', () => {
  const layouts = SITE_ADAPTERS.map(({ layout }) => layout);
  const markers = new Set(SITE_ADAPTERS.flatMap((adapter) => adapter.markers.map((marker) => `  ${marker}`)));
  const LAYER = '(?:attribute|structure|text|document-title|json-ld|selection|not found)';
  const LINES = [
    '|RoleLens 1\\.2\\.3, report of what was found on a page|It holds nothing that the page or its address says\\.',
    `Layout: (?:none known|${layouts.join('|')})`,
    'Outcome: (?:posting read|no-adapter|no-posting-open|loading|no-title|no-description|layout-unknown)',
    'Address names a posting: (?:yes|no)',
    `(?:${FIELDS.join('|')}): ${LAYER}`,
    'Cards: \\d{1,3}, with an id: \\d{1,3}',
    `(?:${layouts.join('|')}): \\d of \\d markers`,
  ];
  const OURS = new RegExp(`^(?:${LINES.join('|')})$`);

  it.each(listFixtures())('%s', (name) => {
    const lines = reportOn(name).split('\n');
    expect(lines.filter((line) => !OURS.test(line) && !markers.has(line))).toEqual([]);
  });
});
