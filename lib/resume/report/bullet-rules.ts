import type { ResumeLine } from '../../analysis';
import { lacksNumber } from '../bullet-numbers';
import { type Bullet, isBulletLine } from '../bullets';
import { countWords } from '../files/count-words';
import { findHeading } from '../profile/sections';
import { hitOn, type ReportRule, type RuleInput, toLine } from './report-rule';
import { findTense } from './tense';

const LONGEST_BULLET = 45;
const LEAST_BULLETS = 4;
/** A number in every third bullet is what can be asked for. */
const MOST_WITHOUT = 2 / 3;
const MARK = /^\s*(?:[^\p{L}\p{N}]+|\d{1,2}[.)]\s*)/u;
const WEAK =
  /^(?:was |been )?(?:responsible for|worked on|helped(?: to| with)?|assisted (?:in|with)|involved in|participated in|tasked with|duties included|in charge of)\b/i;
const FIRST_PERSON =
  /(?<![\p{L}\p{N}/+]\s?)\bI(?=['’](?:m|ve|d|ll)\b|\s+(?:\p{Ll}+ly\s+)?(?:am|was|have|had|do|did|can|will|work|love|like|enjoy|led|built|ran|wrote|made|\p{Ll}+ed)\b)|\b(?:[Mm]y|[Mm]yself)\b/u;

/** Rules about the wording of bullets and sentences. */
export const BULLET_RULES: readonly ReportRule[] = [
  {
    id: 'bullets-none',
    weight: 'look',
    find: (input) => (maySeeBullets(input) ? hitOn(listPlainJobs(input)) : undefined),
  },
  {
    id: 'bullets-unseen',
    weight: 'look',
    find: (input) => (maySeeBullets(input) ? undefined : hitOn(listPlainJobs(input))),
  },
  {
    id: 'bullets-long',
    weight: 'look',
    find: ({ bullets }) => hitOn(bullets.filter(({ text }) => countWords(text) > LONGEST_BULLET).map(toLine)),
  },
  {
    id: 'bullets-no-number',
    weight: 'look',
    adviceId: 'resume-before-and-after',
    find: (input) => {
      const told = jobBullets(input).filter(({ text }) => countWords(text) > 4);
      const without = told.filter(lacksNumber);
      return told.length >= LEAST_BULLETS && without.length > MOST_WITHOUT * told.length
        ? hitOn(without.map(toLine), { kind: 'numbers', have: told.length - without.length, of: told.length })
        : undefined;
    },
  },
  {
    id: 'bullets-tense',
    weight: 'look',
    find: ({ structure: { entries }, bullets }) => {
      const past = entries.filter(({ dates }) => dates.end !== undefined && dates.end !== 'present');
      const lines = new Set(past.flatMap((entry) => entry.lines.map(({ line }) => line)));
      const told = bullets.filter(({ first }) => lines.has(first.line));
      return hitOn(told.filter((bullet) => findTense(openingOf(bullet)) === 'present').map(toLine));
    },
  },
  {
    id: 'bullets-weak',
    weight: 'look',
    find: ({ bullets }) => hitOn(bullets.filter((bullet) => WEAK.test(openingOf(bullet))).map(toLine)),
  },
  {
    id: 'first-person',
    weight: 'look',
    find: ({ structure: { lines } }) =>
      hitOn(lines.filter((line: ResumeLine) => FIRST_PERSON.test(line.text) && !findHeading(line))),
  },
];

/** A PDF may draw its bullets; where none at all is seen, that says nothing about a job. */
function maySeeBullets({ file, bullets }: RuleInput): boolean {
  return file.kind !== 'pdf' || bullets.length > 0;
}

/** The first line of each job that is told in lines without bullets. */
function listPlainJobs({ structure: { entries } }: RuleInput): ResumeLine[] {
  return entries
    .filter(({ head, lines }) => !lines.some(({ text }) => isBulletLine(text)) && lines.length > head.length + 2)
    .flatMap(({ head }) => head.slice(0, 1));
}

function openingOf({ text }: Bullet): string {
  return text.replace(MARK, '');
}

function jobBullets({ structure: { entries }, bullets }: RuleInput): Bullet[] {
  const lines = new Set(entries.flatMap((entry) => entry.lines.map(({ line }) => line)));
  return bullets.filter(({ first }) => lines.has(first.line));
}
