import { z } from 'zod';
import { LONGEST_QUERY, MAX_CARDS, MAX_COMPARED, PROTOCOL_VERSION } from '../../lib/browser/messages';
import { MAX_LENGTH } from '../../lib/posting/raw-posting';
import { line, rawPostingForm } from '../../lib/posting/raw-posting-form';
import { LONGEST_SKILL_WORD } from '../../lib/resume/profile/corrections';
import { MAX_RESUME_LENGTH } from '../../lib/resume/resume-limits';

// The extension's content security policy forbids the code generation that zod would otherwise try.
z.config({ jitless: true });

const rawPostingSchema = z.strictObject(rawPostingForm);

const rawCardSchema = z.strictObject({
  id: line.optional(),
  title: line.min(1),
  company: line.optional(),
  location: line.optional(),
  salaryText: line.optional(),
  isPromoted: z.boolean().optional(),
});

const skillWord = z.string().min(1).max(LONGEST_SKILL_WORD);
const protocol = z.literal(PROTOCOL_VERSION);

/** What a content script may ask: its process also runs the site's page, so nothing in it is taken on trust. */
export const contentRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ protocol, kind: z.literal('mark-posting'), seq: z.int().nonnegative(), posting: rawPostingSchema }),
  z.strictObject({
    protocol,
    kind: z.literal('mark-cards'),
    site: z.enum(['linkedin', 'indeed']),
    url: z.string().max(MAX_LENGTH.url),
    cards: z.array(rawCardSchema).max(MAX_CARDS),
  }),
  z.strictObject({ protocol, kind: z.literal('no-posting') }),
  z.strictObject({ protocol, kind: z.literal('open-panel') }),
]);

const choicesSchema = z.strictObject({
  role: z.string().max(80).optional(),
  level: z.enum(['entry', 'mid', 'senior', 'executive', 'all']).optional(),
  country: z.string().max(2).optional(),
  basis: z.enum(['base', 'total', 'base-and-equity', 'unstated', 'posted-range']).optional(),
});

/** What an extension page may ask. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    protocol,
    kind: z.literal('analyse'),
    posting: rawPostingSchema,
    choices: choicesSchema.optional(),
  }),
  z.strictObject({ protocol, kind: z.literal('find-roles'), query: z.string().max(LONGEST_QUERY) }),
  z.strictObject({ protocol, kind: z.literal('role-chosen') }),
  z.strictObject({ protocol, kind: z.literal('describe-resume'), text: z.string().max(MAX_RESUME_LENGTH) }),
  z.strictObject({ protocol, kind: z.literal('describe-career'), text: z.string().max(MAX_RESUME_LENGTH) }),
  z.strictObject({ protocol, kind: z.literal('find-skills'), query: z.string().max(LONGEST_QUERY) }),
  z.strictObject({
    protocol,
    kind: z.literal('judge-skill'),
    id: skillWord,
    name: skillWord,
    judgement: z.enum(['held', 'removed', 'ignored', 'unset']),
  }),
  z.strictObject({ protocol, kind: z.literal('compare-saved'), ids: z.array(z.string()).max(MAX_COMPARED) }),
  z.strictObject({ protocol, kind: z.literal('resume-changed') }),
]);
