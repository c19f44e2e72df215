import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../lib/analysis';
import { scoreCoverage } from '../../../lib/coverage/score-coverage';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractProfile } from '../../../lib/resume/extract-profile';
import { extractSkills } from '../../../lib/skills/extract-skills';

const KNOWLEDGE = loadKnowledge();

function cover(line: string, resume: string): Coverage | undefined {
  const texts = { title: '', description: `Requirements:\n- ${line}` };
  const skills = extractSkills(texts, KNOWLEDGE.vocabulary);
  return scoreCoverage(skills, extractProfile(resume, KNOWLEDGE), KNOWLEDGE, texts);
}

describe('a kind beside several asks that are examples of it', () => {
  it.each([
    ['Data warehouses such as Snowflake and BigQuery', 'Snowflake', 'BigQuery'],
    ['Data warehouses such as BigQuery and Snowflake', 'Snowflake', 'BigQuery'],
    ['CI/CD tools such as Jenkins and GitHub Actions', 'Jenkins', 'GitHub Actions'],
    ['BI tools such as Tableau and Power BI', 'Tableau', 'Power BI'],
    ['Vector databases such as Pinecone and Weaviate', 'Pinecone', 'Weaviate'],
  ])('counts each alike: %s', (line, one, other) => {
    const [first, second] = [cover(line, one), cover(line, other)];
    expect(first?.score).toBe(second?.score);
    expect(first?.score).toBeLessThan(100);
    expect([first?.missing.length, second?.missing.length]).toEqual([1, 1]);
  });

  it.each([
    ['Data warehouses such as Snowflake or BigQuery', 'Snowflake', 100],
    ['Data warehouses such as Snowflake or BigQuery', 'BigQuery', 100],
    ['BI tools such as Tableau or Power BI', 'Looker', 100],
    ['CI/CD tools such as Jenkins', 'GitHub Actions', 100],
  ])('stays one ask where one will do: %s, %s', (line, resume, score) => {
    expect(cover(line, resume)?.score).toBe(score);
  });

  it('gives another of the kind the same share of each', () => {
    const { asks = [] } = cover('BI tools such as Tableau and Power BI', 'Looker') ?? {};
    const credits = asks.filter(({ skills }) => /tableau|power-bi/.test(skills.join())).map(({ credit }) => credit);
    expect(credits).toHaveLength(2);
    expect(credits[0]).toBe(credits[1]);
  });
});

describe('a kind that the resume names without an example', () => {
  it.each([
    ['Experience with CI/CD tools (Jenkins)', 'Worked with CI/CD daily', 'ci-cd', ['jenkins']],
    ['Data visualization tools (Tableau)', 'Data visualization for the board', 'data-visualization', ['tableau']],
    [
      'One data warehouse (Snowflake or BigQuery)',
      'Built a data warehouse',
      'data-warehousing',
      ['snowflake', 'bigquery'],
    ],
  ])('is had, not missing, and earns part: %s', (line, resume, kind, missing) => {
    const coverage = cover(line, resume);
    expect(coverage?.have.map(({ skill }) => skill)).toEqual([kind]);
    expect(coverage?.missing.map(({ skill }) => skill)).toEqual(missing);
    expect(coverage).toMatchObject({ score: 30, required: { have: 0, of: 1 } });
  });

  it.each([
    ['Experience with CI/CD tools (Jenkins)', 'Excel', ['ci-cd', 'jenkins']],
    ['Experience with CI/CD tools (Jenkins)', 'Jenkins', []],
  ])('is missing where nothing shows it: %s, %s', (line, resume, missing) => {
    expect(
      cover(line, resume)
        ?.missing.map(({ skill }) => skill)
        .sort(),
    ).toEqual(missing);
  });
});

describe('a kind whose thing stands before it', () => {
  it.each([
    'Herramientas de BI como Power BI o Tableau',
    'Herramientas BI como Power BI o Tableau',
    'Outils de BI tels que Power BI ou Tableau',
    'Outils de BI comme Tableau ou Power BI',
    'Tools for BI such as Power BI or Tableau',
    'BI-Tools wie Power BI oder Tableau',
    'BI tools such as Power BI or Tableau',
  ])('is one ask with its examples: %s', (line) => {
    expect(cover(line, 'Looker')).toMatchObject({ score: 100, required: { have: 1, of: 1 } });
  });

  it.each([
    'Conocimientos de BI y Tableau',
    'Conocimientos de BI (Power BI) y Tableau',
    'Equipo de BI y Tableau',
    'Tools and BI, Tableau',
  ])('stays apart where it is no thing or has no examples: %s', (line) => {
    expect(cover(line, 'Looker')?.required.of).toBeGreaterThan(1);
  });
});
