import { findBackground } from '../career/find-path';
import type { TitledJob } from '../resume/profile/titled-jobs';
import type { TipContext } from './tip-context';

const FIELD = /^If you come from ([^,.]+),/;
const ANY_OTHER = 'another field';

/** Names under which a way may start for a past job: of its field, but of no other role than its own. */
export function findFieldStarts({ title, role }: TitledJob, { knowledge }: Pick<TipContext, 'knowledge'>): string[] {
  const { backgrounds, roles } = knowledge;
  const known = findBackground(title, { backgrounds });
  const names = backgrounds.filter(({ id }) => known.includes(id)).flatMap(({ from }) => from);
  const own = roles.get(role ?? '')?.name;
  if (own === undefined) return names;
  const others = new Set([...roles.values()].map(({ name }) => name).filter((name) => name !== own));
  return names.filter((name) => !others.has(name));
}

/** False for advice that begins with a field from which no past job comes; true for what is said to everybody. */
export function isSaidTo(text: string, context: Pick<TipContext, 'knowledge' | 'profile'>): boolean {
  const field = FIELD.exec(text)?.[1]?.toLowerCase();
  if (field === undefined || field === ANY_OTHER) return true;
  const starts = (context.profile?.jobs ?? []).flatMap((job) => findFieldStarts(job, context));
  return starts.some((from) => field.startsWith(from.toLowerCase()) || from.toLowerCase().startsWith(field));
}
