import type { PlanWords } from '../../lib/plan/plan-words';
import { formatDay } from '../ui/format-day';
import { count } from './count';

const locale = 'en';

function hours(n: number): string {
  const rounded = n >= 10 ? Math.round(n) : Math.round(n * 2) / 2;
  return rounded === 0 && n > 0 ? 'less than half an hour' : count(rounded, 'hour', 'hours');
}

/** A sum of hours as exact as it is known: by fives from 20 on, by tens from 50 on. */
function about(n: number): string {
  return hours(n >= 50 ? Math.round(n / 10) * 10 : n >= 20 ? Math.round(n / 5) * 5 : n);
}

function day(iso: string): string {
  return formatDay(iso, locale);
}

function range(min: number, max: number): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

/** The words of a plan, on the screen and in what is exported. */
const words: PlanWords = {
  title: (role) => (role === undefined ? 'Learning plan' : `Learning plan: ${role}`),
  spans: { '90-days': '90 days', '12-months': '12 months' },
  days: ({ start, end }) => `${day(start)} – ${day(end)}`,
  weeks: ({ from, to }) => (from === to ? `week ${from}` : `weeks ${from}–${to}`),
  hours,
  pace: (n) => `${hours(n)} a week`,
  summary: ({ hours: { total, learn, sourced }, untimed, assumedHours }) =>
    [
      sourced > 0 && `Where sources give a time, it adds up to about ${about(sourced)}.`,
      untimed > 0 &&
        `For ${count(untimed, 'skill', 'skills')} no source gives a time: ${hours(assumedHours)} each are set aside, which is only a placeholder.`,
      `This plan has ${hours(learn)} for learning, of ${hours(total)} in all.`,
    ]
      .filter(Boolean)
      .join(' '),
  setAside: (n) => `${hours(n)} set aside`,
  phases: {
    begin: { name: 'Choose and begin', goal: 'Settle on a direction and start with what everything else rests on.' },
    deepen: { name: 'Go deeper', goal: 'Take a course further, in public, and begin something of your own.' },
    show: { name: 'Show it and apply', goal: 'Finish and publish a project, write about it, and start to apply.' },
    foundation: { name: 'Foundation', goal: 'Learn what everything else rests on.' },
    track: { name: 'One track and its project', goal: 'Go deep in one direction and build the project that shows it.' },
    prove: { name: 'Proof and people', goal: 'Add proof that others trust, and meet people who work in the field.' },
    apply: { name: 'Apply', goal: 'Tailor the resume, apply steadily, and practice for interviews.' },
  },
  tasks: {
    direction: 'Choose the direction, and list honestly what you have and what you lack',
    communities: 'Join two communities',
    follow: 'Follow five people who do this work',
    profile: 'Set up a public GitHub profile',
    competition: 'Enter a beginner competition',
    post: 'Publish a post about your project',
    'coding-practice': 'Practice coding problems, if you aim at engineering roles',
    'applications-weekly': 'Send 5 to 10 applications a week',
    event: 'Go to one event',
    'mock-interview': 'Do one mock interview',
    exam: 'Decide on an exam: see the certificates below, and check that it is still offered',
    conference: 'Attend a conference, online if need be',
    contacts: 'Follow up with the people you met',
    'tailored-resume': 'Tailor your resume to each posting',
    'applications-monthly': 'Send 30 to 50 applications a month',
    'interview-practice': 'Practice interview questions for the role',
  },
  asks: ({ requirement, isOfRole }) =>
    (isOfRole
      ? { required: 'core to the role', preferred: 'common in the role' }
      : { required: 'required', preferred: 'preferred' })[requirement],
  asked: ({ required, preferred }) =>
    [
      required > 0 && `${count(required, 'posting requires', 'postings require')} it`,
      preferred > 0 && `${count(preferred, 'posting prefers', 'postings prefer')} it`,
    ]
      .filter(Boolean)
      .join(', '),
  instead: (names) => `or instead ${names.join(', ')}`,
  time: ({ fact, isShortened, closeTo, hours: counted }) => {
    const { takes } = fact ?? {};
    const unit =
      takes && { week: takes.max === 1 ? 'week' : 'weeks', month: takes.max === 1 ? 'month' : 'months' }[takes.unit];
    const base = takes
      ? `a source gives it ${range(takes.min, takes.max)} ${unit}, counted as ${hours(counted)}`
      : 'no source says how long it takes, so the hours are a placeholder';
    return isShortened ? `${base}; shortened, since you have ${closeTo.join(', ')}` : base;
  },
  shared: (name) => `learned together with ${name}, and counted there`,
  restsOn: (names) => `rests on ${names.join(', ')}`,
  closeTo: (names) => `you have ${names.join(', ')}, which is close`,
  stepsOf: (name) => `No source says where to start with this skill itself; this is about ${name}, which is wider:`,
  noSteps: 'No source says where to start. Our own word: do once the smallest thing with it that a posting asks for.',
  goesOn: 'goes on afterwards',
  goneOn: 'goes on from the phase before',
  shows: (names) => `Would show ${names.join(', ')}`,
  project: 'Project',
  ownProject: 'A project of your own that uses what you have learned so far',
  projectHours: (n) => `${hours(n)} for it`,
  applyHours: (n) => `${hours(n)} for it`,
  review: 'Review: what is done, what moves on, and what do three new postings ask for?',
  missingHours: (missing, of) =>
    missing < of ? `${hours(missing)} of ${hours(of)} are missing` : `${hours(of)} are missing`,
  missingUntimed: 'no source says how long it takes',
  sufficient: (n, untimed) =>
    untimed > 0
      ? `With about ${hours(n)} a week it would fit, if the placeholders are right.`
      : `With about ${hours(n)} a week it would fit.`,
  aside: {
    soft: 'shown at work and in stories, not learned by the hour',
    credential: 'a degree, a certificate or an exam: see what it costs and is worth before you plan for it',
  },
  week: (phase, skills) => (skills.length > 0 ? `${phase}: ${skills.slice(0, 3).join(', ')}` : phase),
  phaseTitle: (phase) => `Learning plan, a phase begins: ${phase}`,
  reviewTitle: (phase) => `Review: ${phase}`,
  citation: (source, lines) => {
    if (lines.length === 0) return source;
    const shown = lines.slice(0, 3).join(', ');
    return `${source}, ${lines.length === 1 ? 'line' : 'lines'} ${shown}${lines.length > 3 ? ' and more' : ''}`;
  },
  headings: {
    learn: 'Learn',
    projects: 'Build',
    tasks: 'Do',
    notes: 'Good to know',
    unfit: 'What does not fit',
    aside: 'Not planned by the hour',
    certificates: 'Certificates, with cost and worth',
    timelines: 'What the sources say of the whole way',
    start: 'Where to start',
  },
  spanNote: (span) =>
    `The ${{ '90-days': '90 days', '12-months': '12 months' }[span]} of this plan are the time you chose. They are no forecast of when you reach the role; the sources below speak of the way from one background to one role, learning included.`,
  foot: 'Made by RoleLens from published guides. Hours are estimates to plan with, not promises.',
};

/** The screen of the learning plan. */
export const plan = {
  words,
  heading: 'Learning plan',
  intro:
    'From what postings ask for and your resume does not show: what to learn in which order, what would prove it, and when to apply.',
  loading: 'Loading your plan',
  failed: 'The plan could not be loaded. Reload the page to try again.',
  form: {
    legend: 'Plan from',
    sources: { posting: 'The open posting', saved: 'Saved postings', role: 'A target role' },
    role: 'Target role',
    chooseRole: 'Choose a role',
    span: 'Time',
    hoursPerWeek: 'Hours a week',
    start: 'First day',
    assumed: 'Hours for each skill of unknown length',
    invalid:
      'Enter a first day that exists, 1 to 60 hours a week, and 1 to 200 hours for each skill of unknown length.',
  },
  from: {
    posting: (title: string, company: string | undefined) => (company === undefined ? title : `${title}, ${company}`),
    saved: (n: number) => count(n, 'posting', 'postings'),
    none: 'None is open in another tab',
    role: 'Its core and common skills',
  },
  empty: {
    noResume: {
      title: 'Add your resume first',
      text: 'A plan starts from what you have. Your resume stays in this browser.',
    },
    addResume: 'Add a resume',
    noPosting: {
      title: 'No posting is open',
      text: 'Open a posting on LinkedIn or Indeed in another tab and come back, or plan from a target role.',
    },
    noSaved: {
      title: 'No posting is saved yet',
      text: 'Save postings that you like. What most of them ask for comes first here.',
    },
    noGaps: {
      title: 'Nothing is missing',
      text: 'Your resume shows every skill that is asked for here. Apply, and use the tips on the posting.',
    },
    noRole: {
      title: 'Choose a role',
      text: 'The plan is made from the core and common skills of the role you want to get to.',
    },
  },
  actions: {
    markdown: 'Export Markdown',
    calendar: 'Export calendar',
    copy: 'Copy plan',
    print: 'Print',
    fileName: 'learning-plan',
    saved: (file: string) => `${file} was handed to your downloads.`,
    notSaved: 'The file could not be saved. Copy the plan instead.',
  },
  progress: (done: number, of: number) => `${done.toLocaleString(locale)} of ${of.toLocaleString(locale)} done`,
  progressLabel: 'Done so far',
  notKept: 'This could not be remembered. Try again.',
  startAndSources: (name: string) => `Where to start with ${name}`,
  projectSource: 'Named as a project to show.',
  unfitCount: (n: number) => (n === 1 ? 'One skill does not fit.' : `${n.toLocaleString(locale)} skills do not fit.`),
  insufficient: 'No number of hours a week would do: choose more time, or fewer goals.',
  withoutResume:
    'Made without a resume, as if you had none of these skills. Add your resume and the plan becomes shorter.',
  more: (n: number) => `Show ${n.toLocaleString(locale)} more`,
  free: (n: number) => `About ${about(n)} of learning time are left over: give them to the projects.`,
  counted: (hoursOfWeek: number) =>
    `Sources count in weeks. One of their weeks is counted as ${hours(hoursOfWeek)}, the middle of the 15 to 25 that one of them names. How the hours are divided between learning, building and applying is our choice.`,
  countedHeading: 'How it is counted',
};
