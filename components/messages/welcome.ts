import { count } from './count';

/** The first minute after the installation. */
export const welcome = {
  title: 'Welcome',
  progress: (step: number, of: number) => `Step ${step} of ${of}`,
  steps: 'Steps',
  back: 'Back',
  skipAll: 'Skip the introduction',
  about: {
    heading: 'See what a job really asks and pays, while you read it',
    text: 'Open an AI, ML or data posting on LinkedIn or Indeed. RoleLens reads it on your own machine and says three things beside its title.',
    picture:
      'A job posting with a note beside it: which role it is, what that role pays, how much of it a resume covers',
    points: [
      ['Which role it is', 'whatever its title says'],
      ['What that role pays', 'and where this offer lies'],
      ['What your resume lacks for it', 'and what to change before you apply'],
    ] as readonly (readonly [string, string])[],
    never: 'What it never does',
    neverPoints: [
      'Send anything anywhere. It has no server, no account and no code for the network.',
      'Click, type or ask a site for pages that you have not opened.',
      'Show a web page what your resume says.',
    ],
    next: 'Next: your resume',
    sample: {
      title: 'Applied AI Specialist',
      where: 'A company · A city',
      role: 'Machine Learning Engineer',
      pay: 'Pay of the role',
      offer: 'this offer: low',
      coverage: 'Your resume lacks',
      skills: ['Kubernetes', 'MLflow'],
    },
  },
  resume: {
    heading: 'Add your resume, and every posting is checked against it',
    text: 'It is kept in this browser, where no web page can see it, and you can erase it at any time in the options.',
    read: (name: string) => `“${name}” is in use`,
    skills: (n: number) => `${count(n, 'skill', 'skills')} read in it, among them:`,
    none: 'No known skill was found in it. In the options you can look over its text as a machine reads it.',
    reading: 'Reading your resume',
    skip: 'Skip for now',
    next: 'Next: a sample posting',
  },
  sample: {
    heading: 'This is how a posting looks in RoleLens',
    text: 'An invented posting, analysed just now by the extension itself. Look through its tabs.',
    withResume: 'Compared with your resume.',
    frame: 'Sample posting',
    analysing: 'Analysing the sample posting',
    failed: 'The sample could not be analysed. Load this page again; if that does not help, install RoleLens anew.',
    tabs: 'What its tabs tell',
    tabPoints: [
      ['Pay', 'every source on one scale, and where the offer lies'],
      ['Skills', 'what you have with the line that shows it, what you lack first'],
      ['Tips', 'which lines to change, and what that is worth'],
      ['Prepare', 'what they will ask, and what to build before'],
    ] as readonly (readonly [string, string])[],
    pinTitle: 'Where to find it',
    pin: 'Behind the RoleLens button in the toolbar, at first perhaps under the puzzle piece. Pin it, and its number shows your coverage.',
    more: 'Colours, country, keys and what is drawn in pages are yours to choose.',
    done: 'Done',
    options: 'Open the options',
  },
};
