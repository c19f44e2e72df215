import { widenHeld } from '../career/score-resume';
import type { Guide } from '../knowledge/guide';
import type { Corrections } from '../resume/profile/corrections';

/** What somebody has, as far as a plan needs it. */
export type Held = {
  /** Ids of skills, with all wider ones that they show. */
  readonly skills: ReadonlySet<string>;
  /** Ids of skills that the user does not want to be asked for. */
  readonly ignored: ReadonlySet<string>;
};

/** The skills of a resume with what its user said of them; the user's word outranks the text. Wider as career fit has it. */
export function collectHeld(
  skills: readonly { readonly id: string }[],
  corrections: Corrections | undefined,
  guide: Pick<Guide, 'skills' | 'widerSkills'>,
): Held {
  const removed = new Set(corrections?.removed.map(({ id }) => id));
  const ids = [...skills, ...(corrections?.held ?? [])].map(({ id }) => id).filter((id) => !removed.has(id));
  const wider = widenHeld({ skills: ids, removed: [...removed] }, guide);
  return { skills: wider, ignored: new Set(corrections?.ignored.map(({ id }) => id)) };
}
