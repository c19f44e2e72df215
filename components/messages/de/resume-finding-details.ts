import type { Messages } from '../en';
import { count } from './count';

type Report = Messages['resumeReport'];

/** What there is to say of a finding beside that. */
export const detail: Report['detail'] = {
  problem: (problem) => sayProblem[problem.kind](problem),
  numbers: (have, of) => `${have} von ${of} Stichpunkten haben eine.`,
  words: (words) => `${count(words, 'Wort wurde', 'Wörter wurden')} gelesen.`,
  size: (words, pages) =>
    `${pages === undefined ? '' : `${count(pages, 'Seite', 'Seiten')}, `}${count(words, 'Wort', 'Wörter')}.`,
};

type Problem = Parameters<Report['detail']['problem']>[0];

const sayProblem: Readonly<Record<Problem['kind'], (problem: Problem) => string>> = {
  'picture-page': (problem) => `${sayPages(problem)}: kein Text, der sich lesen lässt, vielleicht ein Bild oder Scan.`,
  scanned: (problem) => `${sayPages(problem)}: ein Scan mit maschinell erkanntem Text, der falsch sein kann.`,
  'damaged-page': (problem) => `${sayPages(problem)}: beschädigt und nicht zu lesen.`,
  'unreadable-font': (problem) => `${sayPages(problem)}: Wörter fehlen oder sind falsch.`,
  'hidden-text': ({ words, quote }) =>
    words === undefined
      ? 'Er wurde weggelassen.'
      : `${count(words, 'Wort ist', 'Wörter sind')} auf der Seite nicht zu sehen und ${words === 1 ? 'wurde' : 'wurden'} weggelassen${sayQuote(quote)}.`,
  'white-text': (problem) => `${sayPages(problem)}: weißer Text auf wohl weißem Papier${sayQuote(problem.quote)}.`,
  table: () => 'Sie wurde Zeile für Zeile gelesen.',
  'text-box': () => 'Sie wurden gelesen.',
  'header-footer': () => 'Er wurde einmal gelesen.',
  columns: () => 'Sie wurden nacheinander gelesen.',
  'tracked-changes': () => 'Gelöschter Text wurde weggelassen.',
  protected: () => 'Gelesen werden konnte sie.',
  cut: () => 'Der Text ist länger als das, was behalten wird.',
};

function sayPages({ pages = [] }: Problem): string {
  if (pages.length === 0) return 'Die Datei';
  if (pages.length > 5) return `${pages.length} Seiten`;
  const before = pages.slice(0, -1).join(', ');
  return before === '' ? `Seite ${pages[0]}` : `Seiten ${before} und ${pages.at(-1)}`;
}

function sayQuote(quote: string | undefined): string {
  return quote === undefined ? '' : `: „${quote}“`;
}
