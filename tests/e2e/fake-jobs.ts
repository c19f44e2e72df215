import type { FakeJob } from './fake-sites/fake-layout';

// Roles with what they work with; the last is of another trade.
const WORK = [
  ['Machine Learning Engineer', 'models in PyTorch on Kubernetes', 'Python, PyTorch, Docker and Kubernetes'],
  ['Data Analyst', 'dashboards in Tableau on SQL', 'SQL, Excel, Tableau and A/B testing'],
  ['Data Engineer', 'pipelines in Apache Spark and Airflow', 'Python, SQL, Apache Spark, Airflow and Snowflake'],
  ['Data Scientist', 'experiments and forecasts', 'Python, statistics, scikit-learn and SQL'],
  ['Pastry Chef', 'bread and cakes from four in the morning on', 'a steady hand and pleasure in early mornings'],
] as const;
const PLACES = ['Austin, TX', 'Chicago, IL', 'Boston, MA', 'Denver, CO'];
const LOWEST_PAY = 101;
/** How many lowest pays there are; the postings after them have a wider range. */
const PAYS = 200;

/** How many postings a list has: LinkedIn's page of results. */
export const LIST_LENGTH = 25;

function payOf(at: number): { readonly low: number; readonly high: number } {
  const low = LOWEST_PAY + (at % PAYS);
  return { low, high: low + 20 + 5 * Math.floor(at / PAYS) };
}

function buildJob(site: 'linkedin' | 'indeed', at: number): FakeJob {
  const [role = '', work, needs] = WORK[at % WORK.length] ?? [];
  const { low, high } = payOf(at);
  const isLinkedIn = site === 'linkedin';
  return {
    id: isLinkedIn ? String(4_400_000_001 + at) : `a${(0x1c9f3b5d7e + at * 7919).toString(16).padStart(15, '4')}`,
    title: `${role}, Team ${at + 1}`,
    company: `Larkfield Works ${at + 1}`,
    location: PLACES[at % PLACES.length] ?? '',
    pay: isLinkedIn ? `$${low},000/yr - $${high},000/yr` : `$${low},000 - $${high},000 a year`,
    description: [`Team ${at + 1} is responsible for ${work}.`, `Requirements: 3+ years with ${needs}.`],
  };
}

/** Lists of postings of invented companies, one after the other, no two postings with the same title or pay. */
export function buildFakeJobs(site: 'linkedin' | 'indeed', lists = 1): FakeJob[] {
  return Array.from({ length: lists * LIST_LENGTH }, (_, at) => buildJob(site, at));
}

/** The words by which the mark of each posting, and no other, can be told: its pay. By id. */
export function expectMarks(jobs: readonly FakeJob[]): Record<string, { title: string; words: string }> {
  return Object.fromEntries(
    jobs.map(({ id, title }, at) => [id, { title, words: `$${payOf(at).low}k–$${payOf(at).high}k` }]),
  );
}

/** The roles that the marks of the seven cards from `first` on must name, in order: the pastry chef is none of the field. */
export function expectCardRoles(jobs: readonly FakeJob[], first: number): string[] {
  const roles = jobs.slice(first, first + 7).map(({ title }) => title.split(',')[0] ?? '');
  return roles.map((role) => role.replace('Machine Learning', 'ML')).filter((role) => role !== 'Pastry Chef');
}
