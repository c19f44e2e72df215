import type { Site } from '../posting/raw-posting';
import { foldText } from './fold-text';

/** What tells a job from another: a `RawPosting`, or a card with its site. */
export type JobNames = {
  readonly site: Site;
  /** The site's own id of the posting. */
  readonly sourceId?: string;
  readonly url?: string;
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
};

/** The two names of a job: `siteKey` is exact on one site, `jobKey` the same on both; see their own functions. */
export type JobKeys = { readonly jobKey: string; readonly siteKey?: string };

const LONGEST = 300;

/** Both keys of a posting or card. */
export function findJobKeys(job: JobNames): JobKeys {
  const siteKey = findSiteKey(job);
  return siteKey === undefined ? { jobKey: findJobKey(job) } : { jobKey: findJobKey(job), siteKey };
}

/** The site with its own id of the posting, "linkedin:4100000001"; undefined where the page names none. */
export function findSiteKey({ site, sourceId }: JobNames): string | undefined {
  return sourceId ? `${site}:${sourceId}`.slice(0, LONGEST) : undefined;
}

/**
 * Title, company and town without what differs between sites and reposts: case, order of words, short forms, gender
 * notes, numbers of the job, legal forms, postcodes, workplace words. A posting without a company is known by its id or
 * its address alone, for titles repeat.
 */
export function findJobKey(job: JobNames): string {
  const company = foldCompany(job.company ?? '');
  const place = foldPlace(job.location ?? '');
  const title = foldTitle(job.title, place);
  if (company) return `${title}|${company}|${place}`.slice(0, LONGEST);
  const exact = findSiteKey(job) ?? (job.url ? `page:${job.url.replace(/#.*$/s, '')}` : undefined);
  return (exact ?? `${title}||${place}`).slice(0, LONGEST);
}

const GENDERS = /[([]?(?:\b[mwfdxhi](?:\s?[/|*,]\s?[mwfdxhi]){1,3}\b|\ball genders\b|\bgn\b)[)\]]?/giu;
const NUMBERS =
  /\b(?:req(?:uisition)?|ref|id|job)[ .:#-]{0,3}[a-z]{0,3}\d{3,}\b|[([#]?\b[a-z]{0,3}[-_]?\d{5,}\b[)\]]?/giu;
const NOISE = new Set(
  'and the a of for remote hybrid onsite on site urgent urgently hiring new now wfh fulltime full time'.split(' '),
);
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['ml', 'machine learning'],
  ['mgr', 'manager'],
  ['eng', 'engineer'],
  ['engr', 'engineer'],
  ['dev', 'developer'],
]);

/** In order of the alphabet: "Engineer, Machine Learning" is a "Machine Learning Engineer". */
function foldTitle(title: string, place: string): string {
  const places = new Set(place.split(' '));
  const said = foldText(title.replace(GENDERS, ' ').replace(NUMBERS, ' ')).split(' ');
  const words = said.flatMap((word) => (LONG_FORMS.get(word) ?? word).split(' '));
  const telling = words.filter((word) => !NOISE.has(word) && !places.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].sort().join(' ');
}

const LEGAL = new Set(
  (
    'inc incorporated llc llp ltd limited gmbh mbh ag se kg kgaa co corp corporation company plc sa sas sarl srl spa bv ' +
    'nv oy oyj ab as asa aps pty pvt private the und and'
  ).split(' '),
);

/** A company's name as it is compared, without legal form and spaces: "Deep Harbour" writes itself "DeepHarbour" elsewhere. */
export function foldCompany(company: string): string {
  const words = foldText(company.replace(/\./g, '')).split(' ');
  const telling = words.filter((word) => !LEGAL.has(word));
  return (telling.length > 0 ? telling : words).join('');
}

const AROUND = new Set(
  (
    'greater area metropolitan metro region bay county city of in work works remote hybrid onsite on site from home ' +
    'within anywhere worldwide'
  ).split(' '),
);
/** Whole countries and continents are where a remote job may be done: one site names them, the other only says remote. */
const WIDE = new Set(
  (
    'united states|united states america|usa|us|united kingdom|uk|deutschland|germany|france|canada|india|ireland|netherlands|' +
    'spain|switzerland|austria|poland|australia|europe|emea|eu|european union'
  ).split('|'),
);

/** The town alone: its first word group, without postcode, brackets and words of workplace. */
function foldPlace(location: string): string {
  const [first = ''] = location.replace(/\([^)]*\)/g, ' ').split(/[,;|•·]/);
  const words = foldText(first)
    .split(' ')
    .filter((word) => !AROUND.has(word) && !/\d/.test(word));
  const place = words.join(' ');
  return WIDE.has(place) ? '' : place;
}
