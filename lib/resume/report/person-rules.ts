import type { ResumeLine } from '../../analysis';
import { JOB_WORD } from '../../roles/job-words';
import { findKinds } from '../profile/contact';
import { findHeading } from '../profile/sections';
import { hitIf, hitOn, type ReportRule } from './report-rule';

const NOT_ASKED =
  /^(?:[-•]\s*)?(?:date of birth|birth ?date|born|age|marital status|civil status|nationality|religion|gender|sex|geburtsdatum|geboren|alter|familienstand|staatsangehörigkeit|nationalität|konfession|religion|date de naissance|né[e]? le|âge|situation (?:familiale|matrimoniale)|état civil|nationalité|fecha de nacimiento|edad|estado civil|nacionalidad)\b\s*(?:[:|\t–-]|\d|am\b|in\b|\s\p{L})|^(?:married|single|divorced|verheiratet|ledig|geschieden|marié[e]?|célibataire|casad[oa]|soltero|soltera)\b.{0,40}$|\b\d{2} years old\b/iu;
const PHOTO = /^(?:photo|photograph|passport photo|foto|bewerbungsfoto|lichtbild|picture|fotografía)\b.{0,20}$/iu;
const STREET =
  /\b\d{1,5}\s+(?:\p{Lu}\p{L}{1,40}\s){1,3}(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|drive|boulevard|blvd\.?)(?=\W|$)|\b\p{Lu}\p{L}{1,40}(?:straße|strasse|str\.|weg|gasse|allee)\s\d{1,4}|\b\d{1,4}\s?,?\s(?:rue|avenue|boulevard)\s\p{L}|\b(?:calle|avenida)\s\p{L}[^,]{2,30},?\s\d{1,4}/iu;
const LINK_NAME = /(?:^|[|·•,\s])(?:linkedin|github|gitlab|kaggle|portfolio|website|homepage)(?=$|\s*(?:[|·•,]|$))/iu;
const TITLE_LINE = /^(?:curriculum vitae|cv|résumé|resume|lebenslauf|currículum(?: vitae)?)$/iu;
const TOP_LINES = 12;
const SHORT_RESUME = 150;

/** Rules about the head of a resume: who it is, how to reach them, what is not asked. */
export const PERSON_RULES: readonly ReportRule[] = [
  {
    id: 'name-not-first',
    weight: 'look',
    find: ({ structure: { lines } }) => {
      const first = lines.find(({ text }) => text !== '');
      return first && !isName(first) ? hitOn([first]) : undefined;
    },
  },
  {
    id: 'email-missing',
    weight: 'mend',
    find: ({ structure: { contact } }) => hitIf(!contact.some(({ kind }) => kind === 'email')),
  },
  {
    id: 'phone-missing',
    weight: 'look',
    find: ({ structure: { contact } }) => hitIf(!contact.some(({ kind }) => kind === 'phone')),
  },
  {
    id: 'contact-low',
    weight: 'look',
    find: ({ structure: { contact, lines } }) => {
      const [first] = contact.filter(({ kind }) => kind !== 'link');
      const above = lines.filter(({ text, line }) => text !== '' && line < (first?.line ?? 0));
      return hitIf(above.length >= TOP_LINES);
    },
  },
  {
    id: 'link-without-address',
    weight: 'look',
    find: ({ structure: { lines } }) =>
      hitOn(
        lines
          .filter(({ text }) => text !== '')
          .slice(0, TOP_LINES)
          .filter(({ text }) => text.length < 160 && LINK_NAME.test(text) && !findKinds(text).includes('link')),
      ),
  },
  {
    id: 'not-asked',
    weight: 'look',
    find: ({ structure: { lines } }) => hitOn(lines.filter(({ text }) => NOT_ASKED.test(text) || PHOTO.test(text))),
  },
  {
    id: 'street-address',
    weight: 'look',
    find: ({ structure: { lines } }) => hitOn(lines.filter(({ text }) => STREET.test(text))),
  },
  {
    id: 'too-short',
    weight: 'mend',
    find: ({ file }) => hitIf(file.words < SHORT_RESUME, { kind: 'words', words: file.words }),
  },
  {
    id: 'too-long',
    weight: 'look',
    find: ({ file: { pages, words }, structure: { months } }) => {
      const isYoung = months !== undefined && months < 120;
      const isLong = pages === undefined ? words > 1_400 : pages > 2 && words > 900;
      return hitIf(isYoung && isLong, { kind: 'size', words, ...(pages === undefined ? {} : { pages }) });
    },
  },
];

/** Two to five words with capitals, perhaps with degrees behind a comma; no job, no heading, no number. */
function isName(line: ResumeLine): boolean {
  const name = line.text.split(/[,|·–—\t]/)[0]?.trim() ?? '';
  const words = name.split(/\s+/);
  if (TITLE_LINE.test(name) || findHeading(line) || /[\d@:]/.test(name) || JOB_WORD.test(name)) return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(name)) return name.length <= 20;
  return words.length >= 2 && words.length <= 6 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}
