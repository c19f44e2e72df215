import type { GuideRole, GuideSkill, PackedGuide } from '../guide';
import type { KnowledgeData } from '../knowledge-data';
import type { RoleProfile, SkillFile } from '../schemas';
import { packLinks } from './pack-links.ts';

/** Compiles checked data for the pages that tell of roles, plans and the market. */
export function packGuide(data: KnowledgeData): PackedGuide {
  const records = data.skills.flatMap((file) => file.skills);
  const { version, sources, salaries, generalPay, places, advice, market, contradictions, careerFit } = data;
  return {
    version,
    sources,
    salaries,
    generalPay,
    places,
    advice,
    market,
    contradictions,
    careerFit,
    roles: data.roles.map(chooseRole),
    skills: data.skills.flatMap(chooseSkills),
    near: packLinks(records, ({ near }) => near ?? []),
    parents: packLinks(records, ({ parents }) => parents ?? []),
  };
}

function chooseRole({ aliases: _aliases, duties: _duties, ...role }: RoleProfile): GuideRole {
  return role;
}

function chooseSkills({ kind, category, skills }: SkillFile): GuideSkill[] {
  return skills.map(({ id, name, learning }) => ({ id, name, kind, category, ...(learning ? { learning } : {}) }));
}
