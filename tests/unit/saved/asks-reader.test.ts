import { expect, it } from 'vitest';
import { createAsksReader } from '../../../lib/saved/asks-reader';
import type { SavedSkill } from '../../../lib/saved/saved-posting';

const PYTHON: SavedSkill = { id: 'python', name: 'Python', requirement: 'required', state: 'have' };

it('keeps skills that are alike as one object, and tells apart all that differ', () => {
  const read = createAsksReader();
  const forms: SavedSkill[] = [
    PYTHON,
    { ...PYTHON, state: 'missing' },
    { id: 'python', name: 'Python', requirement: 'required' },
    { ...PYTHON, requirement: 'preferred' },
    { ...PYTHON, name: 'Python 3' },
    { ...PYTHON, id: 'sql' },
    ...Array.from({ length: 30 }, (_, at) => ({ ...PYTHON, group: String(at) })),
  ];
  const rows = [1, 2].map((at) => read({ jobKey: `job ${at}`, skills: structuredClone(forms) }));
  expect(rows).toEqual([1, 2].map((at) => ({ jobKey: `job ${at}`, skills: forms })));
  expect(rows[1]?.skills[0]).toBe(rows[0]?.skills[0]);
});

it('reads no damaged row', () => {
  const read = createAsksReader();
  for (const row of [undefined, { jobKey: '', skills: [] }, { jobKey: 'a', skills: [{ ...PYTHON, state: 'later' }] }]) {
    expect(read(row)).toBeUndefined();
  }
});
