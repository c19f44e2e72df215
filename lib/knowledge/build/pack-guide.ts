import type { GuideRole, GuideSkill, PackedGuide } from '../guide';
import type { KnowledgeData } from '../knowledge-data';
import type { RoleProfile, SkillFile } from '../schemas';
import { packLinks } from './pack-links.ts';

/** Compiles checked data for the pages that tell of roles, plans and the market. */
export function packGuide(data: KnowledgeData): PackedGuide {
  const records = data.skills.flatMap((file) => file.skills);
  const order = new Map(data.learningOrder.map(({ skill, after }) => [skill, after]));
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
    skills: data.skills.flatMap((file) => chooseSkills(file, order)),
    near: packLinks(records, ({ near }) => near ?? []),
    parents: packLinks(records, ({ parents }) => parents ?? []),
  };
}

function chooseRole({ aliases: _aliases, duties: _duties, ...role }: RoleProfile): GuideRole {
  return role;
}

function chooseSkills(
  { kind, category, skills }: SkillFile,
  order: ReadonlyMap<string, readonly string[]>,
): GuideSkill[] {
  return skills.map(({ id, name, learning }) => {
    const after = order.get(id);
    return { id, name, kind, category, ...(learning ? { learning } : {}), ...(after ? { after } : {}) };
  });
}
