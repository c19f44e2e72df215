const takes = (unit: string, min: number, max: number) => ({ takes: { unit, min, max } });

const FAULT = 'has a fault that costs words or that others stumble over, as is told here';

/** What a reader of files says of each kind of problem. */
const PROBLEMS = [
  ...['picture-page', 'scanned', 'damaged-page', 'unreadable-font'].flatMap((kind) => [
    { kind, pages: [3], message: `Page 3: ${FAULT}.` },
    { kind, pages: [3, 4], message: `Pages 3 and 4: ${FAULT}.` },
    { kind, pages: [1, 2, 3, 4, 5, 6], message: `6 pages: ${FAULT}.` },
  ]),
  ...['table', 'text-box', 'header-footer', 'columns', 'tracked-changes', 'protected', 'cut', 'hidden-text'].map(
    (kind) => ({ kind, message: `The file ${FAULT}.` }),
  ),
  { kind: 'hidden-text', words: 1, message: `1 word ${FAULT}.` },
  { kind: 'hidden-text', words: 37, quote: 'Rust', message: `37 words: Rust. It ${FAULT}.` },
  { kind: 'white-text', pages: [3], quote: 'Rust', message: `Page 3: white text, Rust. It ${FAULT}.` },
];

/** What an error says in English, with the figures of it. */
const REFUSALS = [
  ...['too-slow', 'encrypted', 'broken', 'broken-json', 'broken-docx', 'broken-pdf', 'not-opened', 'zip-bomb'],
  ...['executable', 'other-kind', 'not-json-resume', 'no-text', 'no-text-written', 'picture', 'archive', 'rich-text'],
  ...['postscript', 'web-page', 'spreadsheet', 'slides', 'open-document', 'apple-pages', 'e-book'],
].map((reason) => ({
  reason,
  message: 'The file is of some kind or has some fault: do this to it, or paste the text.',
}));
const SIZES = [
  { reason: 'empty-file', message: 'The file is empty (0 bytes): save, export or download it again.' },
  { reason: 'old-word', message: 'This is a Word document of the kind before 2007 (.doc): save it anew.' },
  {
    reason: 'too-big',
    size: 37,
    message: 'The file has 37 MB; more than 20 MB is not read. Save it without pictures.',
  },
  {
    reason: 'too-many-pages',
    size: 137,
    message: 'The PDF has 137 pages; more than 100 are not read. Save those of it.',
  },
];

/** Arguments of the messages that take more than texts and numbers, or say different things of them, by key. */
export const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'money.amount': [
    [37, 'EUR'],
    [41, 'EUR'],
  ],
  'money.range': [
    [37, 41, 'EUR'],
    [41, 41, 'EUR'],
  ],
  'money.exact': [
    [37, 41, 'EUR'],
    [37, 37, 'EUR'],
  ],
  'pay.position': [1, 10, 30, 50, 60, 90, 99].flatMap((at) => [
    [at, true],
    [at, false],
  ]),
  'pay.relation': ['below', 'inside', 'above'].flatMap((relation) => [
    [relation, true],
    [relation, false],
  ]),
  'options.resume.import.refused': [...REFUSALS, ...SIZES].map((error) => [error]),
  'resumeReport.detail.problem': PROBLEMS.map((problem) => [problem]),
  'resumeReport.detail.size': [
    [37, 41],
    [37, undefined],
  ],
  'pay.range': [
    [37, 41],
    [37, 37],
  ],
  'roles.payPlace': [
    ['Stufe', 'Land', true],
    ['Stufe', 'Land', false],
  ],
  'roles.found': [
    [37, 41],
    [41, 41],
  ],
  'career.why.held': [[0], [1], [37]],
  'career.questions.most': [[1], [2]],
  'career.path.months': [
    [1, true],
    [37, false],
  ],
  'career.scale': [[{ close: 37, good: 41, partial: 43 }]],
  'market.lackedOf': [
    [37, 41],
    [0, 0],
  ],
  'options.found.time': [[5], [18], [37]],
  'options.found.jobSum': [[1], [37, 5], [37, 41]],
  'options.found.period': [['March 2020'], ['March 2020', 'May 2021']],
  'proof.size.bytes': [[37_000], [1_500_000], [37_000_000_000]],
  'resumeReport.counts': [
    [0, 0],
    [37, 41],
  ],
  'resumeReport.source': [['Title'], ['Title', '2024'], ['Title', '2024', 37], ['Title', undefined, 37]],
  'statements.lines': [[[37]], [[37, 41]]],
  'skills.sum': [
    [
      { have: 37, of: 41 },
      { have: 43, of: 47 },
    ],
    [
      { have: 0, of: 0 },
      { have: 43, of: 47 },
    ],
  ],
  'skills.behind.near': [[['Java', 'Go']]],
  'skills.behind.formula': [[37, { required: 41, preferred: 43 }, 47]],
  'skills.near': [[['Java']], [['Java', 'Go']]],
  'skills.through': [[['Java', 'Go']]],
  'plan.from.posting': [['Title'], ['Title', 'Company']],
  'plan.unfitCount': [[1], [37]],
  'plan.words.title': [[], ['Data Engineer']],
  'plan.words.days': [[{ start: '2026-03-05', end: '2026-11-21' }]],
  'plan.words.weeks': [[{ from: 37, to: 37 }], [{ from: 37, to: 41 }]],
  'plan.words.hours': [[0.2], [1], [1.5], [37], [1234]],
  'plan.words.summary': [
    [{ hours: { total: 37, learn: 41, sourced: 60 }, untimed: 43, assumedHours: 47 }],
    [{ hours: { total: 37, learn: 41, sourced: 0 }, untimed: 1, assumedHours: 47 }],
    [{ hours: { total: 37, learn: 41, sourced: 60 }, untimed: 0, assumedHours: 47 }],
  ],
  'plan.words.setAside': [[1], [1.5], [37]],
  'plan.words.restsOn': [[['Java', 'Go']]],
  'plan.words.closeTo': [[['Java', 'Go']]],
  'plan.words.stepsOf': [['Java']],
  'plan.words.sufficient': [
    [37, 0],
    [37, 41],
  ],
  'plan.words.spanNote': [['90-days'], ['12-months']],
  'plan.words.asks': ['required', 'preferred'].flatMap((requirement) => [
    [{ requirement, isOfRole: true }],
    [{ requirement, isOfRole: false }],
  ]),
  'plan.words.asked': [
    [{ required: 37, preferred: 41 }],
    [{ required: 1, preferred: 0 }],
    [{ required: 0, preferred: 2 }],
  ],
  'plan.words.instead': [[['Java', 'Go']]],
  'plan.words.time': [
    [{ hours: 37, facts: [], closeTo: [], isShortened: false }],
    [{ hours: 37, facts: [], closeTo: ['Java', 'Go'], isShortened: true }],
    [{ hours: 20, fact: takes('week', 1, 1), facts: [], closeTo: [], isShortened: false }],
    [{ hours: 37, fact: takes('week', 2, 4), facts: [], closeTo: ['Java', 'Go'], isShortened: true }],
    [{ hours: 37, fact: takes('month', 1, 1), facts: [], closeTo: [], isShortened: false }],
    [{ hours: 37, fact: takes('month', 2, 6), facts: [], closeTo: [], isShortened: false }],
  ],
  'plan.words.shows': [[['Java', 'Go']]],
  'plan.words.missingHours': [
    [37, 41],
    [41, 41],
  ],
  'plan.words.week': [
    ['Phase', []],
    ['Phase', ['Java', 'Go', 'SQL', 'Rust']],
  ],
  'plan.words.citation': [
    ['Source', []],
    ['Source', [37]],
    ['Source', [37, 41, 43, 47]],
  ],
};
