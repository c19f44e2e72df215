import { MOST } from './row-limits';
import { REQUIREMENTS } from './row-values';
import type { AsksRow, SavedSkill } from './saved-posting';
import { isSoundAsks, isSoundSkill } from './sound-rows';

/** What a job asks for as it is stored: `skills` packed by `packAsks`, or as a list. */
export type StoredAsks = { readonly jobKey: string; readonly skills: string | readonly SavedSkill[] };

/** Letters of requirements, in the order of `REQUIREMENTS`. */
const LETTERS = 'rpm';
const STATE_LETTERS: ReadonlyMap<SavedSkill['state'], string> = new Map([
  ['have', 'h'],
  ['missing', 'm'],
  ['ignored', 'i'],
  [undefined, '-'],
]);
const STATES: ReadonlyMap<string, SavedSkill['state']> = new Map(
  Array.from(STATE_LETTERS, ([state, letter]) => [letter, state]),
);
const BREAK = /[\t\n]/;

/**
 * A row as one text, a line for each skill with tabs between: browsers take ten times as long to read as many objects. A
 * row with a tab or a line break in a word stays a list.
 */
export function packAsks({ jobKey, skills }: AsksRow): StoredAsks {
  const isPlain = skills.every(({ id, name, group = '' }) => ![id, name, group].some((word) => BREAK.test(word)));
  return { jobKey, skills: isPlain ? skills.map(packSkill).join('\n') : [...skills] };
}

/**
 * Makes what reads stored rows, packed or not; undefined for a damaged one. Skills that are alike are one object: of a
 * hundred thousand a few hundred stay in memory.
 */
export function createAsksReader(): (stored: unknown) => AsksRow | undefined {
  const known = new Map<string, SavedSkill | undefined>();
  const read = (line: string) => {
    if (!known.has(line)) known.set(line, unpackSkill(line));
    return known.get(line);
  };
  return (stored) => {
    const row = isPacked(stored) ? unpackRow(stored, read) : stored;
    return isSoundAsks(row) ? { jobKey: row.jobKey, skills: row.skills } : undefined;
  };
}

/** One stored row; undefined for a damaged one. */
export function readAsks(stored: unknown): AsksRow | undefined {
  return createAsksReader()(stored);
}

function isPacked(stored: unknown): stored is { readonly jobKey?: unknown; readonly skills: string } {
  return typeof stored === 'object' && stored !== null && 'skills' in stored && typeof stored.skills === 'string';
}

function unpackRow(
  { jobKey, skills }: { readonly jobKey?: unknown; readonly skills: string },
  read: (line: string) => SavedSkill | undefined,
): object {
  // One more than there may be, so that too many are noticed and a hostile text costs no more.
  return { jobKey, skills: skills === '' ? [] : skills.split('\n', MOST.skills + 1).map(read) };
}

function packSkill({ id, name, requirement, group, state }: SavedSkill): string {
  const letters = `${LETTERS[REQUIREMENTS.indexOf(requirement)]}${STATE_LETTERS.get(state)}`;
  return [id, name, letters, ...(group === undefined ? [] : [group])].join('\t');
}

function unpackSkill(line: string): SavedSkill | undefined {
  const [id, name, letters = '', group, ...rest] = line.split('\t');
  const requirement = REQUIREMENTS[LETTERS.indexOf(letters[0] ?? '?')];
  const state = STATES.get(letters[1] ?? '?');
  if (letters.length !== 2 || !STATES.has(letters[1] ?? '?') || rest.length > 0) return undefined;
  const skill = {
    ...{ id, name, requirement },
    ...(group === undefined ? {} : { group }),
    ...(state === undefined ? {} : { state }),
  };
  return isSoundSkill(skill) ? skill : undefined;
}
