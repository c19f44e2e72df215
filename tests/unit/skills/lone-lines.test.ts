import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { extractSkills } from '../../../lib/skills/extract-skills';

const { vocabulary } = loadKnowledge();

function namesOf(description: string): string[] {
  return extractSkills({ title: 'Engineer', description }, vocabulary).map(({ id }) => id);
}

describe('one name a line under what is asked for or used', () => {
  it.each([
    ['Go', 'go'],
    ['Helm', 'helm'],
    ['Make', 'make-automation'],
    ['Segment', 'segment'],
    ['Notion', 'notion'],
    ['Julia', 'julia'],
    ['Chef', 'chef'],
    ['Puppet', 'puppet'],
    ['Vault', 'vault'],
    ['Consul', 'consul'],
    ['Nomad', 'hashicorp-nomad'],
    ['C', 'c-language'],
    ['Triton', 'triton'],
    ['Spark', 'apache-spark'],
  ])('%s', (name, id) => {
    for (const text of [
      `Requirements\n- Python\n- ${name}\n- PyTorch`,
      `Requirements\n${name}\nRust`,
      `Nice to have:\n1. ${name}.\n2. Python.`,
      `Tech stack\n\n* **Python**\n\n* **${name}**`,
    ])
      expect(namesOf(text), text).toEqual(expect.arrayContaining([id]));
  });

  it('goes from line to line', () => {
    const text = 'Requirements\n- Python\n- Go\n- Helm\n- Vault\n- Consul';
    expect(namesOf(text)).toEqual(['python', 'go', 'helm', 'vault', 'consul']);
  });

  it.each([
    ['Requirements\n- Chef\n- Consul', []],
    ['Requirements\n- Python\n- go\n- helm', ['python']],
    ['Requirements\n- Python\n- Make it work\n- Chef de partie', ['python']],
    ['Requirements\n- Python\n- Reads a lot\n- Chef', ['python']],
    ['Requirements\n- Python\n- Transparency\n- Recall', ['python']],
    ['Requirements\n- Python\n- GTM', ['python']],
    ['Python\nChef', ['python']],
    ['Requirements\n- Python\n\nWhat you will do\nChef\nPython', ['python']],
    ['Requirements\n- Python. Chef.', ['python']],
  ])('%j: %j', (text, ids) => {
    expect(namesOf(text)).toEqual(ids);
  });
});
