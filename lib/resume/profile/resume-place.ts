import type { ResumeLine } from '../../analysis';
import type { Places } from '../../knowledge/schemas';
import { parseLocation } from '../../posting/parse-location';
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
const REMOTE =
  /\b(?:remote(?:ly)?|work(?:ing)? from home|home ?office|t[ée]l[ée]travail|teletrabajo|en remoto|fernarbeit|ortsunabhängig)\b/iu;
const RELOCATION =
  /\b(?:(?:open|willing|ready|happy|able) to (?:relocat\w+|mov(?:e|ing))|relocation\b|relocate\b|umzugsbereit\w*|umzug (?:ist )?(?:möglich|denkbar)|bereit (?:zum|zu einem) umzug|mobilité (?:nationale|internationale|géographique)|disponib\w+ para (?:reubicar\w*|trasladar\w*|mudar\w*))/iu;
const REFUSED = /\b(?:not?|cannot|can't|never|no relocation|kein\w*|nicht|pas|sans|sin)\b/iu;
/** Of how a job was done: "Built remote teams". */
const AT_WORK = /\bremote (?:teams?|sensing|engineers?|control|desktop|procedure|monitoring|servers?)\b/iu;

/**
 * Where a resume says its owner lives: from the lines above the first section and the first job, where contact data
 * stands, or from those above the summary in LinkedIn's own export. Jobs and their employers' places are never read.
 * Empty where the top says nothing that is surely a place.
 */
export function findResumePlace(structure: ResumeStructure, text: string, places: Places): ResumePlace {
  const lines = chooseLines(structure, text);
  const home = lines.map((line, at) => readHome(line, at === 0, text, places)).find((each) => each !== undefined);
  const remote = lines.find(({ text: said }) => REMOTE.test(said) && !AT_WORK.test(said) && !REFUSED.test(said));
  const relocation = lines.find(({ text: said }) => RELOCATION.test(said) && !REFUSED.test(said));
  return { ...(home ? { home } : {}), ...(remote ? { remote } : {}), ...(relocation ? { relocation } : {}) };
}

/** The lines of a resume's head: contact data, headline and what is written between them; what a place may be looked for in. */
export function chooseLines({ top, sections, lines }: ResumeStructure, text: string): ResumeLine[] {
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

function readHome(line: ResumeLine, isFirst: boolean, text: string, places: Places): HomePlace | undefined {
  const words = text.slice(line.start, line.end);
  const found = extractPlaceWords(words, isFirst, places);
  if (!found) return undefined;
  const said = words.slice(found.start, found.end);
  const { country, metro } = parseLocation(said, undefined, places);
  return {
    text: said,
    line: { ...line, start: line.start + found.start, end: line.start + found.end },
    ...(country === undefined ? {} : { country }),
    ...(metro === undefined ? {} : { metro }),
  };
}
