import type { FitBasis, LEAST_SCORE } from '../../lib/career/fit-band';
import type { FitChoice, FitQuestionId } from '../../lib/career/fit-questions';
import { count } from './count';

type Choices = { readonly [Question in FitQuestionId]: Readonly<Record<FitChoice<Question>, string>> };

const choices: Choices = {
  background: {
    software: 'Software development',
    ml: 'Machine learning or data science',
    analytics: 'Data analysis or reporting',
    operations: 'IT operations or DevOps',
    research: 'Science or research',
    product: 'Product, projects or consulting',
    communication: 'Marketing, writing, design or teaching',
    field: 'Another field: health, finance, law, engineering',
    starting: 'Just starting out',
  },
  work: {
    build: 'Build things',
    analyze: 'Find answers',
    run: 'Keep systems running',
    research: 'Find out what nobody knows yet',
    plan: 'Plan and lead projects',
    advise: 'Advise people',
    explain: 'Explain, write, design',
    check: 'Test and check',
  },
  subject: {
    language: 'Language and text',
    vision: 'Images and video',
    speech: 'Speech and sound',
    machines: 'Robots, hardware, infrastructure',
    data: 'Data and numbers',
    business: 'How companies work',
    society: 'Fairness, safety, law',
    media: 'Art and media',
  },
  goal: {
    pay: 'High pay',
    growth: 'A growing field',
    quick: 'Getting in soon',
    impact: 'Work that does good',
    lead: 'Leading people',
  },
  coding: { none: 'I do not code', some: 'Scripts or SQL', fluent: 'I write software' },
  math: { little: 'Everyday math', some: 'Some statistics', strong: 'University math' },
  degree: { none: 'No degree', bachelor: 'Bachelor', master: 'Master', doctorate: 'Doctorate' },
  time: {
    'months-3': 'Three months',
    'months-6': 'Half a year',
    'months-12': 'A year',
    'months-18': 'A year and a half or more',
  },
};

/** All roles ranked for one person, and the questions for it. */
export const career = {
  heading: 'Career fit',
  intro: (roles: number) =>
    `All ${roles} roles of the guide, ranked for you by what your resume holds, by eight short questions, or by both.`,
  loading: 'Reading what you hold',
  failed: 'Your resume could not be read. Reload this page to try again.',
  basis: {
    label: 'Ranked by',
    both: 'Resume and answers',
    resume: 'Resume',
    answers: 'Answers',
  },
  formula: {
    resume: (version: number) =>
      `By resume (formula ${version}): core skills count most, then common ones, then those that are an advantage. Rare skills say more than widespread ones, a close skill earns 30 %, soft skills never decide, and a past job of the role makes up for part of what is missing. Too few core skills limit the number.`,
    answers: (version: number) =>
      `By answers (formula ${version}): each answered question has its weight, background, work and subject the most. More coding, math, study or time never lowers a role.`,
    both: (resume: number, answers: number) =>
      `By both: ${100 * resume} % of the score by resume and ${100 * answers} % of the score by answers.`,
  },
  formulaTitle: 'How the score is made',
  bands: { close: 'Close fit', good: 'Good fit', partial: 'Partial fit', far: 'Far off' },
  meaning: {
    resume: 'The number says how much of what a role asks for your resume shows; 100 is all that counts.',
    answers:
      'The number says how far a role suits what you answered, not whether you can do it yet: no skills are counted.',
    both: 'The number joins how much of what a role asks for your resume shows with how far it suits your answers.',
  } satisfies Readonly<Record<FitBasis, string>>,
  scale: ({ close, good, partial }: typeof LEAST_SCORE) =>
    `One scale for all: a close fit from ${close}, a good fit from ${good}, a partial fit from ${partial}. It is no forecast of being hired.`,
  coreLimit:
    'A good fit also needs half of the core skills, and a close fit three quarters of them, or half and a past job in the role; without them the number stays below.',
  score: (score: number) => `${score} of 100`,
  sum: (resume: number, answers: number) => `${resume} by resume, ${answers} by answers`,
  noResume: {
    title: 'No resume yet',
    text: 'Answer the questions below, or add a resume and every role is ranked by the skills it shows. Both stay in this browser.',
    action: 'Add a resume',
  },
  nothing: 'Answer one question and the ranking appears here.',
  allFar: {
    title: 'No role here is close to your resume',
    text: 'It shows few of the skills that AI, ML and data roles ask for. That is no verdict on you: the questions rank the roles by what you bring and want, and each role shows a way in.',
  },
  list: 'Roles, best fit first',
  showAll: (n: number) => `Show all ${n} roles`,
  showFewer: 'Show fewer',
  ranking: (basis: string, role: string) => `Ranked by ${basis}. First: ${role}.`,
  questions: {
    heading: 'Eight questions',
    answered: (n: number, of: number) => `${n} of ${of} answered`,
    kept: 'Remembered in this browser only',
    most: (n: number) => (n === 1 ? '' : `up to ${n}`),
    reset: 'Clear the answers',
    notKept: 'The answers could not be kept. The ranking follows them all the same.',
    text: {
      background: 'Where do you come from?',
      work: 'What do you like to do?',
      subject: 'What with?',
      goal: 'What matters most to you?',
      coding: 'Do you write code?',
      math: 'How much math do you have?',
      degree: 'Your highest degree?',
      time: 'How long can you learn before your first job?',
    } satisfies Readonly<Record<FitQuestionId, string>>,
    choices,
  },
  why: {
    heading: 'Why',
    held: (n: number) =>
      n === 0 ? 'None of its skills is on your resume.' : `On your resume: ${count(n, 'skill', 'skills')} of this role`,
    near: (n: number) => `Close to what you hold: ${count(n, 'skill', 'skills')}`,
    job: (title: string) => `You have worked as ${title}.`,
    speaking: 'Your answers that speak for it',
    against: 'Your answers that do not',
    ours: 'our own judgment',
    takes: {
      coding: { none: 'It takes no code.', some: 'It takes scripts or SQL.', fluent: 'It takes fluent code.' },
      math: {
        little: 'It takes everyday math.',
        some: 'It takes some statistics.',
        strong: 'It takes university math.',
      },
      degree: {
        none: 'No degree is usual.',
        bachelor: 'A bachelor is usual.',
        master: 'A master is usual.',
        doctorate: 'A doctorate is usual.',
      },
      time: (months: number) =>
        `From your background to a first job it takes about ${count(months, 'month', 'months')}, learning included.`,
    },
  },
  gap: {
    heading: 'What is missing',
    core: 'Core skills, the most telling first',
    common: 'Common ones',
    none: 'You show all core skills of this role.',
    onlyNear: 'You show the core skills of this role, or something close to them.',
    unknown: 'Add a resume to see which skills you lack. These are the core skills of the role:',
  },
  path: {
    heading: 'The way there',
    from: (from: string) => `From ${from}`,
    months: (months: number, isOurs: boolean) =>
      `From your background to a first job in this role, learning included: about ${count(months, 'month', 'months')}${isOurs ? ', by our own judgment' : ''}.`,
    coreHeld:
      'You already show all core skills of this role. Such times count learning them too, so less of it is still ahead of you.',
    none: 'No source describes a way into this role.',
    time: 'What sources say of the time it takes',
    entry: 'How to get in',
    roadmap: 'Road map',
  },
  pay: {
    heading: 'Pay',
    level: 'Level for pay',
    country: 'Country for pay',
  },
  guide: (role: string) => `${role} in the role guide`,
  guideShort: 'Role guide',
  plan: (role: string) => `Plan for ${role}`,
  planShort: 'Plan for this role',
};
