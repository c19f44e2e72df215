import { expect, test } from 'vitest';
import type { Requirement } from '../../../lib/analysis';
import { compareAsks } from '../../../lib/saved/compare-skills';
import type { SavedSkill } from '../../../lib/saved/saved-posting';
import { savedRow } from '../../builders/saved-row';

/** "airflow required missing g1": id, requirement, state (`-` for none) and group. */
function posting(...lines: readonly string[]) {
  const skills = lines.map((line): SavedSkill => {
    const [id = '', requirement, state, group] = line.split(' ');
    return {
      ...{ id, name: id, requirement: requirement as Requirement, group },
      state: state === '-' ? undefined : (state as SavedSkill['state']),
    };
  });
  return { skills, row: savedRow() };
}

/** Each row as "need: names = what each posting says". */
function tell(...postings: ReturnType<typeof posting>[]) {
  return compareAsks(postings).map(({ need, names, cells }) => {
    const told = cells.map((cell) => {
      if (!cell) return '–';
      const { requirement, state, only, isChoice } = cell;
      return `${requirement} ${state}${only ? ` (${only})` : ''}${isChoice ? ' (choice)' : ''}`;
    });
    return `${need}: ${names.join('|')} = ${told.join(', ')}`;
  });
}

test('an either/or group is one row with one state', () => {
  const lacking = ['airflow required missing 1', 'kubeflow required missing 1', 'dagster required missing 1'];
  const shown = ['airflow required - x', 'kubeflow required have x', 'dagster required - x'];
  expect(tell(posting(...lacking), posting(...shown))).toEqual([
    'lacking: airflow|kubeflow|dagster = required missing, required have',
  ]);
  expect(tell(posting('a required ignored 1', 'b preferred ignored 1'))).toEqual([
    'preferred: a|b = preferred ignored',
  ]);
  expect(tell(posting('a required missing 1', 'b mentioned - 1'))).toEqual(['lacking: a = required missing']);
});

test('groups of the same id in two postings are two, and groups of the same members one', () => {
  expect(tell(posting('a required have 1', 'b required - 1'), posting('c required have 1', 'd required - 1'))).toEqual([
    'required: a|b = required have, –',
    'required: c|d = –, required have',
  ]);
  expect(tell(posting('a required have 1', 'b required - 1'), posting('b required - 2', 'a required have 2'))).toEqual([
    'required: a|b = required have, required have',
  ]);
});

test('what one asks for and another takes as one of several is told in both rows', () => {
  expect(tell(posting('a required missing 1', 'b required missing 1'), posting('a required missing'))).toEqual([
    'lacking: a|b = required missing, required missing (a)',
    'lacking: a = required missing (choice), required missing',
  ]);
});

test('what is lacked stands first, then what is required, then what is preferred, and shared ones before others', () => {
  const one = posting('z required have', 'm preferred missing', 'k required missing', 'b required have');
  const other = posting(
    'b required have',
    'a preferred have',
    'y required missing',
    'k required missing',
    'q mentioned -',
  );
  expect(tell(one, other).map((row) => row.replace(/ =.*/, ''))).toEqual([
    'lacking: k',
    'lacking: y',
    'required: b',
    'required: z',
    'preferred: m',
    'preferred: a',
  ]);
});

test('a skill that is mentioned somewhere is told beside where it is asked for, and alone it is left out', () => {
  expect(tell(posting('a required have'), posting('a mentioned -', 'b mentioned -'))).toEqual([
    'required: a = required have, mentioned alternative',
  ]);
  expect(compareAsks([])).toEqual([]);
});

test('without a resume nothing is said to count', () => {
  const bare = { ...posting('a required -'), row: { coverage: undefined } };
  expect(compareAsks([bare])[0]).toMatchObject({ need: 'required', cells: [{ state: 'unknown' }] });
});
