import { describe, expect, it } from 'vitest';
import { createTitleIndex, listRoleNames, packTitles, unpackTitles } from '../../../lib/roles/title-index';
import { buildRole } from '../../builders/role';

const ROLES = [
  buildRole({ id: 'data-scientist', name: 'Data Scientist', aliases: ['data science', 'data science engineer'] }),
  buildRole({ id: 'ai-engineer', name: 'AI Engineer', aliases: ['ai developer', 'data science'] }),
];
const INDEX = createTitleIndex(ROLES, {
  noise: ['Senior'],
  blockers: ['Sales'],
  fields: { ml: ['machine learning'] },
  functions: { engineering: ['engineers'] },
  patterns: [{ field: 'ml', function: 'engineering', role: 'ai-engineer' }],
});

describe('unpackTitles', () => {
  it('gives back the index that was packed, with aliases in their order, through JSON as in the bundle', () => {
    const unpacked = unpackTitles(JSON.parse(JSON.stringify(packTitles(INDEX))));
    expect(unpacked).toEqual(INDEX);
    expect([...unpacked.aliases]).toEqual([...INDEX.aliases]);
  });
});

describe('createTitleIndex', () => {
  it('tells fields from jobs', () => {
    expect([...INDEX.fields]).toEqual(['data science']);
  });
});

describe('listRoleNames', () => {
  it('lists the role, its aliases and none that another role claimed first', () => {
    expect(listRoleNames('ai-engineer', INDEX)).toEqual(['ai engineer', 'ai developer']);
    expect(listRoleNames('unknown', INDEX)).toEqual([]);
  });
});
