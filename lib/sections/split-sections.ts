import { findLineHeading, type Heading } from './find-headings';
import { classifyParagraph, findEqualOpportunity } from './paragraph-kind';
import { findRunOnHeadings } from './run-on-headings';
import { isBoilerplate, type Section, type SectionKind } from './section';
import { splitLines, type TextLine } from './text-lines';

type Draft = { kind: SectionKind; start: number; bodyStart: number };

/** Texts of any size are read, but only so many headings: a posting has few, an attack many. */
const MOST_SECTIONS = 400;

function openSection(drafts: Draft[], heading: Heading): void {
  const current = drafts.at(-1) as Draft;
  const staysInside = heading.weak && (current.kind === 'preferred' || current.kind === 'required');
  if (staysInside) return;
  if (heading.start === current.start) drafts.pop();
  drafts.push({ kind: heading.kind, start: heading.start, bodyStart: heading.bodyStart });
}

/** A paragraph that says by its own words what it is: boilerplate among other text, or its end. */
function openParagraph(drafts: Draft[], line: TextLine, home: SectionKind): SectionKind {
  const current = drafts.at(-1) as Draft;
  const own = classifyParagraph(line.text, current.kind);
  const kind = own ?? (isBoilerplate(current.kind) && current.kind !== home ? home : current.kind);
  if (kind !== current.kind) {
    if (current.start === line.start) drafts.pop();
    drafts.push({ kind, start: line.start, bodyStart: line.start });
  }
  return own !== undefined && !isBoilerplate(own) ? own : home;
}

function findInside(line: TextLine): Heading[] {
  const headings = findRunOnHeadings(line.text, line.start);
  const equal = findEqualOpportunity(line.text);
  if (equal === undefined) return headings;
  const start = line.start + equal;
  const last: Heading = { kind: 'equal-opportunity', start, bodyStart: start, weak: false };
  return [...headings, last].sort((a, b) => a.start - b.start);
}

function readLines(lines: readonly TextLine[]): Draft[] {
  const drafts: Draft[] = [{ kind: 'intro', start: 0, bodyStart: 0 }];
  let home: SectionKind = 'intro';
  lines.forEach((line, k) => {
    if (drafts.length >= MOST_SECTIONS) return;
    const heading = findLineHeading(line, lines[k + 1]);
    if (heading) {
      openSection(drafts, heading);
      home = (drafts.at(-1) as Draft).kind;
    } else home = openParagraph(drafts, line, home);
    const bodyStart = heading?.bodyStart ?? line.start;
    for (const inside of findInside(line)) {
      if (inside.start < bodyStart) continue;
      openSection(drafts, inside);
      home = (drafts.at(-1) as Draft).kind;
    }
  });
  return drafts;
}

const MILD_WISH = /\b(?:desired|desirable|ideal)\b/iu;

/** Where nothing else is required, "desired qualifications" are the requirements. */
function promoteMildWishes(text: string, drafts: readonly Draft[]): Draft[] {
  if (drafts.some((draft) => draft.kind === 'required')) return [...drafts];
  return drafts.map((draft) => {
    const mild = draft.kind === 'preferred' && MILD_WISH.test(text.slice(draft.start, draft.bodyStart));
    return mild ? { ...draft, kind: 'required' } : draft;
  });
}

/**
 * Splits a description by its headings, lead-ins and telling paragraphs. The parts tile the text: the
 * first starts at 0, each next one where the last ended; text before any heading is `intro`. An empty
 * text gives one empty part.
 */
export function splitSections(text: string): Section[] {
  const drafts = promoteMildWishes(text, readLines(splitLines(text)));
  return drafts.map((draft, k) => ({ ...draft, end: drafts[k + 1]?.start ?? text.length }));
}
