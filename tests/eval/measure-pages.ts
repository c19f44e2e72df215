import { DRIFTS, type Drift, readDrifting } from './page-drift';
import type { Check, PageReading, PageSample } from './page-samples';

/** What a layout's next release must leave readable. */
export const MUST_SURVIVE: readonly string[] = ['title', 'company', 'description'];

/** The share of postings of which these fields must survive each change; ids are shown and not asked for. */
const THRESHOLDS: Readonly<Record<Drift, number>> = { plain: 1, classes: 1, keys: 0.9, ids: 0 };

/** One page with what was read from it after each change. */
export type Measured = { readonly sample: PageSample; readonly readings: Readonly<Record<Drift, PageReading>> };
/** How many of a number of things were right. */
export type Share = { readonly right: number; readonly of: number };

/** Reads a page after each change. */
export function measurePage(sample: PageSample): Measured {
  return { sample, readings: readDrifting(sample) };
}

/** How many checks of these pages hold after a change. */
export function countRight(pages: readonly Measured[], part: Check['part'], drift: Drift): Share {
  const results = pages.flatMap(({ sample, readings }) =>
    sample.checks.filter((check) => check.part === part).map((check) => check.isRight(readings[drift])),
  );
  return { right: results.filter(Boolean).length, of: results.length };
}

/** Of how many postings title, company and description are all right after a change. */
export function countSurvivors(pages: readonly Measured[], drift: Drift): Share {
  const postings = pages.filter(({ sample }) => sample.hasPosting);
  const whole = postings.filter(({ sample, readings }) =>
    sample.checks
      .filter(({ part, field }) => part === 'posting' && MUST_SURVIVE.includes(field))
      .every((check) => check.isRight(readings[drift])),
  );
  return { right: whole.length, of: postings.length };
}

/** The pages without a posting that a change has given one. */
export function findFalsePostings(pages: readonly Measured[]): string[] {
  return pages.flatMap(({ sample, readings }) =>
    DRIFTS.filter((drift) => !sample.hasPosting && readings[drift].posting).map((drift) => `${sample.name} (${drift})`),
  );
}

/** What falls below the thresholds, each in a sentence; empty when all is well. */
export function findShortfalls(pages: readonly Measured[]): string[] {
  const short = DRIFTS.flatMap((drift) => {
    const { right, of } = countSurvivors(pages, drift);
    const isShort = right < THRESHOLDS[drift] * of;
    return isShort ? [`${drift}: ${MUST_SURVIVE.join(', ')} survive on ${right} of ${of} postings only`] : [];
  });
  return [...short, ...findFalsePostings(pages).map((page) => `a posting was read where there is none: ${page}`)];
}
