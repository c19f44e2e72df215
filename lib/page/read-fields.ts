import {
  MAX_LENGTH,
  type PostingField,
  type RawPosting,
  type ReadLayer,
  type ReadOutcome,
  type Site,
} from '../posting/raw-posting';
import { attempt } from './find-element';
import type { JsonLdPosting } from './json-ld';

/** One way to read a field, with the layer it counts as. */
export type FieldReading = readonly [layer: ReadLayer, read: () => string | undefined];

/** The ways to read each field, from the surest to the weakest. */
export type FieldReadings = Partial<Record<PostingField, readonly FieldReading[]>>;

/** What is known of a posting before its fields are read. */
export type PostingFrame = { readonly site: Site; readonly layout: string; readonly url: string };

type Found = { readonly value: string; readonly layer: ReadLayer };

/** The first way that gives text; a way that throws gives none. */
function readField(readings: readonly FieldReading[] = []): Found | undefined {
  for (const [layer, read] of readings) {
    const value = attempt(read)?.trim();
    if (value) return { value, layer };
  }
  return undefined;
}

// The record's name of each field, where it is not the field's own.
const RECORD_NAMES = {
  sourceId: 'sourceId',
  title: 'title',
  company: 'company',
  location: 'location',
  workplace: 'workplaceText',
  employmentType: 'employmentText',
  salary: 'salaryText',
  datePosted: 'datePosted',
  description: 'description',
} as const satisfies Record<PostingField, keyof RawPosting>;

/** Every field that is looked for; the site's own id comes first. */
export const FIELDS = Object.keys(RECORD_NAMES) as readonly PostingField[];

/**
 * The readings with what schema.org data says behind them, the site's own id apart; a published date is worth more
 * than the page's "2 weeks ago" and comes first.
 */
export function addJsonLd(readings: FieldReadings, found: JsonLdPosting | undefined): FieldReadings {
  const added: FieldReadings = {};
  for (const field of FIELDS.slice(1)) {
    const published: FieldReading = ['json-ld', () => found?.[field]];
    const own = readings[field] ?? [];
    added[field] = field === 'datePosted' ? [published, ...own] : [...own, published];
  }
  return added;
}

/** The posting that the readings give together; a reason where title or description has no reading with text. */
export function assemblePosting(frame: PostingFrame, readings: FieldReadings): ReadOutcome {
  const values: Partial<Record<keyof RawPosting, string>> = {};
  const layers: Partial<Record<PostingField, ReadLayer>> = {};
  for (const field of FIELDS) {
    const found = readField(readings[field]);
    if (!found) continue;
    values[RECORD_NAMES[field]] = found.value.slice(0, MAX_LENGTH[field === 'description' ? field : 'line']);
    layers[field] = found.layer;
  }
  const { title, description } = values;
  if (!title) return { posting: undefined, reason: 'no-title', layers };
  if (!description) return { posting: undefined, reason: 'no-description', layers };
  const url = frame.url.slice(0, MAX_LENGTH.url);
  return { posting: { ...values, ...frame, url, title, description, layers } };
}
