import { extractTitleWords, type TitleWord } from './title-words';

/** Words of titles that say what kind of work it is and not in which field; levels and terms of the job besides. */
const OPEN_WORDS = new Set(
  `analyst applicant associate consultant engineer expert fellow intern internship manager member multiple position researcher
  research role scientist specialist staff student technical trainee wissenschaftler forscher berater chercheur analista
  consultor investigador senior sr junior jr lead principal mid level entry graduate founding remote hybrid onsite i ii iii iv
  m w d f x h all gender`.split(/\s+/),
);

/** True for a title that leaves the field open ("Research Scientist, Remote"), so that the text alone says what it is. */
export function isOpenTitle(title: string): boolean {
  return areOpen(extractTitleWords(title));
}

/** True for words of a title that leave the field open; false for none. */
export function areOpen(words: readonly TitleWord[]): boolean {
  return words.length > 0 && words.every(({ folded }) => OPEN_WORDS.has(folded) || /^\d+$/.test(folded));
}
