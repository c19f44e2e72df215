import * as z from 'zod/mini';
import { LONGEST_QUERY, MAX_CARDS, MAX_COMPARED, PROTOCOL_VERSION } from '../../lib/browser/messages';
import { MAX_LENGTH } from '../../lib/posting/raw-posting';
import { filledLine, line, rawPostingForm } from '../../lib/posting/raw-posting-form';
import { LONGEST_SKILL_WORD } from '../../lib/resume/profile/corrections';
import { MAX_RESUME_LENGTH } from '../../lib/resume/resume-limits';
import { filledText, text } from '../../lib/text/text-form';

// Made at first use: the first question of a background that starts is one of them, and waits.

const rawPostingSchema = z.strictObject(rawPostingForm);

const rawCardSchema = z.lazy(() =>
  z.strictObject({
    id: z.optional(line),
    title: filledLine,
    company: z.optional(line),
    location: z.optional(line),
    salaryText: z.optional(line),
    isPromoted: z.optional(z.boolean()),
  }),
);

const skillWord = filledText(LONGEST_SKILL_WORD);
const protocol = z.literal(PROTOCOL_VERSION);

/** What a content script may ask: its process also runs the site's page, so nothing in it is taken on trust. */
export const contentRequestSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      protocol,
      kind: z.literal('mark-posting'),
      seq: z.int().check(z.nonnegative()),
      posting: rawPostingSchema,
    }),
    z.strictObject({
      protocol,
      kind: z.literal('mark-cards'),
      site: z.enum(['linkedin', 'indeed']),
      url: text(MAX_LENGTH.url),
      cards: z.array(rawCardSchema).check(z.maxLength(MAX_CARDS)),
    }),
    z.strictObject({ protocol, kind: z.literal('no-posting') }),
    z.strictObject({ protocol, kind: z.literal('open-panel') }),
  ]),
);

const choicesSchema = z.lazy(() =>
  z.strictObject({
    role: z.optional(text(80)),
    level: z.optional(z.enum(['entry', 'mid', 'senior', 'executive', 'all'])),
    country: z.optional(text(2)),
    basis: z.optional(z.enum(['base', 'total', 'base-and-equity', 'unstated', 'posted-range'])),
  }),
);

/** What an extension page may ask. */
export const pageRequestSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      protocol,
      kind: z.literal('analyse'),
      posting: rawPostingSchema,
      choices: z.optional(choicesSchema),
    }),
    z.strictObject({ protocol, kind: z.literal('find-roles'), query: text(LONGEST_QUERY) }),
    z.strictObject({ protocol, kind: z.literal('role-chosen') }),
    z.strictObject({ protocol, kind: z.literal('describe-resume'), text: text(MAX_RESUME_LENGTH) }),
    z.strictObject({ protocol, kind: z.literal('describe-career'), text: text(MAX_RESUME_LENGTH) }),
    z.strictObject({ protocol, kind: z.literal('find-skills'), query: text(LONGEST_QUERY) }),
    z.strictObject({
      protocol,
      kind: z.literal('judge-skill'),
      id: skillWord,
      name: skillWord,
      judgement: z.enum(['held', 'removed', 'ignored', 'unset']),
    }),
    z.strictObject({
      protocol,
      kind: z.literal('compare-saved'),
      ids: z.array(z.string()).check(z.maxLength(MAX_COMPARED)),
    }),
    z.strictObject({ protocol, kind: z.literal('resume-changed') }),
  ]),
);
