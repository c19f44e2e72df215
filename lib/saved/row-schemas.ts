import { z } from 'zod';
import { MAX_LENGTH, type RawPosting } from '../posting/raw-posting';
import { isWebUrl, MAX_NOTES, MOST } from './row-limits';
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

// The extension's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const line = z.string().max(MAX_LENGTH.line);
const words = z.string().min(1).max(300);
const time = z.iso.datetime();
const amount = z.number().nonnegative().max(1e13);
const site = z.enum(['linkedin', 'indeed', 'other']);

/** An address that may become a link: what is not of the web becomes empty. */
const url = z
  .string()
  .max(MAX_LENGTH.url)
  .transform((text) => (isWebUrl(text) ? text : ''));

/** What a later or damaged version says in a field that need not be there is dropped; the rest is worth keeping. */
function lenient<Schema extends z.ZodType>(schema: Schema) {
  return schema.optional().catch(undefined);
}

const period = z.enum(['year', 'month', 'week', 'day', 'hour']);
const currency = z.string().regex(/^[A-Z]{3}$/);

const benchmarkSchema = z.object({
  low: amount,
  mid: amount,
  high: amount,
  currency,
  period: z.enum(['year', 'hour']),
  position: z.number().min(0).max(100).optional(),
  relation: z.enum(['below', 'inside', 'above']).optional(),
});

const coverageSchema = z.object({
  version: z.int(),
  score: z.number().min(0).max(100),
  have: z.int().nonnegative(),
  of: z.int().nonnegative(),
  resumeId: words.optional(),
  resumeName: z.string().max(200).optional(),
});

const summary = {
  site,
  url,
  title: line.min(1),
  company: lenient(line),
  location: lenient(line),
  country: lenient(z.string().regex(/^[A-Z]{2}$/)),
  workplace: lenient(z.enum(['remote', 'hybrid', 'onsite'])),
  employmentType: lenient(z.enum(['full-time', 'part-time', 'contract', 'temporary', 'internship', 'volunteer'])),
  datePosted: lenient(line),
  roleId: lenient(words),
  roleName: lenient(words),
  level: lenient(
    z.enum(['intern', 'entry', 'mid', 'senior', 'staff', 'principal', 'lead', 'manager', 'director', 'executive']),
  ),
  yearsMin: lenient(z.number().nonnegative().max(80)),
  pay: lenient(z.object({ min: amount, max: amount, currency, period })),
  benchmark: lenient(benchmarkSchema),
  coverage: lenient(coverageSchema),
  analysisVersion: z.string().max(200),
} satisfies Record<keyof PostingSummary, z.ZodType>;

/** The form of a saved posting. */
export const savedRowSchema: z.ZodType<SavedRow> = z.object({
  ...summary,
  id: words,
  jobKey: words,
  savedAt: time,
  changedAt: time,
  status: z.enum(STATUSES),
  dates: z.partialRecord(z.enum(STATUSES), time).catch({}),
  notes: z.string().max(MAX_NOTES),
  tags: z.array(z.string().max(100)).max(MOST.tags).catch([]),
  asked: z.string().max(20_000).catch(''),
  isAutomatic: lenient(z.boolean()),
});

const layerNames = ['attribute', 'structure', 'text', 'document-title', 'json-ld', 'selection'] as const;
const fieldNames = [
  'sourceId',
  'title',
  'company',
  'location',
  'workplace',
  'employmentType',
  'salary',
  'datePosted',
  'description',
] as const;

const rawPostingSchema: z.ZodType<RawPosting> = z.object({
  site,
  layout: line,
  url,
  sourceId: line.optional(),
  title: line.min(1),
  company: line.optional(),
  location: line.optional(),
  workplaceText: line.optional(),
  employmentText: line.optional(),
  salaryText: line.optional(),
  datePosted: line.optional(),
  description: z.string().max(MAX_LENGTH.description),
  layers: z.partialRecord(z.enum(fieldNames), z.enum(layerNames)).catch({}),
});

/** The form of a saved text. */
export const textRowSchema: z.ZodType<TextRow> = z.object({ id: words, posting: rawPostingSchema });

const REQUIREMENTS: readonly unknown[] = ['required', 'preferred', 'mentioned'] satisfies SavedSkill['requirement'][];
const STATES: readonly unknown[] = [undefined, 'have', 'missing', 'ignored'] satisfies SavedSkill['state'][];

/** By hand, for there are a hundred thousand of them where the market is counted. */
function isSkill(value: unknown): value is SavedSkill {
  if (typeof value !== 'object' || value === null) return false;
  const { id, name, requirement, group, state }: { readonly [Key in keyof SavedSkill]?: unknown } = value;
  const areWords = isWord(id) && isWord(name) && (group === undefined || isWord(group));
  return areWords && REQUIREMENTS.includes(requirement) && STATES.includes(state);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length <= 300;
}

const skillSchema = z.custom<SavedSkill>(isSkill);

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
