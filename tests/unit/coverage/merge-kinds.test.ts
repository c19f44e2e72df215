import { describe, expect, it } from 'vitest';
import type { SkillMention } from '../../../lib/analysis';
import { extractAsks } from '../../../lib/coverage/extract-asks';
import { scoreCoverage } from '../../../lib/coverage/score-coverage';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { extractSkills } from '../../../lib/skills/extract-skills';
import { buildKnowledge } from '../../builders/knowledge';

const narrow = (id: string, name: string, parent: string, near: readonly string[] = []) => ({
  ...{ id, name, aliases: [], parents: [parent] },
  near: [...near],
});
const KNOWLEDGE = buildKnowledge({
  skills: [
    {
      category: 'all',
      kind: 'hard',
      skills: [
        narrow('airflow', 'Airflow', 'orchestration'),
        narrow('aws', 'AWS', 'cloud', ['azure', 'gcp']),
        narrow('azure', 'Azure', 'cloud'),
        { id: 'cloud', name: 'Cloud', aliases: ['Cloud platform', 'plateforme cloud', 'Cloud-Plattform', 'nube'] },
        narrow('dagster', 'Dagster', 'orchestration'),
        narrow('feast', 'Feast', 'feature-store'),
        { id: 'feature-store', name: 'Feature store', aliases: [] },
        narrow('gcp', 'GCP', 'cloud'),
        { id: 'kubeflow', name: 'Kubeflow', aliases: [] },
        {
          id: 'orchestration',
          name: 'Orchestrator',
          aliases: ['Workflow orchestration', 'orchestrateur', 'orquestador'],
        },
        narrow('pgvector', 'pgvector', 'vector-db'),
        narrow('pinecone', 'Pinecone', 'vector-db'),
        narrow('regression', 'Regression', 'statistics'),
        { id: 'statistics', name: 'Statistics', aliases: [] },
        { id: 'sql', name: 'SQL', aliases: [] },
        { id: 'vector-db', name: 'Vector database', aliases: ['Vektordatenbank'] },
      ],
    },
    {
      category: 'programming-languages',
      kind: 'hard',
      skills: [narrow('pandas', 'pandas', 'python'), { id: 'python', name: 'Python', aliases: [] }],
    },
  ],
});

function readAsks(line: string): string[] {
  const description = `Requirements:\n- ${line}`;
  const skills = extractSkills({ title: '', description }, KNOWLEDGE.vocabulary);
  return extractAsks(skills, { title: '', description }, KNOWLEDGE.widerSkills).map(
    (ask) => ask.skills.map(({ id }) => id).join('/') + (ask.kind ? (ask.isClosed ? ' closed' : ' open') : ''),
  );
}

function score(line: string, resume: string): number | undefined {
  const description = `Requirements:\n- ${line}`;
  const skills = extractSkills({ title: '', description }, KNOWLEDGE.vocabulary);
  return scoreCoverage(skills, extractProfile(resume, KNOWLEDGE), KNOWLEDGE, { title: '', description })?.score;
}

describe('a kind that is named with its examples', () => {
  it.each([
    ['A pipeline orchestrator such as Airflow, Kubeflow or Dagster', ['airflow/kubeflow/dagster/orchestration open']],
    ['One large cloud (AWS or GCP)', ['aws/gcp/cloud closed']],
    ['A vector database (pgvector, Pinecone or similar)', ['pgvector/pinecone/vector-db open']],
    ['Feature store such as Feast', ['feast/feature-store open']],
    ['Cloud platform, e.g. AWS or Azure', ['aws/azure/cloud open']],
    ['Cloud: AWS or GCP', ['aws/gcp/cloud closed']],
    ['Pinecone vector database', ['pinecone/vector-db closed']],
    ['Eine Vektordatenbank wie pgvector oder Pinecone', ['pgvector/pinecone/vector-db open']],
    ['Eine Cloud-Plattform (z. B. AWS oder GCP)', ['aws/gcp/cloud open']],
    ['Un orchestrateur tel que Airflow ou Dagster', ['airflow/dagster/orchestration open']],
    ['Une plateforme cloud (AWS ou GCP)', ['aws/gcp/cloud closed']],
    ['Un orquestador (por ejemplo, Airflow o Dagster)', ['airflow/dagster/orchestration open']],
  ])('is one ask: %s', (line, asks) => {
    expect(readAsks(line)).toEqual(asks);
  });

  it.each([
    ['Airflow and a vector database', ['airflow', 'vector-db']],
    ['Cloud and Python', ['cloud', 'python']],
    ['Python (AWS or GCP)', ['python', 'aws/gcp']],
    ['Cloud platform.\n- AWS or GCP', ['cloud', 'aws/gcp']],
    ['Cloud, SQL and Airflow', ['cloud', 'sql', 'airflow']],
    ['Statistics such as regression', ['statistics', 'regression']],
    ['Python libraries such as pandas', ['python', 'pandas']],
    ['Cloud (AWS or GCP) and Airflow', ['aws/gcp/cloud closed', 'airflow']],
    ['Orchestrator such as Airflow.\n- AWS or GCP', ['airflow/orchestration open', 'aws/gcp']],
  ])('stays apart from what is no example of it: %s', (line, asks) => {
    expect(readAsks(line)).toEqual(asks);
  });

  it.each([
    ['an example', 'Cloud platform such as AWS or GCP', 'AWS', 100],
    ['another of the kind, where examples are only some', 'Cloud platform such as AWS or GCP', 'Azure', 100],
    ['an example of a closed list', 'One large cloud (AWS or GCP)', 'GCP', 100],
    ['another of the kind, where no other will do', 'One large cloud (AWS or GCP)', 'Azure', 30],
    ['the kind alone, where no other will do', 'One large cloud (AWS or GCP)', 'Cloud platform', 30],
    ['nothing of it', 'One large cloud (AWS or GCP)', 'SQL', 0],
  ])('counts %s', (_what, line, resume, expected) => {
    expect(score(line, resume)).toBe(expected);
  });

  it('is in what is held where an example is', () => {
    const description = 'Requirements:\n- One large cloud (AWS or GCP)';
    const skills = extractSkills({ title: '', description }, KNOWLEDGE.vocabulary);
    const coverage = scoreCoverage(skills, extractProfile('AWS', KNOWLEDGE), KNOWLEDGE, { title: '', description });
    expect(coverage).toMatchObject({ required: { have: 1, of: 1 }, missing: [] });
    expect(coverage?.have.map(({ skill, through }) => [skill, through])).toEqual([
      ['aws', undefined],
      ['cloud', ['AWS']],
    ]);
    expect(skills.map(({ id }) => id).sort()).toEqual(['aws', 'cloud', 'gcp']);
  });
});

describe('what a resume says is being learned', () => {
  it('earns part, with the line, and no more', () => {
    const description = 'Requirements:\n- Airflow\n- SQL';
    const skills = extractSkills({ title: '', description }, KNOWLEDGE.vocabulary);
    const profile = extractProfile('SQL\nCurrently learning Airflow', KNOWLEDGE);
    const coverage = scoreCoverage(skills, profile, KNOWLEDGE, { title: '', description });
    expect(coverage).toMatchObject({
      score: 65,
      required: { have: 1, of: 2 },
      missing: [{ skill: 'airflow', near: ['airflow'], learning: [{ line: 2 }] }],
    });
    expect(coverage?.have.map(({ skill }) => skill)).toEqual(['sql']);
  });

  it.each([
    ['No experience with Airflow', 0],
    ['Want to learn Airflow', 0],
    ['Currently learning Airflow, ran Airflow', 100],
    ['Learned Airflow', 100],
  ])('%j earns %i', (resume, expected) => {
    expect(score('Airflow', resume)).toBe(expected);
  });

  it.each([
    ['Learning at the moment: Nimbusgrid, Quillstack', 0],
    ['Quillstack, Nimbusgrid', 100],
  ])('does not count words that no vocabulary knows: %j', (resume, expected) => {
    const description = 'Requirements:\n- Nimbusgrid';
    const at = description.indexOf('Nimbusgrid');
    const span = { start: at, end: description.length, field: 'description' as const };
    const skills: SkillMention[] = [
      {
        ...({ id: 'x', name: 'Nimbusgrid', kind: 'hard', category: 'all', requirement: 'required' } as const),
        spans: [span],
      },
    ];
    const texts = { title: '', description };
    expect(scoreCoverage(skills, extractProfile(resume, KNOWLEDGE), KNOWLEDGE, texts)?.score).toBe(expected);
  });
});
