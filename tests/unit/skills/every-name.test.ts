import { describe, expect, it } from 'vitest';
import { analyse, KNOWLEDGE } from '../sample-postings';

// What no label tells: whether the vocabulary's own names are found where a posting plainly asks for them.

/** Of every so many names one, so that it takes seconds; `EVERY=1` takes all. */
const EVERY = Number(process.env.EVERY ?? 8);
const NAMES = [...KNOWLEDGE.skills.values()].filter(({ kind }, index) => kind === 'hard' && index % EVERY === 0);
/** Names that mean too much else to count here: "Sales", "Hiring", and words that are `everyday` in the data ("Board"). */
const MAY_MISS = 0.03;

function findMissed(write: (name: string) => string): string[] {
  const missed = NAMES.filter(({ id, name }) => {
    const description = [
      'We keep the shipping data of forty harbours in order.',
      '',
      'What you will do',
      '- Build and look after our pipelines',
      '',
      'Requirements',
      '- Four years of work with data',
      `- ${write(name)}`,
      '- A good ear for what people need',
    ].join('\n');
    return !analyse(description, { title: 'Data Engineer' }).skills.some((skill) => skill.id === id);
  });
  return missed.map(({ name }) => name);
}

describe('a name of the vocabulary is found', () => {
  it.each<[string, (name: string) => string]>([
    ['alone on a line, below another', (name) => `Python\n- ${name}`],
    ['behind words of practice', (name) => `Experience with ${name}`],
    ['behind words of practice, first of a list', (name) => `Experience with ${name}, Python and SQL`],
    ['where others of its kind would do', (name) => `${name} or another tool`],
    ['in a list', (name) => `SQL, ${name} and Python`],
  ])('%s', (_where, write) => {
    const missed = findMissed(write);
    expect(missed.length / NAMES.length, missed.join(', ')).toBeLessThan(MAY_MISS);
  });
});
