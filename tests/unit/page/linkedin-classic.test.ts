import { describe, expect, it } from 'vitest';
import { readPosting } from '../../../lib/page/read-posting';
import { parseDocument } from './parse-html';

const ADDRESS = 'https://www.linkedin.com/jobs/view/4410000001/';

function readDescription(html: string): string | undefined {
  const page = parseDocument(
    `<div class="job-view-layout jobs-details"><h1>Data Engineer</h1><div id="job-details">${html}</div></div>`,
    ADDRESS,
  );
  return readPosting(page, new URL(ADDRESS)).posting?.description;
}

describe('the heading of a classic description', () => {
  it.each([
    ['is left out where it leads', '<h2>About the job</h2><p>Words.</p>', 'Words.'],
    ['also inside other elements', ' <!----><div> <h2>Info</h2></div><p>Words.</p>', 'Words.'],
    ['also behind what cannot be seen', '<style>a {}</style><h2>Info</h2><p>Words.</p>', 'Words.'],
    ['stays where it is the employer’s', '<p>We.</p><h2>Duties</h2><p>Words.</p>', 'We.\n\nDuties\n\nWords.'],
    ['stays where the text begins like it', '<p>Duties first.</p><h2>Duties</h2>', 'Duties first.\n\nDuties'],
  ])('%s', (_rule, html, text) => {
    expect(readDescription(html)).toBe(text);
  });
});
