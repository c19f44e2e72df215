/** How a resume may be set that a browser prints: its style, and how a title with its date is written. */
type Setting = {
  readonly style?: string;
  readonly head?: string;
  readonly entry?: string;
  readonly around?: string;
  /** What stands in a column at the right comes between the pages of the others. */
  readonly isShort?: true;
};

const STYLE =
  'body{margin:0;font:11pt/1.4 Georgia,serif}h1{margin:0;font-size:24pt}h2{font-size:12pt;text-transform:uppercase;' +
  'margin:14pt 0 4pt;border-bottom:1px solid #888}h3{margin:8pt 0 0;font-size:11pt}ul{margin:2pt 0}';
export const NAME = 'Ottoline Varga';
const CONTACT = 'Utrecht, Netherlands · ottoline@varga.invalid · +31 6 1234 5678';
const HEAD = `<h1>${NAME}</h1><p>${CONTACT}</p>`;
const PROFILE =
  '<h2>Profile</h2><p>Data engineer with nine years in health and logistics who likes plain SQL and short pipelines, ' +
  'and who looks for people that care for their data.</p>';
/** A title of a printed resume with its date, in order. */
export const DATED: readonly (readonly [title: string, dates: string])[] = [
  ['Senior Data Engineer', 'March 2021 – present'],
  ['Data Analyst', 'Sept 2017 – Feb 2021'],
  ['BSc Mathematics, University of Oldmoor', '2012 – 2015'],
  ['Certificate in Statistics, online', '2022'],
  ['Teaching licence', 'since 2016'],
];
export const BULLETS = [
  'Moved 140 nightly jobs from cron to Airflow and cut their time from nine hours to four, which the depots noticed.',
  'Wrote the checks that tell when data drift away.',
  'Answered 30 questions of doctors a week with SQL.',
];
const LIST = `<ul>${BULLETS.map((bullet) => `<li>${bullet}</li>`).join('')}</ul>`;
const SIDE =
  '<h2>Contact</h2><div>Utrecht</div><h2>Tools</h2><div>Python</div><div>SQL</div><div>Airflow</div><h2>Languages</h2><div>Dutch</div>';
const FLOAT = '<h3>TITLE <span style="float:right">DATES</span></h3>';
const FLEX = '<h3 style="display:flex;justify-content:space-between"><span>TITLE</span><span>DATES</span></h3>';
const LEFT = '<table><tr><td style="width:110pt;vertical-align:top">DATES<td><b>TITLE</b></table>';

/** Settings by name. */
export const SETTINGS: Readonly<Record<string, Setting>> = {
  'dates that float': { entry: FLOAT },
  'dates that float before the title': { entry: '<div><span style="float:right">DATES</span><b>TITLE</b></div>' },
  'dates in a flexible box, on Letter': { entry: FLEX, style: '@page{size:letter;margin:20mm}' },
  'dates in small letters': { entry: FLOAT.replace('float', 'font-size:8pt;float'), style: 'h3{font-size:14pt}' },
  'dates at a fixed place': {
    entry: '<h3 style="position:relative">TITLE<span style="position:absolute;right:0">DATES</span></h3>',
  },
  'dates in a second cell': {
    entry: '<table style="width:100%"><tr><td><b>TITLE</b><td style="text-align:right">DATES</table>',
  },
  'dates in a cell at the left': { entry: LEFT },
  'dates in a narrow cell at the left': { entry: LEFT.replace('110', '62') },
  'dates that float at the left': {
    entry: '<div style="overflow:hidden"><div style="float:left;width:120pt">DATES</div><b>TITLE</b></div>',
  },
  'details at the right of the name': {
    entry: FLOAT,
    head: `<div style="float:right;text-align:right;font-size:9pt">${CONTACT.replaceAll(' · ', '<br>')}</div><h1>${NAME}</h1><br>`,
  },
  'squares as bullets': { entry: FLEX, style: 'ul{list-style:square}' },
  'rings as bullets': { entry: FLEX, style: 'ul{list-style:circle}' },
  'arrows as bullets': { entry: FLEX, style: 'ul{list-style-type:"→ "}' },
  'a sidebar at the left': {
    entry: FLOAT,
    around: `<div style="display:grid;grid-template-columns:120pt 1fr;gap:16pt"><div>${SIDE}</div><div>BODY</div></div>`,
  },
  'a sidebar at the right': {
    isShort: true,
    entry: FLOAT,
    around: `<div style="display:flex;gap:16pt"><div style="flex:1">BODY</div><div style="width:120pt">${SIDE}</div></div>`,
  },
  'a sidebar that floats': {
    entry: FLEX,
    around: `<div style="float:left;width:120pt">${SIDE}</div><div style="margin-left:140pt">BODY</div>`,
  },
};

/** The page of a setting; `jobs` times two jobs, so that it is as long as is wanted. */
export function composeResume(
  { style = '', head = HEAD, entry = FLOAT, around = 'BODY' }: Setting,
  jobs: number,
): string {
  const [engineer = '', analyst = '', ...studies] = DATED.map(([title, dates]) =>
    entry.replace('TITLE', title).replace('DATES', dates),
  );
  const work = `${engineer}<div>Polderline, Utrecht</div>${LIST}${analyst}<div>Kestrel, Leiden</div>${LIST}`;
  const body = `${PROFILE}<h2>Experience</h2>${work.repeat(jobs)}<h2>Education</h2>${studies.join('')}<h2>Interests</h2><p>Maps</p>`;
  return `<!doctype html><meta charset="utf-8"><style>@page{size:A4;margin:18mm}${STYLE}${style}</style>${head}${around.replace('BODY', body)}`;
}
