import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { matchRole } from '../../../lib/roles/match-role';
import { BUILDER_TITLES } from './title-cases';
import { ADVISER_TITLES, FOREIGN_TITLES, NO_ROLE_TITLES } from './title-cases-other';

const KNOWLEDGE = loadKnowledge();

function findRole(title: string): string {
  return matchRole({ source: 'other', title, description: '' }, [], KNOWLEDGE).role?.id ?? 'none';
}

describe('titles of the trade', () => {
  it.each([...BUILDER_TITLES, ...ADVISER_TITLES, ...FOREIGN_TITLES, ...NO_ROLE_TITLES])('%s: %s', (title, accepted) => {
    expect(accepted.split('|')).toContain(findRole(title));
  });
});
