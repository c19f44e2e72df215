import * as z from 'zod/mini';
import { MAX_LENGTH, type RawPosting } from '../posting/raw-posting';
import { filledLine, line, rawPostingForm } from '../posting/raw-posting-form';
import { once } from '../text/once';
import { filledText, text } from '../text/text-form';
import { isWebUrl, MAX_NOTES, MOST } from './row-limits';
import {
  BENCHMARK_PERIODS,
  EMPLOYMENT_TYPES,
  HIGHEST,
  LEVELS,
  LONGEST,
  LONGEST_TAG,
  LONGEST_WORD,
  PERIODS,
  RELATIONS,
  SITES,
  WORKPLACES,
} from './row-values';
import {
  type AsksRow,
  type PostingSummary,
  type SavedRow,
  type SavedSkill,
  type SeenRow,
  type SettingRow,
  STATUSES,
  type TextRow,
} from './saved-posting';
import { isSoundSaved, isSoundSeen, isSoundSkill } from './sound-rows';

// Forms of whole rows are made at first use: a background that starts for a posting seldom needs any of them.

const words = filledText(LONGEST_WORD);
const time = z.iso.datetime();
const amount = numberUpTo(HIGHEST.amount);
const site = z.enum(SITES);

/** An address that may become a link: what is not of the web becomes empty. */
const url = z.pipe(
  text(MAX_LENGTH.url),
  z.transform((address) => (isWebUrl(address) ? address : '')),
);

/** What a later or damaged version says in a field that need not be there is dropped; the rest is worth keeping. */
function lenient<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.catch(z.optional(schema), undefined);
}

function numberUpTo(highest: number) {
  return z.number().check(z.nonnegative(), z.maximum(highest));
}

const period = z.enum(PERIODS);
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

const benchmarkSchema = z.lazy(() =>
  z.object({
    low: amount,
    mid: amount,
    high: amount,
    currency,
    period: z.enum(BENCHMARK_PERIODS),
    position: z.optional(numberUpTo(100)),
    relation: z.optional(z.enum(RELATIONS)),
  }),
);

const count = z.int().check(z.nonnegative());

const coverageSchema = z.lazy(() =>
  z.object({
    version: z.int(),
    score: numberUpTo(100),
    have: count,
    of: count,
    resumeId: z.optional(words),
    resumeName: z.optional(text(LONGEST.resumeName)),
  }),
);

const makeSummary = once(
  () =>
    ({
      site,
      url,
      title: filledLine,
      company: lenient(line),
      location: lenient(line),
      country: lenient(z.string().check(z.regex(/^[A-Z]{2}$/))),
      workplace: lenient(z.enum(WORKPLACES)),
      employmentType: lenient(z.enum(EMPLOYMENT_TYPES)),
      datePosted: lenient(line),
      roleId: lenient(words),
      roleName: lenient(words),
      level: lenient(z.enum(LEVELS)),
      yearsMin: lenient(numberUpTo(HIGHEST.years)),
      pay: lenient(z.object({ min: amount, max: amount, currency, period })),
      benchmark: lenient(benchmarkSchema),
      coverage: lenient(coverageSchema),
      comparedWith: lenient(words),
      analysisVersion: text(LONGEST.version),
    }) satisfies Record<keyof PostingSummary, z.ZodMiniType>,
);

/** Each by itself: one that is damaged or of a status that only a later version knows does not cost the others. */
function keepDates(dates: Readonly<Record<string, unknown>>): SavedRow['dates'] {
  return Object.fromEntries(
    STATUSES.flatMap((status) => {
      const read = time.safeParse(dates[status]);
      return read.success ? [[status, read.data]] : [];
    }),
  );
}

/** The form of a saved posting. */
export const savedRowSchema: z.ZodMiniType<SavedRow> = z.lazy(() =>
  z.object({
    ...makeSummary(),
    id: words,
    jobKey: words,
    savedAt: time,
    changedAt: time,
    status: z.enum(STATUSES),
    dates: z.catch(z.pipe(z.record(z.string(), z.unknown()), z.transform(keepDates)), {}),
    notes: text(MAX_NOTES),
    tags: z.catch(z.array(text(LONGEST_TAG)).check(z.maxLength(MOST.tags)), []),
    asked: z.catch(text(LONGEST.asked), ''),
    isAutomatic: lenient(z.boolean()),
  }),
);

const rawPostingSchema: z.ZodMiniType<RawPosting> = z.lazy(() =>
  z.object({
    ...rawPostingForm,
    url,
    layers: z.catch(rawPostingForm.layers, {}),
  }),
);

/** The form of a saved text. */
export const textRowSchema: z.ZodMiniType<TextRow> = z.lazy(() => z.object({ id: words, posting: rawPostingSchema }));

// By hand, for there are a hundred thousand of them where the market is counted.
const skillSchema = z.custom<SavedSkill>(isSoundSkill);

/** The form of what a job asks for. */
export const asksRowSchema: z.ZodMiniType<AsksRow> = z.lazy(() =>
  z.object({
    jobKey: words,
    skills: z.array(skillSchema).check(z.maxLength(MOST.skills)),
  }),
);

/** The form of a seen job. */
export const seenRowSchema: z.ZodMiniType<SeenRow> = z.lazy(() =>
  z.object({
    ...makeSummary(),
    jobKey: words,
    siteKeys: z.array(words).check(z.maxLength(MOST.links)),
    links: z.array(z.object({ site, url, siteKey: z.optional(words), firstSeen: time })).check(z.maxLength(MOST.links)),
    firstSeen: time,
    lastSeen: time,
  }),
);

/** The form of a setting; its value is for its reader to parse. */
export const settingRowSchema: z.ZodMiniType<SettingRow> = z.lazy(() => z.object({ key: words, value: z.unknown() }));

/** One of many stored saved postings; undefined for a damaged one. Those that are sound come as they are, not as copies. */
export function readSavedRow(value: unknown): SavedRow | undefined {
  return isSoundSaved(value) ? value : savedRowSchema.safeParse(value).data;
}

/** One of many stored seen jobs; undefined for a damaged one. Those that are sound come as they are, not as copies. */
export function readSeenRow(value: unknown): SeenRow | undefined {
  return isSoundSeen(value) ? value : seenRowSchema.safeParse(value).data;
}
