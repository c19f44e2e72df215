import type { ResumeLine } from '../analysis';
import { once } from '../text/once';
import type { TextRange } from './candidate-profile';
import { findKinds } from './profile/contact';
import type { ResumeOutline } from './profile/resume-outline';
import { markRanges } from './range-marks';

/** These count with a path alone: they are also words that follow a point without a blank ("Python.It"). */
const OTHER_DOMAIN = '(?:me|in|it|is|be|us|ca|at|se|no|dk|fi|cloud|page|pages|site|blog|works)';
/** Names of products that are written as hosts are, and listed with a slash ("ASP.NET/VB.NET"). */
const PRODUCT =
  '(?:(?:asp|vb|ado|ml|entity)\\.net|(?:fast|h2o|c3)\\.ai|(?:socket|draw|customer|spacy)\\.io|(?:monday|salesforce)\\.com)(?![\\p{L}\\p{N}-])';
const TOP_DOMAIN = '(?:com|org|net|io|ai|co|dev|app|info|eu|de|ch|fr|nl|es|uk|pl|pt|edu|gov|tech|online|xyz)';
/** Mails, links and host names, with or without a path. */
const ADDRESS = once(
  () =>
    new RegExp(
      `(?:https?:\\/\\/|www\\.)[^\\s)>\\]]+|[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64}){1,4}|(?<![\\p{L}\\p{N}@./-])(?!${PRODUCT})(?:[\\p{L}\\p{N}-]{1,64}\\.){1,4}(?:${TOP_DOMAIN}(?![\\p{L}\\p{N}-])(?!\\.\\p{L})(?:[/?#][^\\s)>\\]|,;]*)?|${OTHER_DOMAIN}\\/[^\\s)>\\]|,;]+)`,
      'giu',
    ),
);
/** Where people have a page of their own; what a link is called when its address is hidden behind it. */
const SITE =
  '(?:github|gitlab|bitbucket|linkedin|kaggle|hugging ?face|stack ?overflow|medium|xing|twitter|google scholar|researchgate|orcid|portfolio|tableau public|observable|codepen|leetcode|website|homepage|blog|dribbble|behance|youtube)';
const NO_SKILL = /linkedin|xing|portfolio|website|homepage|blog|medium|twitter|scholar|orcid|researchgate/iu;
/** A site's name that only says what the address behind it is: "GitHub: ", "GitHub – ". */
const LABEL_BEFORE = once(
  () => new RegExp(`(?<![\\p{L}\\p{N}])${SITE}(?: profile?)?\\s*(?:[:=–—(-]\\s*)?[([<]?$`, 'iu'),
);
const SITE_ITEM = once(
  () =>
    new RegExp(
      // The name first: what stands before it is looked at nowhere else.
      `(?=${SITE})(?<=(?:^|[|•·,;/–—]|\\s-|\\s{2})\\s*)${SITE}(?=\\s*(?:$|[|•·,;/:–—]|-\\s|\\s{2}))`,
      'giu',
    ),
);
const LETTERS = /[\p{L}\p{N}]/u;
const LONGEST_LABEL = 40;

/** `isSite` where it is the name of a site and no address. */
export type AddressPlace = TextRange & { readonly isSite?: boolean };

/**
 * Places of a resume that tell how to reach somebody and no skill: addresses, links and host names, with the site's name
 * before them, and at the top of a resume sites by their names alone ("LinkedIn | GitHub"). Text that a link stands
 * beside is none of it.
 */
export function findAddressPlaces(text: string, { lines, top }: Pick<ResumeOutline, 'lines' | 'top'>): AddressPlace[] {
  const addresses = lines.flatMap((line) => findAddresses(text, line));
  const tops = top.filter(isContactLine);
  const sites = tops.flatMap((line) => findMatches(SITE_ITEM(), text, line)).map((site) => ({ ...site, isSite: true }));
  return [...addresses, ...sites];
}

function findAddresses(text: string, line: ResumeLine): TextRange[] {
  if (!/[.@]/.test(line.text)) return [];
  return findMatches(ADDRESS(), text, line).map(({ start, end }) => {
    const before = text.slice(Math.max(line.start, start - LONGEST_LABEL), start);
    return { start: start - (LABEL_BEFORE().exec(before)?.[0].length ?? 0), end };
  });
}

function findMatches(pattern: RegExp, text: string, { start, end }: ResumeLine): TextRange[] {
  return Array.from(text.slice(start, end).matchAll(pattern), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }));
}

/** Contact data; or nothing but names of sites, beside such a line or with one among them that is no skill either. */
function isContactLine({ text }: ResumeLine, at: number, top: readonly ResumeLine[]): boolean {
  if (findKinds(text).length > 0) return true;
  if (!LETTERS.test(text) || LETTERS.test(text.replace(new RegExp(SITE, 'giu'), ''))) return false;
  return NO_SKILL.test(text) || [top[at - 1], top[at + 1]].some((line) => line && findKinds(line.text).length > 0);
}

/** Tells names that are part of an address; "fast.ai" and "Socket.io" are names as long as an address, and count. */
export function openAddresses(places: readonly AddressPlace[]): (name: TextRange) => boolean {
  const length = places.reduce((most, { end }) => Math.max(most, end), 0);
  const addresses = new Set(places.flatMap(({ start, end, isSite }) => (isSite ? [] : [`${start} ${end}`])));
  const marks = markRanges(
    length,
    places.map(({ start, end }) => ({ start, end, bit: 1 })),
  );
  return ({ start, end }) => marks.at(start) === 1 && marks.at(end - 1) === 1 && !addresses.has(`${start} ${end}`);
}
