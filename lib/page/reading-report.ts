import type { NoPostingReason, RawPosting } from '../posting/raw-posting';
import { FIELDS } from './read-fields';

/** What was and was not found on a page: names of ours and counts, nothing that the page or its address says. */
export type ReadingReport = {
  readonly layout?: string;
  /** Undefined where a posting was read. */
  readonly reason?: NoPostingReason;
  /** Whether the address names a posting. */
  readonly isNamed: boolean;
  readonly layers: RawPosting['layers'];
  readonly cards: number;
  readonly cardsWithId: number;
  /** Which of the markers of the site's known layouts the page has. */
  readonly markers: readonly { readonly layout: string; readonly present: readonly string[]; readonly of: number }[];
};

function formatMarkers({ layout, present, of }: ReadingReport['markers'][number]): string {
  return [`${layout}: ${present.length} of ${of} markers`, ...present.map((marker) => `  ${marker}`)].join('\n');
}

/** The report as plain text to copy; `version` is the extension's. */
export function formatReadingReport(report: ReadingReport, version: string): string {
  const { layout, reason, isNamed, layers, cards, cardsWithId, markers } = report;
  return [
    `RoleLens ${version}, report of what was found on a page`,
    'It holds nothing that the page or its address says.',
    '',
    `Layout: ${layout ?? 'none known'}`,
    `Outcome: ${reason ?? 'posting read'}`,
    `Address names a posting: ${isNamed ? 'yes' : 'no'}`,
    ...FIELDS.map((field) => `${field}: ${layers[field] ?? 'not found'}`),
    `Cards: ${cards}, with an id: ${cardsWithId}`,
    ...markers.map(formatMarkers),
  ].join('\n');
}
