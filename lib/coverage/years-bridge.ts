import { once } from '../text/once';

/** What experience may be like. */
const LIKE =
  'proven|solid|strong|hands[- ]on|professional|practical|relevant|work(?:ing)?|industry|commercial|production|recent|deep|extensive|applied|post[- ]graduate|full[- ]time|demonstrated|an?|the|der|dem|den|praktische\\w?|berufliche\\w?|professionnelle|pratique|significative|profesional';
/** What is done, and what with. */
const DOING =
  'programming|coding|development|developing|building|writing|designing|design|shipping|running|operating|using|deploying|software|systems?|applications?|services?|products?|pipelines?|models?|programmiersprachen?|\\p{L}*entwicklung|développement|programmation|desarrollo';
const EXPERIENCE =
  'experience|expertise|knowledge|proficiency|background|skills?|\\p{L}*erfahrung(?:en)?|\\p{L}*kenntnisse\\w?|expérience|experiencia';
/** What leads on to what the experience is in. */
const TO =
  "of|with|in|using|on|as|mit|im|en|avec|con|de|d['’]|building|writing|designing|developing|programming|coding|running|operating|deploying|shipping";
const CHOICE =
  '(?:(?:(?:at least )?(?:one|any)(?: or more)? of|either|(?:programming )?languages? (?:such as|like)|mindestens eine[rms]?(?: der)?|au moins un[e]? (?:de|parmi))\\s*(?::\\s*)?)?';
const GAP = "[\\s'’]*";
const WORD = `(?:(?:${LIKE}|${DOING}|${TO})${GAP})`;

/**
 * The words between "5+ years" and the first skill they are about. Behind "experience" only what leads on ties the two;
 * "and", a comma or anything else begins another demand. `and` may join what is said of one experience before its noun.
 */
const TO_SKILL = once(
  () =>
    new RegExp(
      `^['’+)\\s]*(?:(?:or more|plus)\\s+)?(?:(?:${WORD}(?:[,/]\\s*)?(?:(?:and|und|et|y|&)\\s+)?){0,8}(?:${EXPERIENCE})\\s*(?::\\s*)?(?:(?:${LIKE})\\s+){0,2}(?:(?:${TO})${GAP}(?:${WORD}|(?:${EXPERIENCE})\\s+){0,6})?|${WORD}{0,8}(?:(?:and|und|et|y|&)\\s+(?:${DOING})\\s+${WORD}{0,4})?)${CHOICE}$`,
      'iu',
    ),
);
/** The words between a list of skills and the years it is asked for: "Python (5+ years)", "Spark: at least 3 years". */
const FROM_SKILL =
  /^\s{0,2}(?<mark>[:(,–-]?)\s{0,2}(?:experience\s)?(?:for\s)?(?:at least|min(?:imum|\.)?|mindestens|au moins|al menos)?\s?(?:of\s)?$/iu;
/** The years say no more than that: what they are in would be something else. */
const ENDS_BEHIND =
  /^['’]?\s?(?:(?:or more|plus|\+)\s?)?(?:(?:of\s|d['’]|de\s)?(?:(?:hands[- ]on|professional|work|practical|relevant)\s){0,2}(?:experience|erfahrung|berufserfahrung|expérience|experiencia)\s?)?(?:(?:required|minimum)\s?)?(?:[)\],.;|]|\n|$)/iu;
const LONGEST = 200;

/** True where the words behind a number of years lead to a skill right behind them. */
export function leadsToSkill(between: string): boolean {
  return between.length <= LONGEST && TO_SKILL().test(between);
}

/**
 * How years stand behind a list of skills: `own` in brackets behind its last one, `all` behind a mark that holds for the
 * whole list; undefined where they are about something else. `isLineStart` tells whether the list begins its line, as a
 * list with a comma before the years has to.
 */
export function findYearsBehind(between: string, behind: string, isLineStart: boolean): 'own' | 'all' | undefined {
  const mark = FROM_SKILL.exec(between.slice(0, LONGEST))?.groups?.mark;
  if (mark === undefined || !ENDS_BEHIND.test(behind.slice(0, LONGEST))) return undefined;
  if (mark === '(') return 'own';
  return mark === ',' && !isLineStart ? undefined : 'all';
}
