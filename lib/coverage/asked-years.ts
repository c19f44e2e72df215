import type { JobPosting, SkillMention, SkillSpan, Span } from '../analysis';
import { parseNumberWord } from '../posting/number-words';
import { isAskedFor } from '../posting/years-context';
import { findGroups } from '../skills/groups';
import { type Sentence, splitSentences } from '../skills/sentences';
import { YEARS } from './posting-constraints';
import { findYearsBehind, leadsToSkill } from './years-bridge';

/** Years that a posting ties to skills: with every list, of each of which one skill is enough. The span holds all of it. */
export type AskedYears = {
  readonly years: number;
  readonly lists: readonly (readonly SkillMention[])[];
  readonly span: Span;
};

/** What parts the skills of one list. */
const LINK = /^[\s,]*(?:\/|,|&|(?:,\s*)?(?:and|or|and\/or|und|oder|et|ou|y|o))[\s,]*$/iu;
/** The list goes on with what is no skill of ours, or something else would do: no year of it is sure. */
const OPEN_AFTER =
  /^(?:\s*[,/]\s*[^\s,.;:()\n/]+(?:[ \t][^\s,.;:()\n/]+){0,2}){0,3}\s*[,(]?\s*(?:\/|(?<!\p{L})(?:or|and\/or|oder|ou|o)\s)\s*\p{L}/iu;
/** Lists that are all asked for beyond these are left out. */
const MOST_LISTS = 5;
const LONGEST_REST = 120;
const MOST_YEARS = 40;
const LONGEST_CAREER = 20;

type Place = { readonly skill: SkillMention; readonly span: SkillSpan };
type Text = { readonly text: string; readonly places: readonly Place[]; readonly sentences: readonly Sentence[] };

/**
 * Years of experience that a posting requires with single skills ("3+ years with Spark"), in order, each figure once; of
 * several for one skill the largest. Empty where it requires none, where years stand beside no skill, or where something
 * unknown would do as well.
 */
export function extractAskedYears({ description }: JobPosting, skills: readonly SkillMention[]): AskedYears[] {
  const found = Array.from(description.matchAll(YEARS())).slice(0, MOST_YEARS);
  if (found.length === 0) return [];
  const text = { text: description, places: listPlaces(skills), sentences: splitSentences(description) };
  const tied = found.flatMap(({ 0: words, 1: number = '', index }): AskedYears[] => {
    const years = parseNumberWord(number);
    const end = index + words.length;
    if (years === undefined || years < 1 || years > LONGEST_CAREER || !isRequired(description, index, end)) return [];
    const lists = findLists(text, index, end);
    if (lists.length === 0) return [];
    const bounds = [...lists.flat().flatMap(({ span }) => [span.start, span.end]), index, end];
    const span = { start: Math.min(...bounds), end: Math.max(...bounds), field: 'description' as const };
    return [{ years, lists: lists.map((list) => list.map(({ skill }) => skill)), span }];
  });
  return tied.filter((each) => !tied.some((other) => other !== each && isCovered(each, other, tied)));
}

function isCovered(each: AskedYears, other: AskedYears, all: readonly AskedYears[]): boolean {
  const keyOf = ({ lists }: AskedYears) => lists.map((list) => list.map(({ id }) => id).join()).join(';');
  if (keyOf(each) !== keyOf(other)) return false;
  return other.years > each.years || (other.years === each.years && all.indexOf(other) < all.indexOf(each));
}

/** Places of hard skills in the description, in order; of several at one place the longest. */
function listPlaces(skills: readonly SkillMention[]): Place[] {
  const all = skills
    .filter(({ kind }) => kind === 'hard')
    .flatMap((skill) =>
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

/** The skills that years between two offsets are about, as lists of which one is enough; empty where none is sure. */
function findLists(text: Text, start: number, end: number): (readonly Place[])[] {
  const lists = findListsBehind(text, end) ?? findListsBefore(text, start, end) ?? [];
  const isSure = lists.flat().some(({ skill }) => skill.requirement === 'required');
  return isSure ? lists.slice(0, MOST_LISTS) : [];
}

function findListsBehind({ text, places, sentences }: Text, end: number): (readonly Place[])[] | undefined {
  const at = places.findIndex(({ span }) => span.start >= end);
  const first = places[at];
  if (!first || !leadsToSkill(text.slice(end, first.span.start))) return undefined;
  let to = at + 1;
  while (isLinked(text, places[to - 1], places[to]) && !isOwnDemand(text, places[to])) to++;
  const last = places[to - 1]?.span.end ?? end;
  return OPEN_AFTER.test(text.slice(last, last + LONGEST_REST))
    ? []
    : splitLists(text, places.slice(at, to), sentences);
}

function findListsBefore(
  { text, places, sentences }: Text,
  start: number,
  end: number,
): (readonly Place[])[] | undefined {
  const last = places.findLastIndex(({ span }) => span.end <= start);
  let from = last;
  while (isLinked(text, places[from - 1], places[from])) from--;
  const run = places.slice(from, last + 1);
  const [first, behind] = [run[0], run.at(-1)];
  if (!first || !behind) return undefined;
  const isLineStart = !/\p{L}/u.test(text.slice(text.lastIndexOf('\n', first.span.start) + 1, first.span.start));
  const holds = findYearsBehind(text.slice(behind.span.end, start), text.slice(end), isLineStart);
  if (holds === undefined) return undefined;
  const lists = splitLists(text, run, sentences);
  return holds === 'own' ? lists.slice(-1) : lists;
}

/** "and Java knowledge" is a demand of its own behind "5 years in data engineering". */
function isOwnDemand(text: string, place: Place | undefined): boolean {
  const end = place?.span.end ?? 0;
  return /^(?:\s(?:knowledge|skills?|proficiency)|[\s-]kenntnisse)(?!\p{L})/iu.test(text.slice(end, end + 20));
}

function isLinked(text: string, before: Place | undefined, place: Place | undefined): boolean {
  return before !== undefined && place !== undefined && LINK.test(text.slice(before.span.end, place.span.start));
}

/** A run of skills as the lists of which one is enough, a skill that is asked for by itself as a list of one. */
function splitLists(text: string, run: readonly Place[], sentences: readonly Sentence[]): (readonly Place[])[] {
  const items = run.map(({ skill: { id, category }, span: { start, end } }) => ({ id, category, start, end }));
  const groups = findGroups(text, items, sentences);
  const groupOf = (place: Place) => groups.find((group) => group.some(({ start }) => start === place.span.start));
  return run.flatMap((place): (readonly Place[])[] => {
    const group = groupOf(place);
    if (!group) return [[place]];
    const members = run.filter((other) => groupOf(other) === group);
    return members[0] === place ? [members] : [];
  });
}
