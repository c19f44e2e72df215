import { z } from 'zod';
import type { LabelledPosting, PayLabel } from './labelled-posting';
import { parseMarks } from './parse-marks';

const SEPARATOR = '\n---\n';
const ROLE_OR_LEVEL = /^[a-z]+(?:-[a-z]+)*$/;

const list = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(z.array(z.string().regex(ROLE_OR_LEVEL)).min(1).max(4));

const headSchema = z.strictObject({
  title: z.string().min(1),
  company: z.string().optional(),
  location: z.string().optional(),
  pay: z.string().optional(),
  role: list,
  level: list,
  years: z
    .string()
    .regex(/^(?:none|\d{1,2})$/)
    .transform((text) => (text === 'none' ? undefined : Number(text))),
  workplace: z
    .enum(['remote', 'hybrid', 'onsite', 'unspecified'])
    .transform((text) => (text === 'unspecified' ? undefined : text)),
  salary: z.string().transform(parsePay),
});

/** A file of `tests/eval/postings`: lines of `name: value`, a line of three dashes, the marked text. Throws on any fault. */
export function parsePostingFile(id: string, file: string): LabelledPosting {
  const at = file.indexOf(SEPARATOR);
  if (at < 0) throw new Error('no line of three dashes between the labels and the text');
  const head = headSchema.parse(Object.fromEntries(file.slice(0, at).split('\n').map(parseHeadLine)));
  const title = parseMarks(head.title, 'title');
  const body = parseMarks(file.slice(at + SEPARATOR.length).trimEnd(), 'description');
  return {
    id,
    title: title.text,
    company: head.company,
    location: head.location,
    salaryText: head.pay,
    description: body.text,
    labels: {
      roles: head.role,
      levels: head.level,
      yearsMin: head.years,
      workplace: head.workplace,
      salary: head.salary,
      hard: [...title.hard, ...body.hard],
      soft: [...title.soft, ...body.soft],
    },
    traps: [...title.traps, ...body.traps],
  };
}

function parseHeadLine(line: string): [string, string] {
  const at = line.indexOf(': ');
  if (at < 0) throw new Error(`not a label of the form "name: value": ${line}`);
  return [line.slice(0, at), line.slice(at + 2).trim()];
}

/** `120000-150000 USD year`, or one figure; undefined for `none`. */
function parsePay(text: string): PayLabel | undefined {
  if (text === 'none') return undefined;
  const [, min, max, currency, period] =
    /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? ([A-Z]{3}) (year|month|week|day|hour)$/.exec(text) ?? [];
  if (!min || !currency) throw new Error(`not pay of the form "120000-150000 USD year": ${text}`);
  return {
    min: Number(min),
    max: Number(max ?? min),
    currency,
    period: z.enum(['year', 'month', 'week', 'day', 'hour']).parse(period),
  };
}
