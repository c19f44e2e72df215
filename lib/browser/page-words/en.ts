import { POSITION_WORDS } from '../../salary/describe-position';
import { ENGLISH_MONEY } from '../../salary/format-local';
import { formatCount } from '../../salary/format-money';
import { formatPer } from '../../salary/format-posted';
import { namePlace, tagPay } from '../../salary/place-words';
import type { ChipWords, PageWords, PayWords } from './page-words';

const pay: PayWords = {
  money: ENGLISH_MONEY,
  hour: '/h',
  per: {
    year: formatPer('year'),
    month: formatPer('month'),
    week: formatPer('week'),
    day: formatPer('day'),
    hour: formatPer('hour'),
  },
  level: (level) => (level === 'all' ? 'all levels' : `${level} level`),
  place: ({ label }) => namePlace(label),
  tag: tagPay,
  median: (mid, n, who, year) => `median ${mid} of ${formatCount(n)} postings, ${who}, ${year}`,
  cited: (who, year) => `range cited from one article, ${who}${year ? `, ${year}` : ''}`,
  noGuide: (tag, detail) => `${tag} and no guide to local pay, ${detail}`,
  total: 'with bonus and equity',
  equity: 'with equity',
  published: 'published range',
  typical: 'typical',
  offer: (position) => `this offer is ${POSITION_WORDS[position]}`,
  ofCard: (position) => `pay ${POSITION_WORDS[position]}`,
  forLevel: (level) => (level === 'all' ? ' for all levels' : ` for ${level} level`),
  amongAll: ' among all levels',
};

const chip: ChipWords = {
  noRole: 'No AI or data role',
  noRoleShort: 'no AI or data role',
  noRoleKnown: 'no AI, machine learning or data role that is known',
  name: (parts) => `RoleLens: ${parts.join('; ')}. Open details`,
  opened: (role, posted) => `RoleLens: ${role}${posted ? `, posted ${posted}` : ''}`,
  badge: (role, score) => `RoleLens: ${role}${score === undefined ? '' : `, your resume covers ${score} of 100`}`,
  pays: (text, detail) => `pays ${text}, ${detail}`,
  posted: 'posted',
  isPosted: (text) => `posted ${text}`,
  covers: (score, band) => `your resume covers ${score} of 100, ${band}`,
  missing: sayMissing,
  lacking: sayMissing,
  skills: (count) => (count === 1 ? '1 skill named' : `${count} skills named`),
  noResume: 'no resume added yet',
  nothingFits: 'No pay figures for this role.',
  nearest: (role, text, detail) => `No pay figures for this role; nearest: ${role}, ${text}, ${detail}`,
  nothingToCompare: 'Nothing to compare the pay with.',
  score: (score, band) => `${score} of 100, ${band}`,
  percent: (score) => `${score}%`,
  noSkill: 'This posting names no skill to compare with.',
  addResume: 'Add a resume in the options to compare.',
  noneMissing: 'nothing that is required is missing',
  listMissing: (count, names) => {
    const more = count > names.length && names.length > 0 ? ` and ${count - names.length} more` : '';
    return `${sayMissing(count)}${names.length > 0 ? `: ${names.join(', ')}${more}` : ''}`;
  },
  band: { strong: 'strong', fair: 'fair', thin: 'thin' },
};

/** The page's texts in English. */
export const en: PageWords = {
  script: {
    language: 'en',
    details: 'Details of this posting',
    pay: 'Pay',
    resume: 'Your resume',
    skills: 'Skills in the text, alternatives counted once',
    through: 'Go through them',
    toggle: 'Highlight in the text',
    panel: 'Pay, skills and tips in full',
    on: 'Highlights on',
    off: 'Highlights off',
    required: 'required',
    preferred: 'preferred',
    mentioned: 'mentioned',
    have: 'you have',
    lack: 'you lack',
    inText: 'Skills in this posting',
    next: 'Next skill',
    previous: 'Previous skill',
    close: 'Close',
    count: '{at} of {of}',
    folded: 'in the part that is folded',
    once: 'named once',
    times: 'named {n} times',
  },
  dim: { dimmed: 'Dimmed: {why}', ruled: 'Your rule: {why}', show: 'Show', again: 'Dim again' },
  why: {
    viewed: 'opened before',
    promoted: 'promoted',
    status: { applied: 'applied', interview: 'interview', offer: 'offer', closed: 'closed' },
    pay: (least) => `pay below ${least}`,
    company: (name) => `company ${name}`,
    word: (word) => `“${word}” in the title`,
  },
  seen: {
    seen: 'seen',
    again: 'again',
    elsewhere: (site) => `on ${site}`,
    percent: (score) => `${score}%`,
    opened: (day) => `You first opened it on ${day}`,
    openedOn: (site, day) => `You first opened it on ${site} on ${day}`,
    repost: (day) => `Seen first on ${day}, posted again`,
    covered: (score) => `your resume covered ${score} of 100`,
  },
  pay,
  chip,
  menu: {
    openPanel: 'Pay, skills and tips for this posting',
    savePosting: 'Save this posting',
    toggleMarks: 'Hide or show the marks on this site',
    analyseSelection: 'Analyse the selected text as a posting',
  },
  level: {
    intern: 'intern',
    entry: 'entry',
    mid: 'mid',
    senior: 'senior',
    staff: 'staff',
    principal: 'principal',
    lead: 'lead',
    manager: 'manager',
    director: 'director',
    executive: 'executive',
  },
};

function sayMissing(count: number): string {
  return count === 0 ? 'none required missing' : `${count} required missing`;
}
