import { ENGLISH_MONEY } from '../../lib/salary/format-local';
import { career } from './career';
import { count } from './count';
import { dashboard } from './dashboard';
import { dimming } from './dimming';
import { library, proof } from './library';
import { market } from './market';
import { options } from './options';
import { pay } from './pay';
import { plan } from './plan';
import { page, preferences, shortcuts } from './preferences';
import { prepare, statements } from './prepare';
import { resumeReport } from './resume-report';
import { roles } from './roles';
import { saved } from './saved';
import { skills, tips } from './skills';
import { reading, status } from './status';
import { welcome } from './welcome';

/** Every text of the extension's own pages, by screen. Another language is another object of this shape. */
export const en = {
  locale: 'en',
  money: ENGLISH_MONEY,
  name: 'RoleLens',
  app: {
    dashboard: 'Dashboard',
    options: 'Resume and options',
    nowShowing: (title: string) => `Now showing: ${title}`,
  },
  actions: {
    save: 'Save',
    saved: 'Saved',
    copy: 'Copy as Markdown',
    print: 'Print',
  },
  role: {
    heading: 'Role',
    none: 'No AI, ML or data role',
    noneHint: 'Nothing in the title or the text points to one. The skills it asks for are listed all the same.',
    confidence: { high: 'very likely', middle: 'likely', low: 'possible' },
    percent: (percent: number) => `${percent}\u00a0%`,
    evidence: 'Read from',
    alternatives: 'Could also be',
    alternative: { possible: 'possible', unlikely: 'less likely' },
    chosen: 'you said so',
    search: {
      label: 'Not this role?',
      labelNone: 'Is it one after all?',
      labelChosen: 'Another role?',
      placeholder: 'Type a role, such as “data engineer”',
      none: (query: string) => `RoleLens knows no role like “${query}”.`,
      failed: 'The roles could not be searched. Try again.',
      found: (n: number) => count(n, 'role', 'roles'),
      known: (title: string) => `known as ${title}`,
    },
    undo: 'Back to what was read',
    notKept: 'Your choice could not be kept. Try again.',
  },
  facts: {
    years: (years: number) => `${years}+ years`,
    seniority: {
      intern: 'Intern',
      entry: 'Entry level',
      mid: 'Mid level',
      senior: 'Senior',
      staff: 'Staff',
      principal: 'Principal',
      lead: 'Lead',
      manager: 'Manager',
      director: 'Director',
      executive: 'Executive',
    },
    workplace: { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' },
    employment: {
      'full-time': 'Full-time',
      'part-time': 'Part-time',
      contract: 'Contract',
      temporary: 'Temporary',
      internship: 'Internship',
      volunteer: 'Volunteer',
    } as Record<string, string>,
    unknownLevel: 'Level not stated',
  },
  tabs: {
    label: 'Analysis',
    pay: 'Pay',
    skills: 'Skills',
    tips: 'Tips',
    prepare: 'Prepare',
    missing: (n: number) => `${n} missing`,
  },
  pay,
  plan,
  skills,
  tips,
  prepare,
  statements,
  reading,
  status,
  options,
  preferences,
  page,
  dimming,
  shortcuts,
  proof,
  library,
  welcome,
  dashboard,
  saved,
  market,
  career,
  roles,
  resumeReport,
};

/** The shape every language fills. */
export type Messages = typeof en;
