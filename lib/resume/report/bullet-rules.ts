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
    title: 'Jobs are told without bullets',
    reason: 'A reader spends seconds on a page; paragraphs hide what you did.',
    advice: 'One bullet for each thing you did, two to five for a job.',
    find: ({ structure: { entries } }) =>
      hitOn(
        entries
          .filter(({ head, lines }) => !lines.some(({ text }) => isBulletLine(text)) && lines.length > head.length + 2)
          .flatMap(({ head }) => head.slice(0, 1)),
      ),
  },
  {
    id: 'bullets-long',
    weight: 'look',
    title: 'Bullets are long',
    reason: `Beyond ${LONGEST_BULLET} words a bullet is a paragraph, and its end is not read.`,
    advice: 'Split it, or keep what you did and what came of it.',
    find: ({ bullets }) => hitOn(bullets.filter(({ text }) => countWords(text) > LONGEST_BULLET).map(toLine)),
  },
  {
    id: 'bullets-no-number',
    weight: 'look',
    title: 'Few bullets have a number',
    reason: 'A number shows the size of what you did, and makes it believable.',
    advice: 'Add how much, how many or how fast where you know it; leave the others as they are.',
    adviceId: 'resume-before-and-after',
    find: (input) => {
      const told = jobBullets(input).filter(({ text }) => countWords(text) > 4);
      const without = told.filter(lacksNumber);
      return told.length >= LEAST_BULLETS && without.length > MOST_WITHOUT * told.length
        ? hitOn(without.map(toLine), `${told.length - without.length} of ${told.length} bullets have one.`)
        : undefined;
    },
  },
  {
    id: 'bullets-tense',
    weight: 'look',
    title: 'Present tense in a job that has ended',
    reason: 'It reads as if the job went on, or as if it had been copied.',
    advice: 'Write past jobs in the past: “Built”, not “Build”.',
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
    title: 'Bullets begin with what you were there for',
    reason: '“Responsible for” says what was expected, not what you did.',
    advice: 'Begin with the verb of what you did: built, led, cut, taught.',
    find: ({ bullets }) => hitOn(bullets.filter((bullet) => WEAK.test(openingOf(bullet))).map(toLine)),
  },
  {
    id: 'first-person',
    weight: 'look',
    title: 'The first person is used',
    reason: 'Everybody knows who is meant; in English resumes “I” and “my” are left out by custom.',
    advice: 'Leave the pronoun out: “Built a forecast”, not “I built a forecast”.',
    find: ({ structure: { lines } }) =>
      hitOn(lines.filter((line: ResumeLine) => FIRST_PERSON.test(line.text) && !findHeading(line))),
  },
];

function openingOf({ text }: Bullet): string {
  return text.replace(MARK, '');
}

function jobBullets({ structure: { entries }, bullets }: RuleInput): Bullet[] {
  const lines = new Set(entries.flatMap((entry) => entry.lines.map(({ line }) => line)));
  return bullets.filter(({ first }) => lines.has(first.line));
}
