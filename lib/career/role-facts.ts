import type { Guide } from '../knowledge/guide';
import type { Fact } from '../knowledge/schemas';

/** What the guide says of a role outside of its profile. */
export type RoleFacts = { readonly market: readonly Fact[]; readonly contradictions: readonly Fact[] };

/** Facts of the market about a role and what the sources disagree on, each with its subject; empty where there are none. */
export function listRoleFacts(
  roleId: string,
  { market, contradictions }: Pick<Guide, 'market' | 'contradictions'>,
): RoleFacts {
  const isAbout = ({ roles }: { readonly roles?: readonly string[] }) => roles?.includes(roleId) === true;
  return {
    market: market.filter(isAbout).map(({ subject, text, cite }) => ({ text: `${subject}: ${text}`, cite })),
    contradictions: contradictions
      .filter(isAbout)
      .map(({ subject, text, cite }) => ({ text: `${subject}: ${text}`, cite })),
  };
}
