import type { PayRelation } from '../../lib/analysis';
import { describePosition } from '../../lib/salary/describe-position';

function count(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${n}${suffix[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`;
}

function postedSubject(isRange: boolean): string {
  return isRange ? 'The middle of the posted range' : 'The posted pay';
}

function percentileText(percentile: number): string {
  if (percentile <= 1) return 'at or below the 1st percentile';
  return percentile >= 99 ? 'at or above the 99th percentile' : `at the ${ordinal(percentile)} percentile`;
}

/** Every text of the extension's own pages, by screen. Another language is another object of this shape. */
export const en = {
  locale: 'en',
  name: 'RoleLens',
  app: {
    options: 'Resume and options',
    nowShowing: (title: string) => `Now showing: ${title}`,
  },
  role: {
    heading: 'Role',
    none: 'No AI, ML or data role',
    noneHint: 'Nothing in the title or the text points to one. The skills it asks for are listed all the same.',
    confidence: { high: 'very likely', middle: 'likely', low: 'possible' },
    percent: (percent: number) => `${percent}\u00a0%`,
    evidence: 'Read from',
    alternatives: 'Could also be',
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
    missing: (n: number) => `${n} missing`,
  },
  pay: {
    heading: 'What this role pays',
    headingIn: (place: string) => `What this role pays in ${place}`,
    per: { year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour' },
    basis: {
      base: 'base pay',
      total: 'total pay',
      'base-and-equity': 'base and equity',
      unstated: 'basis not stated',
      'posted-range': 'posted ranges',
    },
    level: { entry: 'entry', mid: 'mid', senior: 'senior', executive: 'executive', all: 'all levels' },
    n: (n: string) => `n\u00a0=\u00a0${n}`,
    range: (low: string, high: string) => (low === high ? low : `${low} – ${high}`),
    openRange: (low: string) => `${low} or more`,
    upTo: (high: string) => `up to ${high}`,
    middle: (mid: string) => `Middle ${mid}`,
    posted: 'Posted',
    postedAs: { year: 'Posted, counted over a year', hour: 'Posted, counted by the hour' },
    postedPay: (range: string, per: string) => `Posted: ${range} ${per}`,
    position: (percentile: number, isRange: boolean) =>
      `${postedSubject(isRange)} is ${percentileText(percentile)}: ${describePosition({ position: percentile })}.`,
    relation: (relation: PayRelation, isRange: boolean) =>
      `${postedSubject(isRange)} is ${describePosition({ relation })}.`,
    oneBand: 'One pay band dominates these figures, so it is given no percentile.',
    otherCurrency: 'It is in another currency, so it is not drawn on this scale.',
    otherPlace: 'These figures are for another place, so it is not compared with them.',
    otherKind: 'These figures count something else, so it is not compared with them.',
    noPosted: 'The posting states no pay.',
    chosen: 'used for the benchmark',
    benchmark: 'Benchmark',
    chart: (role: string) => `Pay benchmark for ${role}, with its sources on one scale`,
    table: 'The same figures as a table',
    columns: { what: 'What', low: 'Low', middle: 'Middle', high: 'High' },
    notStated: 'not stated',
    sources: 'Sources',
    line: (line: number) => `line ${line}`,
    offScale: (value: string) => `${value}, not drawn: other currency or period`,
    showAll: (n: number) => `Show all ${n} sources`,
    showFewer: 'Show fewer',
    unavailable: 'No pay benchmark',
    nearest: (role: string) => `The closest role with figures: ${role}`,
    notes: 'Good to know',
  },
  skills: {
    bands: { strong: 'Strong coverage', fair: 'Fair coverage', thin: 'Thin coverage' },
    score: (score: number) => `Coverage ${score} of 100`,
    sum: (required: Sum, preferred: Sum) =>
      [
        required.of > 0 && `${required.have} of ${required.of} required`,
        preferred.of > 0 && `${preferred.have} of ${preferred.of} preferred`,
      ]
        .filter(Boolean)
        .join(', '),
    nothingAsked: 'The posting names no skill as required or preferred.',
    groups: {
      'missing-required': 'Missing, required',
      'missing-preferred': 'Missing, preferred',
      have: 'You have',
      required: 'Required',
      preferred: 'Preferred',
      others: 'Also mentioned',
      soft: 'Soft skills',
    },
    oneOf: (names: string) => `One of: ${names}`,
    near: (names: readonly string[]) =>
      `You have ${names.join(' · ')}, which ${names.length === 1 ? 'is' : 'are'} close.`,
    resumeLine: (line: number) => `Resume line ${line}`,
    heldLine: (name: string, line: number) => `${name}, resume line ${line}`,
    more: (n: number) => count(n, 'more place', 'more places'),
    none: 'No skills found in this posting.',
    promptTitle: 'See what you have and lack',
    prompt: 'Add your resume and each skill is checked against it, with the line. It stays in this browser.',
    promptAction: 'Add a resume',
  },
  tips: {
    none: 'No tips for this posting.',
    kind: {
      wording: 'Wording',
      gap: 'Gap',
      near: 'Close skill',
      headline: 'Headline',
      pay: 'Pay',
      role: 'Role',
      resume: 'Resume',
    },
    because: 'Why',
    postingSays: 'The posting says',
    resumeSays: (line: number) => `Your resume, line ${line}`,
    copy: 'Copy',
    copyTip: (text: string) => `Copy: ${text}`,
    copied: 'Copied',
    copyFailed: 'Not copied. Select the text instead.',
  },
  reading: {
    selection: 'Read from the text you selected',
    'json-ld': 'Read from the job data that this page publishes',
    fallback: (fields: string) => `Read by fallback: ${fields}`,
    fields: {
      sourceId: 'id',
      title: 'title',
      company: 'company',
      location: 'location',
      workplace: 'workplace',
      employmentType: 'employment type',
      salary: 'pay',
      datePosted: 'date',
      description: 'text',
    },
    copyReport: 'Copy a report of what was found',
    copied: 'Report copied. It holds nothing that the page says.',
    copyFailed: 'The report could not be copied.',
  },
  status: {
    loading: 'Reading the posting',
    retry: 'Try again',
    allow: 'Allow access on LinkedIn and Indeed',
    denied: 'Access was not granted. You can ask again at any time.',
    'no-tab': {
      title: 'No posting in this tab',
      text: 'Open a job posting on LinkedIn or Indeed and RoleLens reads it here.',
    },
    'no-adapter': {
      title: 'No posting in this tab',
      text: 'RoleLens reads LinkedIn and Indeed by itself. On any other page with a job, click its button in the toolbar.',
    },
    'no-posting-here': {
      title: 'No posting found on this page',
      text: 'The page does not publish its job in a form that can be read. Select the text of the posting, 200 characters or more, and open RoleLens again.',
    },
    'no-posting-open': {
      title: 'No posting open',
      text: 'Choose a posting in the list, and what it pays and asks for appears here.',
    },
    'page-loading': {
      title: 'The page is still loading',
      text: 'The posting is not on the page yet. It appears here as soon as it is.',
    },
    'no-title': {
      title: 'This posting has no title',
      text: 'RoleLens found a posting but could not read its title, so it does not guess the role.',
    },
    'no-description': {
      title: 'This posting has no text',
      text: 'RoleLens found the title but no description. If the page shows one, open it in full and try again.',
    },
    'layout-unknown': {
      title: 'This page has changed',
      text: 'This page has changed; RoleLens can no longer read it. Until an update comes, select the text of the posting and open RoleLens again.',
    },
    'no-access': {
      title: 'RoleLens may not read this site yet',
      text: 'Your browser withholds access to the page. Nothing that is read ever leaves this machine.',
    },
    error: {
      title: 'The analysis failed',
      text: 'Something went wrong while reading this posting.',
    },
  },
  options: {
    title: 'Options',
    navigation: 'Sections',
    resume: {
      heading: 'Your resume',
      first: 'Start with your resume',
      steps: [
        'Open your resume, select all of it and copy.',
        'Paste it below and save. It stays in this browser.',
        'Open a posting on LinkedIn or Indeed: each skill it asks for is checked against your lines.',
      ],
      intro: 'Every posting is checked against this text, skill by skill and line by line.',
      name: 'Name',
      defaultName: 'My resume',
      text: 'Text of the resume',
      placeholder: 'Select all in your resume, copy, and paste here.',
      size: (words: number, kilobytes: string, limit: number) =>
        `${count(words, 'word', 'words')}, ${kilobytes} of ${limit} kB`,
      save: 'Save resume',
      saving: 'Saving',
      saved: 'Saved',
      savedOn: (when: string) => `Saved ${when}`,
      unsaved: 'Not saved yet',
      remove: 'Delete resume',
      removed: 'Resume deleted.',
      undo: 'Undo',
      dismiss: 'Dismiss',
      toasts: 'Notifications',
      empty: 'There is no text yet. Paste your resume first.',
      tooLong: (kilobytes: string, limit: number) =>
        `This is ${kilobytes} kB of text and the limit is ${limit} kB. Paste the resume alone, without attachments.`,
      failed: 'The resume could not be saved. Your text is still here; try again.',
      notRemoved: 'The resume could not be deleted. Try again.',
    },
    found: {
      heading: 'What RoleLens reads in it',
      skills: (n: number) => count(n, 'skill', 'skills'),
      showAll: (n: number) => `Show all ${count(n, 'skill', 'skills')}`,
      showFewer: 'Show fewer',
      words: (n: number) => count(n, 'word', 'words'),
      lines: (n: number) => count(n, 'line', 'lines'),
      line: (line: number) => `line ${line}`,
      others: (lines: string) => `also ${lines}`,
      none: 'No skills found. Was the text pasted in full? Scanned pages carry no text.',
      nothing: 'Once a resume is saved, its skills are listed here, each with the line it was read from.',
    },
    sites: {
      heading: 'In the page',
      intro:
        'A note beside the title of the open posting shows its role, pay and your coverage. Without it the page stays untouched, and the toolbar button still shows everything.',
      show: (site: string) => `Show the note on ${site}`,
      names: { linkedin: 'LinkedIn', indeed: 'Indeed' },
      failed: 'This choice could not be saved. Try again.',
    },
    privacy: {
      heading: 'What it reads and never does',
      readsTitle: 'Reads',
      reads: [
        'The job posting that is open in a LinkedIn or Indeed tab, as the page shows it.',
        'The resume you paste here. It is kept in this browser, where no web page can see it.',
      ],
      neverTitle: 'Never does',
      never: [
        'Sends anything anywhere: it has no server, no account and no network code.',
        'Clicks, scrolls or types on a site, or asks it for pages you have not opened.',
        'Lets a web page see what your resume says.',
      ],
    },
    data: {
      heading: 'Where the figures come from',
      intro: 'Pay, roles and advice come from these sources, bundled with the extension.',
      article: 'Article',
      dataset: 'Data set',
      publisherUnknown: 'publisher unknown',
      undated: 'undated',
    },
  },
};

type Sum = { readonly have: number; readonly of: number };

/** The shape every language fills. */
export type Messages = typeof en;
