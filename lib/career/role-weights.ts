import type { Guide, GuideRole } from '../knowledge/guide';

type Weighed = Pick<Guide, 'roles' | 'skills'>;

/** What a skill says of a role: the fewer roles list it, the more. Natural logarithm, between 0.6 and 4. */
export type SkillWeights = ReadonlyMap<string, number>;

const known = new WeakMap<Guide['roles'], SkillWeights>();

/** `ln(1 + roles / roles that list the skill)` for every skill that a role lists, a third for office tools; made once a guide. */
export function weighSkills(guide: Weighed): SkillWeights {
  const made = known.get(guide.roles) ?? makeWeights(guide);
  known.set(guide.roles, made);
  return made;
}

/** Tools of every office say little of a person, however few of these roles list them. */
const OFFICE = 'tools-office';
const EVERYBODYS = 1 / 3;

/** True for a tool of every office, such as Excel. */
export function isOfficeTool(skill: string, skills: Guide['skills']): boolean {
  return skills.get(skill)?.category === OFFICE;
}

function makeWeights({ roles, skills }: Weighed): SkillWeights {
  const listed = new Map<string, number>();
  for (const role of roles.values()) {
    for (const skill of new Set(listSkills(role))) listed.set(skill, (listed.get(skill) ?? 0) + 1);
  }
  return new Map(
    Array.from(listed, ([skill, count]) => {
      const share = isOfficeTool(skill, skills) ? EVERYBODYS : 1;
      return [skill, share * Math.log(1 + roles.size / count)];
    }),
  );
}

function listSkills({ skills: { core, common, plus } }: GuideRole): string[] {
  return [...core, ...common, ...plus];
}
