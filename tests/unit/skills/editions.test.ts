import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';

const { vocabulary, model } = loadKnowledge();

/** What a list of demands names, by rules and model. */
function namesIn(item: string): string[] {
  const input = { title: 'Data Engineer', description: `Requirements\n- ${item}\n- SQL` };
  return extractSkills(input, vocabulary, model).map(({ id }) => id);
}

describe('editions of what stands before them', () => {
  it.each([
    ['dbt (Core or Cloud)', 'dbt'],
    ['dbt (Cloud)', 'dbt'],
    ['dbt Core/Cloud', 'dbt'],
    ['Erfahrung mit dbt (Core oder Cloud)', 'dbt'],
    ['Expérience avec Tableau (Desktop ou Cloud)', 'tableau'],
    ['Tableau (Desktop, Server or Cloud)', 'tableau'],
    ['Terraform (Cloud or Enterprise)', 'terraform'],
    ['Jira (Cloud)', 'jira'],
    ['GitLab (Cloud or Self-Managed)', 'gitlab'],
  ])('ask for no cloud: %j', (item, id) => {
    const found = namesIn(item);
    expect(found).toContain(id);
    expect(found).not.toContain('cloud-platforms');
  });

  it.each([
    ['dbt, and a cloud (AWS)', ['dbt', 'aws']],
    ['dbt and cloud platforms', ['dbt', 'cloud-platforms']],
    ['Airflow (cloud or on your own servers)', ['apache-airflow', 'cloud-platforms']],
    ['Python (Pandas, NumPy)', ['python', 'pandas', 'numpy']],
    ['AWS (Lambda, S3)', ['aws']],
    ['Snowflake (or another data warehouse)', ['snowflake', 'data-warehousing']],
    ['Unix (Bash)', ['bash']],
    ['Oracle/SQL', ['sql']],
    ['Excel (VBA)', ['vba']],
    ['Docker/Kubernetes', ['docker', 'kubernetes']],
    ['dbt (Core), cloud platforms', ['dbt', 'cloud-platforms']],
  ])('are no other skills: %j', (item, ids) => {
    expect(namesIn(item)).toEqual(expect.arrayContaining(ids));
  });
});
