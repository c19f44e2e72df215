import type { ResumeLine } from '../../analysis';
import type { Places } from '../../knowledge/schemas';
import { parseLocation } from '../../posting/parse-location';
import { once } from '../../text/once';
import { findDateRange } from './date-ranges';
import { extractPlaceWords } from './place-words';
import type { ResumeStructure } from './resume-structure';
import { findHeading } from './sections';

/** Where somebody lives and would work by their own word; each part with the line that says it, left out where none does. */
export type ResumePlace = {
  readonly home?: HomePlace;
  /** Where the resume says that they are open to working remotely. */
  readonly remote?: ResumeLine;
  /** Where it says that they would move. */
  readonly relocation?: ResumeLine;
};

/** A place as the resume writes it; `country` is ISO 3166 alpha-2, `metro` an id of the places, each left out where not known. */
export type HomePlace = {
  readonly text: string;
  readonly line: ResumeLine;
  readonly country?: string;
  readonly metro?: string;
};

/** The head of a resume is not longer, whatever its layout. */
const MOST_LINES = 12;
const LONGEST_LINE = 200;
/** How far above the first section of the main column the place stands in LinkedIn's own export. */
const EXPORT_LINES = 4;
const EXPORT = [/linkedin\.com\/in\//i, /\(LinkedIn\)/];
const EXPORT_TOP = 2_000;
const EXPORT_SIDE: ReadonlySet<string> = new Set(['skills', 'languages', 'certifications', 'awards', 'publications']);
const REMOTE = once(
  () =>
    /(?<!\p{L})(?:remote(?:ly)?|work(?:ing)? from home|home ?office|t[ée]l[ée]travail|teletrabajo|en remoto|fernarbeit|ortsunabhängig)(?!\p{L})/giu,
);
const RELOCATION = once(
  () =>
    /(?<!\p{L})(?:(?:open|willing|ready|happy|able|prepared|flexible|want|planning|plan) (?:to|for) (?:(?:\p{L}+ ){0,3}?relocat(?:e|ing|ion)|mov(?:e|ing)(?=\s?(?:$|[,.;|)·•/]|(?:to|for|abroad|anywhere|within|if|and|or)(?!\p{L}))))(?! (?:compan|business|servic|softw|team|agenc))|(?:can|could|would|will|gladly|happily) (?:gladly |happily |also )?relocate|(?:would )?consider(?:ing)? (?:relocat\p{L}+|moving)|relocation(?: is)?:? (?:yes|ok(?:ay)?|possible|welcome|considered|preferred)|available for relocation|umzugsbereit\p{L}*|umzug (?:ist )?(?:möglich|denkbar)|bereit (?:zum|zu einem) umzug|bereit umzuziehen|prêt(?:e|s)? à déménager|mobilité (?:nationale|internationale|géographique)|mobile géographiquement|disponib\p{L}+ para (?:reubicar|trasladar|mudar)\p{L}*)/giu,
);
/** Right before what is refused, at most two words between. */
const REFUSED_BEFORE = once(
  () =>
    /(?<!\p{L})(?:not|no|never|cannot|can['’]?t|don['’]?t|won['’]?t|wouldn['’]?t|unable|unwilling|kein\p{L}*|nicht|pas|sans|sin|aucune?)(?:\s{1,3}(?!(?:and|but|or|und|aber|et|mais|y|pero)\s)\p{L}{1,20}){0,2}\s{1,3}$/iu,
);
const REFUSED_AFTER =
  /^(?:\s(?:is|ist|est|only))?\s?(?:[:–-]\s?)?(?:not|no|none|nein|nicht|non|ausgeschlossen|impossible)(?!\p{L})/iu;
/** Of how a job was done: "Built remote teams". */
const AT_WORK = /\bremote (?:teams?|sensing|engineers?|control|desktop|procedure|monitoring|servers?)\b/iu;

/**
 * Where a resume says its owner lives: from the lines above the first section and the first job, where contact data
 * stands, or from those above the summary in LinkedIn's own export. Jobs and their employers' places are never read.
 * Empty where the top says nothing that is surely a place. `towns` are folded names that count as towns as well.
 */
export function findResumePlace(
  structure: ResumeStructure,
  text: string,
  places: Places,
  towns?: ReadonlySet<string>,
): ResumePlace {
  const lines = chooseLines(structure, text);
  const read = (line: ResumeLine, at: number) =>
    readHome(line, extractPlaceWords(wordsOf(line, text), at === 0, places, towns), places, text);
  const home = lines.map(read).find((each) => each !== undefined);
  const remote = lines.find(({ text: said }) => !AT_WORK.test(said) && isOffered(said, REMOTE()));
  const relocation = lines.find(({ text: said }) => isOffered(said, RELOCATION()));
  return { ...(home ? { home } : {}), ...(remote ? { remote } : {}), ...(relocation ? { relocation } : {}) };
}

/** Said, and not refused where it is said: what is refused elsewhere on the line is something else. */
function isOffered(said: string, pattern: RegExp): boolean {
  return Array.from(said.matchAll(pattern)).some(
    ({ 0: words, index }) =>
      !REFUSED_BEFORE().test(said.slice(0, index)) && !REFUSED_AFTER.test(said.slice(index + words.length)),
  );
}

/** The lines of a resume's head: contact data, headline and what is written between them. */
function chooseLines({ top, sections, lines }: ResumeStructure, text: string): ResumeLine[] {
  const head = untilJob(top, text);
  const isExport = EXPORT.every((mark) => mark.test(text.slice(0, EXPORT_TOP)));
  return isExport ? [...head, ...findExportHead(sections, lines)] : head;
}

function untilJob(top: readonly ResumeLine[], text: string): ResumeLine[] {
  const filled = top.filter((line) => line.text !== '');
  const job = filled.findIndex((line) => findDateRange(line, text)?.end !== undefined);
  return filled
    .slice(0, job < 0 ? MOST_LINES : Math.min(job, MOST_LINES))
    .filter(({ text: said }) => said.length <= LONGEST_LINE);
}

/** Name, headline and place stand above the summary there, behind what the side column has. */
function findExportHead(sections: ResumeStructure['sections'], lines: readonly ResumeLine[]): ResumeLine[] {
  const main = sections.find(({ kind }) => kind === 'summary' || kind === 'experience');
  if (!main) return [];
  const before = sections[sections.indexOf(main) - 1];
  if (before && !EXPORT_SIDE.has(before.kind)) return [];
  const above = lines.filter(({ line, text }) => line < main.heading.line && text !== '');
  return above.slice(-EXPORT_LINES).filter((line) => !findHeading(line));
}

function wordsOf({ start, end }: ResumeLine, text: string): string {
  return text.slice(start, end);
}

function readHome(
  line: ResumeLine,
  found: { readonly start: number; readonly end: number } | undefined,
  places: Places,
  text: string,
): HomePlace | undefined {
  if (!found) return undefined;
  const said = wordsOf(line, text).slice(found.start, found.end);
  const { country, metro } = parseLocation(said, undefined, places);
  return {
    text: said,
    line: { ...line, start: line.start + found.start, end: line.start + found.end },
    ...(country === undefined ? {} : { country }),
    ...(metro === undefined ? {} : { metro }),
  };
}
