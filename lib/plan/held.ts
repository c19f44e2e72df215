import type { Guide } from '../knowledge/guide';
import type { Corrections } from '../resume/profile/corrections';

/** What somebody has, as far as a plan needs it. */
export type Held = {
  /** Ids of skills, with all wider ones that they show. */
  readonly skills: ReadonlySet<string>;
  /** Ids of skills that the user does not want to be asked for. */
  readonly ignored: ReadonlySet<string>;
};

/** The skills of a resume with what its user said of them; the user's word outranks the text. */
export function collectHeld(
  skills: readonly { readonly id: string }[],
  corrections: Corrections | undefined,
  { widerSkills }: Pick<Guide, 'widerSkills'>,
): Held {
  const removed = new Set(corrections?.removed.map(({ id }) => id));
  const ids = [...skills, ...(corrections?.held ?? [])].map(({ id }) => id).filter((id) => !removed.has(id));
  const wider = ids.flatMap((id) => widerSkills.get(id) ?? [id]).filter((id) => !removed.has(id));
  return { skills: new Set(wider), ignored: new Set(corrections?.ignored.map(({ id }) => id)) };
}
