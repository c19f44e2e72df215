import { z } from 'zod';
import { MAX_LENGTH, type RawPosting } from '../posting/raw-posting';
import { line, rawPostingForm } from '../posting/raw-posting-form';
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

// The extension's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const words = z.string().min(1).max(LONGEST_WORD);
const time = z.iso.datetime();
const amount = z.number().nonnegative().max(HIGHEST.amount);
const site = z.enum(SITES);

/** An address that may become a link: what is not of the web becomes empty. */
const url = z
  .string()
  .max(MAX_LENGTH.url)
  .transform((text) => (isWebUrl(text) ? text : ''));

/** What a later or damaged version says in a field that need not be there is dropped; the rest is worth keeping. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

const period = z.enum(PERIODS);
const currency = z.string().regex(/^[A-Z]{3}$/);

const benchmarkSchema = z.object({
  low: amount,
  mid: amount,
  high: amount,
  currency,
  period: z.enum(BENCHMARK_PERIODS),
  position: z.number().min(0).max(100).optional(),
  relation: z.enum(RELATIONS).optional(),
});

const coverageSchema = z.object({
  version: z.int(),
  score: z.number().min(0).max(100),
  have: z.int().nonnegative(),
  of: z.int().nonnegative(),
  resumeId: words.optional(),
  resumeName: z.string().max(LONGEST.resumeName).optional(),
});

const summary = {
  site,
  url,
  title: line.min(1),
  company: lenient(line),
  location: lenient(line),
  country: lenient(z.string().regex(/^[A-Z]{2}$/)),
  workplace: lenient(z.enum(WORKPLACES)),
  employmentType: lenient(z.enum(EMPLOYMENT_TYPES)),
  datePosted: lenient(line),
  roleId: lenient(words),
  roleName: lenient(words),
  level: lenient(z.enum(LEVELS)),
  yearsMin: lenient(z.number().nonnegative().max(HIGHEST.years)),
  pay: lenient(z.object({ min: amount, max: amount, currency, period })),
  benchmark: lenient(benchmarkSchema),
  coverage: lenient(coverageSchema),
  comparedWith: lenient(words),
  analysisVersion: z.string().max(LONGEST.version),
} satisfies Record<keyof PostingSummary, z.ZodType>;

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
export const savedRowSchema: z.ZodType<SavedRow> = z.object({
  ...summary,
  id: words,
  jobKey: words,
  savedAt: time,
  changedAt: time,
  status: z.enum(STATUSES),
  dates: z.record(z.string(), z.unknown()).transform(keepDates).catch({}),
  notes: z.string().max(MAX_NOTES),
  tags: z.array(z.string().max(LONGEST_TAG)).max(MOST.tags).catch([]),
  asked: z.string().max(LONGEST.asked).catch(''),
  isAutomatic: lenient(z.boolean()),
});

const rawPostingSchema: z.ZodType<RawPosting> = z.object({
  ...rawPostingForm,
  url,
  layers: rawPostingForm.layers.catch({}),
});

/** The form of a saved text. */
export const textRowSchema: z.ZodType<TextRow> = z.object({ id: words, posting: rawPostingSchema });

// By hand, for there are a hundred thousand of them where the market is counted.
const skillSchema = z.custom<SavedSkill>(isSoundSkill);

/** The form of what a job asks for. */
export const asksRowSchema: z.ZodType<AsksRow> = z.object({
  jobKey: words,
  skills: z.array(skillSchema).max(MOST.skills),
});

const linkSchema = z.object({ site, url, siteKey: words.optional(), firstSeen: time });

/** The form of a seen job. */
export const seenRowSchema: z.ZodType<SeenRow> = z.object({
  ...summary,
  jobKey: words,
  siteKeys: z.array(words).max(MOST.links),
  links: z.array(linkSchema).max(MOST.links),
  firstSeen: time,
  lastSeen: time,
});

/** The form of a setting; its value is for its reader to parse. */
export const settingRowSchema: z.ZodType<SettingRow> = z.object({ key: words, value: z.unknown() });

/** One of many stored saved postings; undefined for a damaged one. Those that are sound come as they are, not as copies. */
export function readSavedRow(value: unknown): SavedRow | undefined {
  return isSoundSaved(value) ? value : savedRowSchema.safeParse(value).data;
}

/** One of many stored seen jobs; undefined for a damaged one. Those that are sound come as they are, not as copies. */
export function readSeenRow(value: unknown): SeenRow | undefined {
  return isSoundSeen(value) ? value : seenRowSchema.safeParse(value).data;
}
