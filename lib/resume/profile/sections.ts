import type { ResumeLine } from '../../analysis';
import { SECTION_NAMES, type SectionKind, type SectionNames } from './section-names';

/** A section of a resume: its heading and the lines below it up to the next one. */
export type ResumeSection = {
  readonly kind: SectionKind;
  readonly heading: ResumeLine;
  /** False for a heading that people understand and machines may not ("My journey"). */
  readonly isUsual: boolean;
  readonly lines: readonly ResumeLine[];
};

/** Lines before the first heading, and the sections in order. */
export type ResumeParts = { readonly top: readonly ResumeLine[]; readonly sections: readonly ResumeSection[] };

type Heading = Pick<ResumeSection, 'kind' | 'isUsual'>;

/** Longer lines are sentences. */
const LONGEST_HEADING = 50;

/** An item of a list; a dash on both sides is an ornament. */
const ITEM = /^(?:[*•·●○▪◦‣]|[-–](?!.*[-–]$))\s/u;

const HEADINGS: ReadonlyMap<string, Heading> = new Map(
  (Object.entries(SECTION_NAMES) as [SectionKind, SectionNames][]).flatMap(([kind, { usual, unusual }]) => [
    ...unusual.map((name): [string, Heading] => [name, { kind, isUsual: false }]),
    ...usual.map((name): [string, Heading] => [name, { kind, isUsual: true }]),
  ]),
);

/** The sections of a resume by their headings in English, German, French or Spanish; a text without any is all top. */
export function extractSections(lines: readonly ResumeLine[]): ResumeParts {
  const found = lines.flatMap((line, at) => {
    const heading = findHeading(line);
    return heading ? [{ ...heading, heading: line, at }] : [];
  });
  return {
    top: lines.slice(0, found[0]?.at ?? lines.length),
    sections: found.map(({ at, ...section }, index) => ({
      ...section,
      lines: lines.slice(at + 1, found[index + 1]?.at),
    })),
  };
}

/** What a line is the heading of; undefined for any other line. */
export function findHeading({ text }: ResumeLine): Heading | undefined {
  if (text.length < 3 || text.length > LONGEST_HEADING || ITEM.test(text)) return undefined;
  const name = foldHeading(text);
  const known = HEADINGS.get(name) ?? HEADINGS.get(name.replace(/^(?:my|meine?|mes?|mis?|mon|ma) /, ''));
  // A word such as "Work" or "Talks" may stand on a line of its own in lower case without heading anything.
  return known && /^\P{Ll}/u.test(text) ? known : undefined;
}

/** Lower case without signs around it, numbering and letter spacing: "1. W O R K  H I S T O R Y:" is "work history". */
function foldHeading(text: string): string {
  const isSpaced = /^(?:\p{L} ){3,}/u.test(text);
  const words = isSpaced ? text.replace(/(?<=\p{L}) (?=\p{L})/gu, '').replace(/\s{2,}/g, ' ') : text;
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(?:(?<!\s)\s+)?[&/+]\s*/g, ' and ')
    .replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
