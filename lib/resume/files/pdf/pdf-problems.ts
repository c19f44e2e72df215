import { describeHiddenText, formatPages, PROBLEMS, quote, shorten } from '../describe-problems';
import type { ResumeProblem, ResumeProblemKind } from '../resume-text';
import type { ReadPage } from './read-page';

type Noted = { readonly hasColumns: boolean; readonly hasRunningLines: boolean };

/** What could not be read in a PDF, and what other readers of resumes may stumble over; lost text comes first. */
export function describePdf(
  pages: readonly (ReadPage | undefined)[],
  isProtected: boolean,
  noted: Noted,
): ResumeProblem[] {
  const read = pages.filter((page) => page !== undefined);
  const damaged = pages.flatMap((page, index) => (page ? [] : [index + 1]));
  const hiddenOn = numbersOf(read, ({ hidden }) => hidden.length > 0);
  const hidden = describeHiddenText(
    read.flatMap((page) => page.hidden),
    hiddenOn,
  );
  return [
    ...onPages('damaged-page', damaged, 'is damaged and could not be read: export the PDF again'),
    ...onPages(
      'picture-page',
      numbersOf(read, isWithoutText),
      'has no text that can be read, perhaps a picture or scan: export it from your word processor',
    ),
    ...onPages(
      'unreadable-font',
      numbersOf(read, (page) => page.isUnreadable),
      'has a font that does not say which letters it draws, so words are missing or wrong: export it with another font',
    ),
    ...onPages(
      'scanned',
      numbersOf(read, (page) => page.isScanned),
      'is a scan with text that a machine read in it, which may be wrong: export it from your word processor',
    ),
    ...(hidden ? [hidden] : []),
    ...describeWhiteText(read),
    ...(noted.hasColumns ? [PROBLEMS.columns] : []),
    ...(noted.hasRunningLines ? [PROBLEMS.headerFooter] : []),
    ...(isProtected ? [PROBLEMS.protected] : []),
  ];
}

function onPages(kind: ResumeProblemKind, pages: readonly number[], what: string): ResumeProblem[] {
  if (pages.length === 0) return [];
  const place = formatPages(pages);
  return [{ kind, message: `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${what}.`, pages }];
}

function describeWhiteText(read: readonly ReadPage[]): ResumeProblem[] {
  const pages = numbersOf(read, ({ white }) => white.length > 0);
  const text = read
    .map(({ white }) => white)
    .join(' ')
    .trim();
  const what = `has white text on what seems to be white paper, ${quote(text)}; if it cannot be seen, delete it`;
  return onPages('white-text', pages, what).map((problem) => ({ ...problem, quote: shorten(text) }));
}

function numbersOf(pages: readonly ReadPage[], has: (page: ReadPage) => boolean): number[] {
  return pages.filter(has).map(({ number }) => number);
}

function isWithoutText({ length, hidden }: ReadPage): boolean {
  return length === 0 && hidden.length === 0;
}
