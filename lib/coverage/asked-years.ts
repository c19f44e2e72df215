import type { JobPosting, SkillMention, SkillSpan, Span } from '../analysis';
import { parseNumberWord } from '../posting/number-words';
import { isAskedFor } from '../posting/years-context';
import { YEARS } from './posting-constraints';

/** Years that a posting ties to skills; `isEither` where one of them is enough. The span holds years and skills. */
export type AskedYears = {
  readonly years: number;
  readonly skills: readonly SkillMention[];
  readonly isEither: boolean;
  readonly span: Span;
};

/** The words between "5+ years" and the first skill they are about. */
const TO_SKILL =
  /^['’+)\s]*(?:(?:or more|of|with|in|using|on|as|an?|and|plus|mit|im|en|avec|con|de|d['’]|proven|solid|strong|hands[- ]on|professional|practical|relevant|work(?:ing)?|industry|commercial|production|recent|deep|extensive|programming|coding|development|developing|building|writing|designing|shipping|running|operating|software|systems?|applications?|services?|products?|pipelines?|models?|applied|post[- ]graduate|experience|expertise|knowledge|proficiency|background|skills?|\p{L}*erfahrung|kenntnisse\w*|expérience|experiencia|praktische\w?|berufliche\w?|the|der|dem|programmiersprachen?)[\s'’:,]*){0,8}$/iu;
/** "Python (5+ years)", "Spark: at least 3 years". */
const FROM_SKILL =
  /^[\s:(,–-]{0,4}(?:experience\s)?(?:for\s)?(?:at least|min(?:imum|\.)?|mindestens|au moins|al menos)?\s?(?:of\s)?$/iu;
/** What parts the skills of one list; the first kind makes them alternatives. */
const EITHER = /^[\s,]*(?:\/|or|and\/or|oder|ou|o)[\s,]*$/iu;
const LISTED = /^\s*(?:,|&|and|und|et|y|,\s*and)\s*$/iu;
const MOST_SKILLS = 5;
const MOST_YEARS = 40;
const LONGEST_CAREER = 20;

type Place = { readonly skill: SkillMention; readonly span: SkillSpan };

/**
 * Years of experience that a posting requires with single skills ("3+ years with Spark"), in order, each figure once; of
 * several for one skill the largest. Empty where it requires none, or where years stand beside no skill.
 */
export function extractAskedYears({ description }: JobPosting, skills: readonly SkillMention[]): AskedYears[] {
  const places = listPlaces(skills);
  const found = Array.from(description.matchAll(YEARS)).slice(0, MOST_YEARS);
  const tied = found.flatMap(({ 0: words, 1: number = '', index }): AskedYears[] => {
    const years = parseNumberWord(number);
    const end = index + words.length;
    if (years === undefined || years < 1 || years > LONGEST_CAREER || !isRequired(description, index, end)) return [];
    const list = findList(description, places, index, end);
    if (!list) return [];
    const bounds = [...list.places.flatMap(({ span }) => [span.start, span.end]), index, end];
    const span = { start: Math.min(...bounds), end: Math.max(...bounds), field: 'description' as const };
    return [{ years, skills: list.places.map(({ skill }) => skill), isEither: list.isEither, span }];
  });
  return tied.filter((each) => !tied.some((other) => other !== each && isCovered(each, other, tied)));
}

function isCovered(each: AskedYears, other: AskedYears, all: readonly AskedYears[]): boolean {
  const isSame = each.skills.map(({ id }) => id).join() === other.skills.map(({ id }) => id).join();
  return isSame && (other.years > each.years || (other.years === each.years && all.indexOf(other) < all.indexOf(each)));
}

/** Places of required hard skills in the description, in order; of several at one place the longest. */
function listPlaces(skills: readonly SkillMention[]): Place[] {
  const wanted = skills.filter(({ kind, requirement }) => kind === 'hard' && requirement === 'required');
  const all = wanted.flatMap((skill) =>
    skill.spans.filter(({ field }) => field === 'description').map((span): Place => ({ skill, span })),
  );
  all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let until = 0;
  return all.filter(({ span }) => {
    const isFree = span.start >= until;
    if (isFree) until = span.end;
    return isFree;
  });
}

function isRequired(description: string, start: number, end: number): boolean {
  const from = description.lastIndexOf('\n', start) + 1;
  const to = description.indexOf('\n', end);
  return isAskedFor(description.slice(from, to < 0 ? undefined : to), start - from, end - from);
}

type List = { readonly places: readonly Place[]; readonly isEither: boolean };

function findList(text: string, places: readonly Place[], start: number, end: number): List | undefined {
  const next = places.findIndex(({ span }) => span.start >= end);
  const first = places[next];
  if (first && TO_SKILL.test(text.slice(end, first.span.start).slice(-200))) return growList(text, places, next);
  const before = places.findLast(({ span }) => span.end <= start);
  const isBeside = before && FROM_SKILL.test(text.slice(before.span.end, start));
  return isBeside ? { places: [before], isEither: false } : undefined;
}

function growList(text: string, places: readonly Place[], from: number): List {
  const list = places.slice(from, from + 1);
  let isEither = false;
  for (const place of places.slice(from + 1, from + MOST_SKILLS)) {
    const link = text.slice(list.at(-1)?.span.end, place.span.start);
    if (!EITHER.test(link) && !LISTED.test(link)) break;
    isEither ||= EITHER.test(link);
    list.push(place);
  }
  return { places: list, isEither };
}
