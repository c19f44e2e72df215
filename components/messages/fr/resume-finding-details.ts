import type { Messages } from '../en';
import { count } from './count';

type Report = Messages['resumeReport'];

/** What there is to say of a finding beside that. */
export const detail: Report['detail'] = {
  problem: (problem) => sayProblem[problem.kind](problem),
  numbers: (have, of) => `${have} puces sur ${of} en ont un.`,
  words: (words) => `${count(words, 'mot lu', 'mots lus')}.`,
  size: (words, pages) =>
    `${pages === undefined ? '' : `${count(pages, 'page', 'pages')}, `}${count(words, 'mot', 'mots')}.`,
};

type Problem = Parameters<Report['detail']['problem']>[0];

const sayProblem: Readonly<Record<Problem['kind'], (problem: Problem) => string>> = {
  'picture-page': (problem) =>
    `${sayPages(problem)}\u202f: pas de texte lisible, peut-être une image ou une numérisation.`,
  scanned: (problem) =>
    `${sayPages(problem)}\u202f: une numérisation dont le texte a été reconnu par une machine et peut être faux.`,
  'damaged-page': (problem) => `${sayPages(problem)}\u202f: illisible, car abîmé.`,
  'unreadable-font': (problem) => `${sayPages(problem)}\u202f: des mots manquent ou sont faux.`,
  'hidden-text': ({ words, quote }) =>
    words === undefined
      ? 'Il a été laissé de côté.'
      : `${count(words, 'mot invisible laissé', 'mots invisibles laissés')} de côté${sayQuote(quote)}.`,
  'white-text': (problem) =>
    `${sayPages(problem)}\u202f: du texte blanc sur un papier sans doute blanc${sayQuote(problem.quote)}.`,
  table: () => 'Il a été lu ligne par ligne.',
  'text-box': () => 'Elles ont été lues.',
  'header-footer': () => 'Il a été lu une fois.',
  columns: () => 'Elles ont été lues l’une après l’autre.',
  'tracked-changes': () => 'Le texte supprimé a été laissé de côté.',
  protected: () => 'Il a pu être lu.',
  cut: () => 'Le texte est plus long que ce qui est gardé.',
};

function sayPages({ pages = [] }: Problem): string {
  if (pages.length === 0) return 'Le fichier';
  if (pages.length > 5) return `${pages.length} pages`;
  const before = pages.slice(0, -1).join(', ');
  return before === '' ? `Page ${pages[0]}` : `Pages ${before} et ${pages.at(-1)}`;
}

function sayQuote(quote: string | undefined): string {
  return quote === undefined ? '' : `\u202f: «\u202f${quote}\u202f»`;
}
