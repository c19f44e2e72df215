import type { ResumeLine } from '../../analysis';
import { JOB_WORD } from '../../roles/job-words';
import { findKinds } from '../profile/contact';
import { findHeading } from '../profile/sections';
import { hitIf, hitOn, type ReportRule } from './report-rule';

const NOT_ASKED =
  /^(?:[-•]\s*)?(?:date of birth|birth ?date|born|age|marital status|civil status|nationality|religion|gender|sex|geburtsdatum|geboren|alter|familienstand|staatsangehörigkeit|nationalität|konfession|religion|date de naissance|né[e]? le|âge|situation (?:familiale|matrimoniale)|état civil|nationalité|fecha de nacimiento|edad|estado civil|nacionalidad)\b\s*(?:[:|\t–-]|\d|am\b|in\b|\s\p{L})|^(?:married|single|divorced|verheiratet|ledig|geschieden|marié[e]?|célibataire|casad[oa]|soltero|soltera)\b.{0,40}$|\b\d{2} years old\b/iu;
const PHOTO = /^(?:photo|photograph|passport photo|foto|bewerbungsfoto|lichtbild|picture|fotografía)\b.{0,20}$/iu;
const STREET =
  /\b\d{1,5}\s+(?:\p{Lu}\p{L}+\s){1,3}(?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|drive|boulevard|blvd\.?)(?=\W|$)|\b\p{Lu}\p{L}+(?:straße|strasse|str\.|weg|gasse|allee)\s\d{1,4}|\b\d{1,4}\s?,?\s(?:rue|avenue|boulevard)\s\p{L}|\b(?:calle|avenida)\s\p{L}[^,]{2,30},?\s\d{1,4}/iu;
const LINK_NAME = /(?:^|[|·•,\s])(?:linkedin|github|gitlab|kaggle|portfolio|website|homepage)(?=$|\s*(?:[|·•,]|$))/iu;
const TITLE_LINE = /^(?:curriculum vitae|cv|résumé|resume|lebenslauf|currículum(?: vitae)?)$/iu;
const TOP_LINES = 12;
const SHORT_RESUME = 150;

/** Rules about the head of a resume: who it is, how to reach them, what is not asked. */
export const PERSON_RULES: readonly ReportRule[] = [
  {
    id: 'name-not-first',
    weight: 'look',
    title: 'The first line is not a name',
    reason: 'Applicant systems take the first line for your name.',
    advice: 'Put your name alone on the first line, without “Resume” or “CV” above it.',
    find: ({ structure: { lines } }) => {
      const first = lines.find(({ text }) => text !== '');
      return first && !isName(first) ? hitOn([first]) : undefined;
    },
  },
  {
    id: 'email-missing',
    weight: 'mend',
    title: 'No e-mail address was found',
    reason: 'Without one nobody can answer; in a picture, a header or an icon it is lost.',
    advice: 'Write it as text near the top of the page.',
    find: ({ structure: { contact } }) => hitIf(!contact.some(({ kind }) => kind === 'email')),
  },
  {
    id: 'phone-missing',
    weight: 'look',
    title: 'No telephone number was found',
    reason: 'Some application forms want one and leave the field empty otherwise.',
    advice: 'Write it as text near the top, with the code of your country, if you want to be called.',
    find: ({ structure: { contact } }) => hitIf(!contact.some(({ kind }) => kind === 'phone')),
  },
  {
    id: 'contact-low',
    weight: 'look',
    title: 'Contact data stands far down',
    reason: 'It is looked for at the top of the first page.',
    advice: 'Move it below your name.',
    find: ({ structure: { contact, lines } }) => {
      const [first] = contact.filter(({ kind }) => kind !== 'link');
      const above = lines.filter(({ text, line }) => text !== '' && line < (first?.line ?? 0));
      return hitIf(above.length >= TOP_LINES);
    },
  },
  {
    id: 'link-without-address',
    weight: 'look',
    title: 'A link shows no address',
    reason: 'A machine reads the word and loses where it leads.',
    advice: 'Write the address itself: linkedin.com/in/…, github.com/….',
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
    title: 'Age, family status, nationality or a photo is mentioned',
    reason: 'In the US and the UK employers want none of it and may set such a resume aside; elsewhere it is custom.',
    advice: 'Leave it out where you apply in the US or the UK.',
    find: ({ structure: { lines } }) => hitOn(lines.filter(({ text }) => NOT_ASKED.test(text) || PHOTO.test(text))),
  },
  {
    id: 'street-address',
    weight: 'look',
    title: 'A street address is given',
    reason: 'City and country are enough for an employer; the street is nobody’s business yet.',
    advice: 'Keep the city, drop the street.',
    find: ({ structure: { lines } }) => hitOn(lines.filter(({ text }) => STREET.test(text))),
  },
  {
    id: 'too-short',
    weight: 'mend',
    title: 'There is very little text',
    reason: 'Perhaps most of the file could not be read; if it could, there is little to be found by.',
    advice: 'Compare with the text below. If something is missing there, export the file again.',
    find: ({ file }) => hitIf(file.words < SHORT_RESUME, `${file.words} words were read.`),
  },
  {
    id: 'too-long',
    weight: 'look',
    title: 'It is long for the experience it shows',
    reason: 'Two pages are custom up to about ten years of work; the rest is seldom read.',
    advice: 'Shorten what is old or has nothing to do with the job you want.',
    find: ({ file: { pages, words }, structure: { months } }) => {
      const isYoung = months !== undefined && months < 120;
      const isLong = pages === undefined ? words > 1_400 : pages > 2 && words > 900;
      return hitIf(isYoung && isLong, `${pages === undefined ? '' : `${pages} pages, `}${words} words.`);
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
