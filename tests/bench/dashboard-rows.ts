import { packAsks, type StoredAsks } from '../../lib/saved/packed-asks';
import type { SavedRow, SavedSkill } from '../../lib/saved/saved-posting';
import { STATUSES } from '../../lib/saved/saved-posting';
import { createRandom } from '../e2e/random';

/** Rows of all tables for a number of invented postings, the same every time. */
export type DashboardRows = {
  readonly postings: readonly SavedRow[];
  readonly texts: readonly object[];
  readonly asks: readonly StoredAsks[];
};

const ROLES = [
  ['machine-learning-engineer', 'Machine Learning Engineer', 128_000],
  ['data-engineer', 'Data Engineer', 112_000],
  ['data-scientist', 'Data Scientist', 118_000],
  ['mlops-engineer', 'MLOps Engineer', 124_000],
  ['ai-product-manager', 'AI Product Manager', 131_000],
  ['data-analyst', 'Data Analyst', 82_000],
] as const;
const LEVELS = ['entry', 'mid', 'senior', 'staff', 'lead'] as const;
const COMPANIES = 'Tallywren Larkmoor Fennhollow Brightsedge Quillmark Oakrill Pinemere Saltgrove Ironfinch Maplewick';
const TOWNS = [
  'Utrecht, Netherlands',
  'Austin, TX',
  'Leeds, United Kingdom',
  'Toronto, ON',
  'Remote',
  'Gdańsk, Poland',
];
const SKILLS =
  'Python,SQL,PyTorch,Kubernetes,Docker,Spark,Airflow,dbt,Snowflake,AWS,Terraform,Kafka,TensorFlow,LangChain,Pandas,' +
  'scikit-learn,Tableau,Looker,Scala,Rust,Go,Java,GCP,Azure,MLflow,Ray,FAISS,Redis,PostgreSQL,Grafana';
const WORDS = 'We build and run what the team needs, read what comes in, measure it and write down what was learned. ';
/** Words of a real description, about 5 kB with what it asks for. */
const DESCRIPTION = WORDS.repeat(46);
const DAY_MS = 86_400_000;
const LAST = Date.UTC(2026, 10, 20, 9);

/** As many invented saved postings as asked for, over `days` days before 20 November 2026. */
export function buildDashboardRows(count: number, days = 200): DashboardRows {
  const random = createRandom(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const [companies, skills] = [COMPANIES.split(' '), SKILLS.split(',')];
  const asks: StoredAsks[] = [];
  const demands: string[] = [];
  const postings = Array.from({ length: count }, (_, at): SavedRow => {
    const [roleId, roleName, pay] = pick(ROLES);
    const level = pick(LEVELS);
    const asked = pickSkills(skills, random);
    const jobKey = `job ${at}`;
    asks.push(packAsks({ jobKey, skills: asked }));
    demands.push(`${listSkills('Requirements', asked, 'required')}${listSkills('Nice to have', asked, 'preferred')}`);
    const savedAt = new Date(LAST - (at * days * DAY_MS) / count).toISOString();
    const status = random() < 0.7 ? 'saved' : pick(STATUSES);
    const min = Math.round((pay * (0.7 + random() * 0.5)) / 1000) * 1000;
    const required = asked.filter(({ requirement }) => requirement === 'required');
    const have = required.filter(({ state }) => state === 'have').length;
    return {
      ...{ id: `id-${at}`, jobKey, savedAt, changedAt: savedAt, status, dates: { saved: savedAt, [status]: savedAt } },
      ...{
        site: random() < 0.6 ? 'linkedin' : 'indeed',
        url: `https://www.linkedin.com/jobs/view/${4_100_000_000 + at}/`,
      },
      ...{
        title: `${level === 'mid' ? '' : `${level[0]?.toUpperCase()}${level.slice(1)} `}${roleName}`,
        company: pick(companies),
      },
      ...{ location: pick(TOWNS), workplace: pick(['remote', 'hybrid', 'onsite'] as const), roleId, roleName, level },
      ...(random() < 0.6
        ? { pay: { min, max: Math.round(min * 1.25), currency: 'USD', period: 'year' as const } }
        : {}),
      benchmark: {
        ...{ low: pay * 0.8, mid: pay, high: pay * 1.25, currency: 'USD', period: 'year' },
        position: Math.max(1, Math.min(99, Math.round(((min / pay - 0.6) / 0.9) * 100))),
      },
      coverage: {
        ...{ version: 3, score: Math.round((100 * have) / Math.max(1, required.length)), have, of: required.length },
        ...{ resumeId: 'r', resumeName: 'Data platform' },
      },
      ...{ analysisVersion: '1', notes: at % 9 === 0 ? 'Ask Wren about the team' : '', tags: [] },
      asked: asked.map(({ name }) => name).join(', '),
    };
  });
  const texts = postings.map(({ id, site, url, title, company, location }, at) => ({
    id,
    posting: {
      ...{ site, layout: 'test', url, title, company, location, layers: {} },
      description: `${DESCRIPTION}${demands[at]}`,
    },
  }));
  return { postings, texts, asks };
}

/** A heading and its skills, one a line. */
function listSkills(heading: string, skills: readonly SavedSkill[], wanted: SavedSkill['requirement']): string {
  const items = skills.filter(({ requirement }) => requirement === wanted).map(({ name }) => `\n- ${name}`);
  return items.length > 0 ? `\n\n${heading}${items.join('')}` : '';
}

function pickSkills(names: readonly string[], random: () => number): SavedSkill[] {
  const count = 6 + Math.floor(random() * 8);
  const chosen = new Set<number>();
  // The first are asked for more often, as in life.
  while (chosen.size < count) chosen.add(Math.floor(random() ** 2 * names.length));
  return [...chosen].map((at) => ({
    id: (names[at] ?? '').toLowerCase(),
    name: names[at] ?? '',
    requirement: random() < 0.65 ? 'required' : 'preferred',
    state: at % 3 === 0 || at < 2 ? 'have' : 'missing',
  }));
}
