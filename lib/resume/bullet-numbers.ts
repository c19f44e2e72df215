import { NUMBER_WORDS } from '../posting/number-words';
import { once } from '../text/once';
import type { Bullet } from './bullets';

const SHORTEST = 40;
/** "one" is an article as often as a number. */
const IN_WORDS = once(
  () =>
    new RegExp(
      `\\b(?:${NUMBER_WORDS}|half|halves|halved|halving|thirds?|quarters?|twice|thrice|double[ds]?|doubling|triple[ds]?|tripling|\\w+fold|dozens?|hundreds?|thousands?|millions?|billions?|percent)\\b`,
      'i',
    ),
);
const LONGEST_ITEM = 4;

/** True for a bullet that says what somebody did without any number, in figures or words; lists of names are none. */
export function lacksNumber({ text }: Bullet): boolean {
  const words = text.replace(/^\s*\d{1,2}[.)]/, '');
  if (words.length < SHORTEST || isList(words)) return false;
  return !/\d/.test(words) && !IN_WORDS().test(words.replace(/\bone\b/gi, ''));
}

/** "Operations: Docker, Kubernetes", "Python, SQL, Spark": names in a row, with or without what they have in common. */
function isList(text: string): boolean {
  const items = text.replace(/^[^:]{2,40}:\s/, '').split(/[,;|/]/);
  const names = items.filter((item) => item.trim().split(/\s+/).length <= LONGEST_ITEM);
  return items.length > 1 && names.length === items.length;
}
