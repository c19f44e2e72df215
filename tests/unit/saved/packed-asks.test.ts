import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAsksReader, packAsks, readAsks } from '../../../lib/saved/packed-asks';
import { asksRowSchema } from '../../../lib/saved/row-schemas';
import { REQUIREMENTS, SKILL_STATES } from '../../../lib/saved/row-values';
import type { AsksRow } from '../../../lib/saved/saved-posting';
import { SAVED_SKILLS } from '../../builders/saved-row';

const word = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', '\t', '\n', '-', '__proto__'),
  minLength: 1,
  maxLength: 20,
});
const skill = fc.record(
  {
    id: word,
    name: word,
    requirement: fc.constantFrom(...REQUIREMENTS),
    group: word,
    state: fc.constantFrom(...SKILL_STATES),
  },
  { requiredKeys: ['id', 'name', 'requirement'], noNullPrototype: true },
);
const rows = fc.record({ jobKey: word, skills: fc.array(skill, { maxLength: 8 }) }, { noNullPrototype: true });

describe('what a job asks for, packed', () => {
  it('comes back as it was, whatever its words are', () => {
    fc.assert(
      fc.property(rows, (row: AsksRow) => {
        expect(readAsks(packAsks(row))).toStrictEqual(row);
      }),
    );
    expect(packAsks({ jobKey: 'a', skills: SAVED_SKILLS }).skills).toBeTypeOf('string');
  });

  it('is read as a list too', () => {
    const row = { jobKey: 'a', skills: SAVED_SKILLS };
    expect(readAsks(structuredClone(row))).toEqual(row);
  });

  it('is one object where skills are alike', () => {
    const read = createAsksReader();
    const [one, other] = ['a', 'b'].map((jobKey) => read(packAsks({ jobKey, skills: SAVED_SKILLS })));
    expect(one?.skills[0]).toBe(other?.skills[0]);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { jobKey: '', skills: '' },
    { jobKey: 'a' },
    { jobKey: 'a', skills: 'python' },
    { jobKey: 'a', skills: 'python\tPython\txh' },
    { jobKey: 'a', skills: 'python\tPython\trx' },
    { jobKey: 'a', skills: 'python\tPython\trhh' },
    { jobKey: 'a', skills: 'python\tPython\tr' },
    { jobKey: 'a', skills: '\tPython\trh' },
    { jobKey: 'a', skills: 'python\tPython\trh\tg\tmore' },
    { jobKey: 'a', skills: 'python\tPython\trh\t' },
    { jobKey: 'a', skills: 'python\tPython\trh\n' },
    { jobKey: 'a', skills: Array(501).fill('python\tPython\trh').join('\n') },
    { jobKey: 'a', skills: [{ id: 'python', name: 'Python', requirement: 'later' }] },
  ])('is not read from %j', (stored) => {
    expect(readAsks(stored)).toBeUndefined();
  });

  it('of any text is nothing, or what the schema takes', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\t', '\n', 'rh', 'p-', 'm'), maxLength: 30 });
    fc.assert(
      fc.property(text, (skills) => {
        const row = readAsks({ jobKey: 'a', skills });
        expect(row === undefined || asksRowSchema.safeParse(row).success).toBe(true);
      }),
    );
  });
});
