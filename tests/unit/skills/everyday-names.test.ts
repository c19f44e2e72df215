import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { analyse } from '../sample-postings';

const { vocabulary } = loadKnowledge();

function write(line: string): string {
  return `We keep the books of forty harbours.\n\nRequirements\n- Four years of work\n- ${line}\n- A good ear`;
}

function ask(line: string): string[] {
  return extractSkills({ title: 'Analyst', description: write(line) }, vocabulary).map(({ id }) => id);
}

const PLAIN: [string, string][] = [
  ['We are based in Berlin, Phoenix or other hubs.', 'arize-phoenix'],
  ['Write to Alexa or another member of our team.', 'alexa-skills'],
  ['Work with Sage or another partner team', 'sage-intacct'],
  ['Exposure to Board and C-suite stakeholders', 'board'],
  ['Regular exposure to Board', 'board'],
  ['Experience with Board and SQL', 'board'],
  ['Experience in Lightning, wind and hail risk modelling', 'pytorch-lightning'],
  ['Experience with Branch, ATM and online channels', 'branch'],
  ['Knowledge of Modal, spectral and vibration analysis', 'modal'],
  ['Experience with Panel, cross-sectional and time series data', 'panel'],
  ['Experience with Panel, time series and survey data', 'panel'],
  ['Experience with Census, survey and administrative data', 'census'],
  ['Experience with Runway, burn rate and cash planning', 'runway'],
  ['Experience in Metal and plastics manufacturing', 'computer-graphics'],
  ['Experience in Metal and plastics manufacturing, Python', 'computer-graphics'],
  ['Experience with Orange, Vodafone or Telefónica as clients', 'orange'],
  ['Understanding of Linear and logistic regression', 'linear'],
  ['Experience with Black, Latino and Indigenous communities', 'linting'],
  ['Knowledge of Swift, SEPA and ISO 20022', 'swift'],
  ['Experience with SEPA and Swift', 'swift'],
  ['Node, edge and graph embeddings', 'nodejs'],
  ['Experience in Spring, summer and autumn campaigns', 'spring'],
  ['Knowledge of Storm, flood and fire losses', 'apache-storm'],
  ['Experience with Access, equity and inclusion', 'microsoft-access'],
  ['Knowledge of Express, freight and parcel logistics', 'express'],
  ['Experience with Chef, kitchen and restaurant teams', 'chef'],
  ['Erfahrung mit Metal und Kunststoffen', 'computer-graphics'],
];

const NAMES: [string, string][] = [
  ['Experience with Flask and Django', 'flask'],
  ['Experience with Spark, Kafka and Airflow', 'apache-spark'],
  ['Experience with Hive and Pig', 'hive'],
  ['Experience with Ray, Modal and Triton', 'modal'],
  ['Experience with Board, Anaplan and Excel', 'board'],
  ['Experience with Branch and AppsFlyer', 'branch'],
  ['Experience with Census, Fivetran and dbt', 'census'],
  ['Experience with Panel or Streamlit', 'panel'],
  ['GPU programming with Metal and Vulkan', 'computer-graphics'],
  ['Linting with Black and Ruff', 'linting'],
  ['Experience with Swift and Kotlin', 'swift'],
  ['Knowledge of Node, React and Python', 'nodejs'],
  ['Experience with Linear, Jira and Notion', 'linear'],
  ['Experience with Spark in production', 'apache-spark'],
  ['Familiar with Airtable (or similar)', 'airtable'],
  ['Cypress or similar automation suite', 'cypress'],
  ['Alexa or another voice assistant', 'alexa-skills'],
  ['Sage or a comparable ERP', 'sage-intacct'],
  ['Board or another planning tool', 'board'],
  ['Experience with Access, Excel and Word', 'microsoft-access'],
  ['Experience with Chef or Puppet', 'chef'],
  ['Erfahrung mit Spark und Kafka', 'apache-spark'],
  ['Maîtrise de Spark', 'apache-spark'],
];

describe('everyday words behind words of practice', () => {
  it.each(PLAIN)('%s: nothing of %s', (line, id) => {
    expect(ask(line)).not.toContain(id);
  });

  it.each(NAMES)('%s: %s', (line, id) => {
    expect(ask(line)).toContain(id);
  });

  it.each(PLAIN)('nor does the model see it: %s', (line, id) => {
    const { skills } = analyse(write(line), { title: 'Data Engineer' });
    expect(skills.map((skill) => skill.id)).not.toContain(id);
  });
});
