import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';

const { vocabulary } = loadKnowledge();

/** The skills that a list of demands asks for, by rules. */
function askedIn(item: string): string[] {
  const found = extractSkills({ title: '', description: `Requirements\n- ${item}` }, vocabulary);
  return found.filter(({ requirement }) => requirement !== 'mentioned').map(({ id }) => id);
}

describe('fields in titles of jobs', () => {
  it.each([
    ['2+ years as an analytics engineer, data analyst or BI developer', 'business-intelligence'],
    ['3 years as a data scientist, ML engineer or similar', 'machine-learning'],
    ['Worked as a machine learning engineer before', 'machine-learning'],
    ['Former business intelligence consultant or data analyst', 'business-intelligence'],
    ['Berufserfahrung als BI-Entwicklerin oder Data Scientist', 'business-intelligence'],
    ['Trois ans comme développeur BI ou data analyst', 'business-intelligence'],
    ['Dos años como desarrollador de BI', 'business-intelligence'],
  ])('ask for no skill: %j', (item, id) => {
    expect(askedIn(item)).not.toContain(id);
  });

  it.each([
    ['5 years as a Python developer or Java engineer', ['python', 'java']],
    ['2 years as a Power BI developer', ['power-bi']],
    ['Three years in machine learning', ['machine-learning']],
    ['A machine learning engineer who knows machine learning theory', ['machine-learning']],
    ['Experience in business intelligence development', ['business-intelligence']],
    ['Seasoned in data engineering', ['data-engineering']],
    ['BI tools for analysts', ['business-intelligence']],
  ])('leave demands what they are: %j', (item, ids) => {
    expect(askedIn(item)).toEqual(expect.arrayContaining(ids));
  });
});
