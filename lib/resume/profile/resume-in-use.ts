import type { Corrections, NamedSkill } from './corrections';

/** What a screen shows of the resume that a posting was compared with. */
export type ResumeInUse = {
  /** What its text shows, before corrections. */
  readonly skills: readonly NamedSkill[];
  /** What was said of single skills; undefined until something was. */
  readonly corrections?: Corrections;
};

/** Names of what the resume is known to hold, and of what the user said of it, by id. */
export function nameHeldSkills(resume: ResumeInUse | undefined): ReadonlyMap<string, string> {
  const said = Object.values(resume?.corrections ?? {}).flat();
  return new Map([...said, ...(resume?.skills ?? [])].map(({ id, name }) => [id, name]));
}
