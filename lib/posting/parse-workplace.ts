import readPacked from 'virtual:patterns/workplace';
import type { Workplace } from '../analysis';
import { findPossible, type GuardedPatterns, openPatterns } from '../text/guarded-patterns';
import { lowerCase } from '../text/lower-case';
import { once } from '../text/once';
import { indexStems } from '../text/stems';
import { blankMarkup } from './blank-markup';
import { isWeekShared } from './shared-week';
import { extractWindows } from './text-windows';
import { isHomeRefused, OTHERS_REMOTE, OWN_LABEL } from './workplace-forms';
import type { StatementName } from './workplace-statements';
import { WORKPLACE_STEMS } from './workplace-stems';
import { CELL, HYBRID, NOT_THIS_JOB, ONSITE, QUESTION, REFUSED_REMOTE, REMOTE } from './workplace-words';

/** Where a posting may say its workplace; `workplaceText` is the site's own pill. */
export type WorkplaceInput = {
  readonly workplaceText?: string;
  readonly location?: string;
  readonly title: string;
  readonly description: string;
};

const openStatements = once((): GuardedPatterns<StatementName> => openPatterns(readPacked()));
const STEMS = indexStems(WORKPLACE_STEMS);
const LOCATION_LIMIT = 2_000;
const MANY_COUNTRIES = 10;
/** Remote for a part of the week. */
const QUALIFIED_REMOTE =
  /\bhybrid[ -]{1,2}remote\b|\bpart(?:ly|ially)? remote\b|\bt[ée]l[ée]travail (?:partiel|fr[ée]quent|occasionnel|r[ée]gulier|ponctuel)|\bteletrabajo parcial\b/i;
/** In UTF-16 units: a longer line is a sentence. */
const LONGEST_CELLS = 100;
const CELL_WORDS = 5;
/** Lists of what else is hybrid or remote. */
const OTHER_CELLS = /\b(?:clouds?|on-prem\w{0,5}|retrieval|search|vehicles?|sensing|public|private)\b/i;

// A line of choices: remote wins, unless it only qualifies hybrid ("Hybrid remote in Austin").
function parseShort(text: string): Workplace | undefined {
  // No pattern holds in it, and to find that out all of them would be compiled.
  if (text === '') return undefined;
  const cleaned = text.replace(NOT_THIS_JOB, ' ');
  const isHybrid = HYBRID.word.test(cleaned);
  if (REFUSED_REMOTE.test(cleaned)) return isHybrid ? 'hybrid' : 'onsite';
  if (REMOTE.word.test(cleaned.replace(QUALIFIED_REMOTE, 'hybrid'))) return 'remote';
  if (isHybrid) return 'hybrid';
  return ONSITE.word.test(cleaned) ? 'onsite' : undefined;
}

// A job that is open in ten countries and more is done from anywhere in them.
function isManyCountries(location: string): boolean {
  const parts = location.split(',');
  return parts.length >= MANY_COUNTRIES && !parts.some((part) => /^\s{0,2}[A-Z]{2}\s{0,2}$/.test(part));
}

function parseLocationLine(location: string): Workplace | undefined {
  return parseShort(location) ?? (isManyCountries(location) ? 'remote' : undefined);
}

type Statement = { readonly workplace: Workplace; readonly isFirm: boolean };

// A line of short things, such as "Berlin | Hybrid | Full-time".
function isCells(line: string): boolean {
  if (line.length > LONGEST_CELLS || OTHER_CELLS.test(line)) return false;
  const cells = line.split(/[|/•·;,]|\s[-–—]\s/);
  return cells.some((cell) => CELL.test(cell)) && cells.every((cell) => cell.trim().split(/\s+/).length <= CELL_WORDS);
}

function parseCells(text: string): Workplace | undefined {
  const lines = text.split('\n').filter(isCells);
  return lines.length === 0 ? undefined : parseShort(lines.join(' | '));
}

// Pages lose line breaks ("Leeds – HybridWho we are"), and blanked emphasis leaves wide gaps.
function partJoined(text: string): string {
  return text.replace(/(?=\p{Lu}\p{Ll})(?<=\p{Ll})/gu, '\n').replace(/ {2,}/g, ' ');
}

/** A text as it is written and, unit for unit, in lower case: most patterns are quicker so, and some need the capitals. */
type CasedText = { readonly written: string; readonly lower: string };

function replaceWords({ written, lower }: CasedText, words: RegExp, by: string): CasedText {
  const replaced = lower.replace(words, by);
  if (replaced === lower) return { written, lower };
  let kept = '';
  let from = 0;
  for (const { index, 0: found } of lower.matchAll(words)) {
    kept += written.slice(from, index) + by;
    from = index + found.length;
  }
  return { written: kept + written.slice(from), lower: replaced };
}

function readWindows(description: string): CasedText {
  const written = partJoined(extractWindows(blankMarkup(description), STEMS, 90));
  if (written === '') return { written, lower: written };
  return [OWN_LABEL, OTHERS_REMOTE, NOT_THIS_JOB].reduce((text, words) => replaceWords(text, words, ' '), {
    written,
    lower: lowerCase(written),
  });
}

type Says = (...names: readonly StatementName[]) => boolean;

function readStatements(lower: string): Says {
  const possible = findPossible(lower, openStatements());
  return (...names) => possible.some(({ name, pattern }) => names.includes(name) && pattern().test(lower));
}

function isHybridWeek(text: string, says: Says): boolean {
  return (says('officeDays') || isWeekShared(text)) && !isHomeRefused(text);
}

// Sentences about this job come before remarks about the company and its benefits.
function findStatement({ written, lower: cleaned }: CasedText): Statement | undefined {
  const says = readStatements(cleaned);
  const isRefused = says('refused');
  if (!isRefused && says('remoteStated')) return { workplace: 'remote', isFirm: true };
  const isShared = isHybridWeek(cleaned, says);
  if (!isRefused && !isShared && says('remoteSaid')) return { workplace: 'remote', isFirm: true };
  if (isShared || says('hybridStated', 'hybridSaid')) return { workplace: 'hybrid', isFirm: true };
  if (isRefused || says('onsiteStated', 'onsiteSaid')) return { workplace: 'onsite', isFirm: true };
  const cell = parseCells(written);
  return cell ? { workplace: cell, isFirm: true } : findRemark(says);
}

function findRemark(says: Says): Statement | undefined {
  const workplace = (['hybrid', 'remote', 'onsite'] as const).find((each) => says(each));
  return workplace && { workplace, isFirm: false };
}

// Of a job whose location says remote, the description must say otherwise outright or name remote work nowhere.
function isOverruled({ isFirm }: Statement, text: string): boolean {
  if (!isFirm) return false;
  const says = readStatements(text);
  const isOutright = isHybridWeek(text, says) || says('refused', 'surelyOnsite');
  return isOutright || !REMOTE.mentioned.test(text);
}

/**
 * Where the work is done: the site's pill first, then the location line (or title), which the description overrules
 * only by saying hybrid or on site outright or nowhere remote, then the description. A city alone says nothing:
 * undefined.
 */
export function parseWorkplace({ workplaceText, location, title, description }: WorkplaceInput): Workplace | undefined {
  const pill = parseShort((workplaceText ?? '').slice(0, 200));
  if (pill !== undefined) return pill;
  const short = parseLocationLine((location ?? '').slice(0, LOCATION_LIMIT)) ?? parseShort(title.slice(0, 300));
  if (short !== undefined && short !== 'remote') return short;
  const text = readWindows(description);
  if (text.lower === '') return short;
  const stated = findStatement(replaceWords(text, QUESTION, ''));
  if (short === undefined || stated === undefined) return short ?? stated?.workplace;
  return isOverruled(stated, text.lower) ? stated.workplace : 'remote';
}
