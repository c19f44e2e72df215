import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RawPosting } from '../../lib/posting/raw-posting';
import { inRoot } from './paths';

export type Sample = {
  /** The fixture's name in `tests/fixtures/pages`, which also names its screenshots. */
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly html: string;
};

/** The postings that `npm start` shows: those of `tests/fixtures/pages` that are dressed to be looked at. */
export const SAMPLES = [
  { id: 'linkedin-guest-view', label: 'LinkedIn, signed out' },
  { id: 'linkedin-classic-search', label: 'LinkedIn, signed in' },
  { id: 'indeed-viewjob', label: 'Indeed' },
] as const;

/** What LinkedIn's pages load into a frame of their own; on the real site it is as empty to a reader. */
export const FRAMES: Readonly<Record<string, string>> = {
  'https://www.linkedin.com/preload/': '<!doctype html><html lang="en"><title>Preload</title></html>',
};

/** The sample resume of an invented person. */
export function readSampleResume(): string {
  return readFileSync(inRoot('tests/fixtures/resumes/sample-resume.txt'), 'utf8');
}

/** The sample postings with their pages and the addresses that the pages stand for. */
export function readSamples(): Sample[] {
  return SAMPLES.map((sample) => ({ ...sample, ...readPage(sample.id) }));
}

/** A page of `tests/fixtures/pages` and the address it stands for. */
export function readPage(id: string): Pick<Sample, 'url' | 'html'> {
  const expected: unknown = JSON.parse(readFileSync(inRoot('tests/fixtures/pages', `${id}.json`), 'utf8'));
  const { url } = z.object({ url: z.url() }).parse(expected);
  return { url: new URL(url).href, html: readFileSync(inRoot('tests/fixtures/pages', `${id}.html`), 'utf8') };
}

/** The posting that a fixture says its page holds. */
export function readSamplePosting(id: string): RawPosting {
  const { layout, posting } = JSON.parse(readFileSync(inRoot('tests/fixtures/pages', `${id}.json`), 'utf8'));
  return { site: layout.startsWith('indeed') ? 'indeed' : 'linkedin', layout, layers: {}, ...posting };
}
