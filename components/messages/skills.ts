import { count } from './count';

/** The skills of a posting beside those of the resume. */
export const skills = {
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
};

type Sum = { readonly have: number; readonly of: number };

/** What to change. */
export const tips = {
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
};
