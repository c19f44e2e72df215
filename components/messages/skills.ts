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
  behind: {
    title: 'The sum behind it',
    asked: 'Asked for',
    earned: 'Earned',
    of: (earned: string, weight: string) => `${earned} of ${weight}`,
    eitherOr: 'alternatives, counted once',
    near: (names: readonly string[]) => `close: ${names.join(', ')}`,
    learning: 'being learned',
    part: {
      required: (weight: number) => `Required, weight ${weight} each`,
      preferred: (weight: number) => `Preferred, weight ${weight} each`,
    },
    total: 'Together',
    result: (earned: string, total: string, score: number) => `100 × ${earned} ÷ ${total} = ${score}`,
    formula: (version: number, weights: { required: number; preferred: number }, near: string) =>
      `Formula ${version}: each required skill weighs ${weights.required}, each preferred one ${weights.preferred}. What your resume shows, by name or by a narrower skill, earns all of it; something close to it, or that you are learning it, earns ${near} of it. Alternatives count once, and so does a kind with its examples. Skills that are only mentioned, soft skills and those you ignore weigh nothing. The score is what is earned of all weights, times 100, rounded.`,
  },
  constraints: {
    heading: 'Beside the score',
    kind: {
      years: 'Experience',
      degree: 'Degree',
      location: 'Location',
      'work-permit': 'Permit to work',
      clearance: 'Security clearance',
    },
    verdict: { met: 'met', 'not-met': 'not met', 'not-known': 'not shown' },
    shown: 'Your resume:',
    notShown: 'Your resume does not say.',
  },
  showInPage: (words: string) => `Show in page: ${words}`,
  showInPageShort: 'Show in page',
  notInPage: 'Not found in the page as it is now.',
  nothingAsked: 'The posting names no skill as required or preferred.',
  allIgnored: 'You ignore every skill that the posting asks for, so there is nothing to count.',
  groups: {
    'missing-required': 'Missing, required',
    'missing-preferred': 'Missing, preferred',
    have: 'You have',
    required: 'Required',
    preferred: 'Preferred',
    others: 'Also mentioned',
    soft: 'Soft skills',
  },
  /** The posting's own words for a kind of a skill. */
  kind: (words: string) => `“${words}”`,
  oneOf: (names: string) => `One of: ${names}`,
  near: (names: readonly string[]) =>
    `You have ${names.join(' · ')}, which ${names.length === 1 ? 'is' : 'are'} close.`,
  resumeLine: (line: number) => `Resume line ${line}`,
  heldLine: (name: string, line: number) => `${name}, resume line ${line}`,
  /** The narrower skills that show it, where the resume does not say it itself. */
  through: (names: readonly string[]) => `through ${names.join(', ')}`,
  learning: (name: string, line: number) => `Your resume says that you are learning ${name}, line ${line}.`,
  more: (n: number) => count(n, 'more place', 'more places'),
  judge: {
    have: 'I have this',
    haveOne: (name: string) => `I have ${name}`,
    ignore: 'Ignore',
    notMine: 'Not mine',
    undo: 'Undo',
    /** What screen readers read instead of the words of a button alone. */
    of: (label: string, name: string) => `${label}: ${name}`,
    held: 'You said so',
    heldOne: (name: string) => `${name}: you said so`,
    heldByOther: 'Counts through a skill that you said you have.',
    removed: 'You said it is not yours',
    removedOne: (name: string) => `${name}: you said it is not yours`,
    ignored: 'Ignored:',
    failed: 'This could not be remembered. Try again.',
    said: {
      held: (name: string) => `${name} counts as yours.`,
      removed: (name: string) => `${name} does not count as yours.`,
      ignored: (name: string) => `${name} is ignored.`,
      unset: (name: string) => `${name} is as it was read.`,
    },
  },
  nearer: (roles: string) => `Your resume is nearer to ${roles}.`,
  nearerLink: 'See why in Career fit',
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
    transition: 'Career change',
  },
  gain: (points: number) => `worth about ${count(points, 'point', 'points')}`,
  rests: (points: number) => `about ${count(points, 'point', 'points')} rest on it`,
  gainTogether: (points: number) => `together worth about ${count(points, 'point', 'points')}`,
  restsTogether: (points: number) => `about ${count(points, 'point', 'points')} rest on them`,
  moreMissing: (n: number) => `${count(n, 'more skill is', 'more skills are')} missing: see “Skills”.`,
  /** What several tips say alike, said once above the list of them. */
  leads: {
    show: 'You said that you have these, and no line of your resume shows them. Add where you used each: whoever reads your resume sees only the text.',
    wording: 'Write these as the posting does, beside your own words: a keyword search compares letters, not meanings.',
    near: 'The posting asks for these, and you show something close. Say there what carries over, and name the skill only if you have used it.',
    gap: 'The posting asks for these, and your resume does not show them. Where you have one, add a line that says where you used it.',
    transition: 'What guides tell those who start from where you are.',
  },
  required: 'required',
  preferred: 'preferred',
  learning: 'A source says of learning it:',
  because: 'Why',
  postingSays: 'The posting says',
  resumeSays: (line: number) => `Your resume, line ${line}`,
  copy: 'Copy',
  copyTip: (text: string) => `Copy: ${text}`,
  copied: 'Copied',
  copyFailed: 'Not copied. Select the text instead.',
};
