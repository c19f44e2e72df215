import type { PackedLinks } from './packed-knowledge';
import type {
  Advice,
  CareerFitData,
  Contradiction,
  GeneralPay,
  LearningFact,
  MarketFact,
  Places,
  RoleProfile,
  RoleSalaries,
  Source,
} from './schemas';
import { openNear, openWider, type SkillLinks } from './skill-links';

/** A role as the guide tells of it; how postings write its title and duties is the analyst's matter alone. */
export type GuideRole = Omit<RoleProfile, 'aliases' | 'duties'>;

/** A skill as the guide tells of it. */
export type GuideSkill = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'hard' | 'soft';
  readonly category: string;
  /** How long it takes and where to start; left out where no source says. */
  readonly learning?: readonly LearningFact[];
  /** What is best learned first, as `data/learning-order.json` has it; left out where it has no record. */
  readonly after?: readonly string[];
};

type GuideFacts = {
  /** Hash of all of `data/`, 8 hex digits. */
  readonly version: string;
  readonly salaries: readonly RoleSalaries[];
  readonly generalPay: GeneralPay;
  readonly places: Places;
  readonly advice: readonly Advice[];
  readonly market: readonly MarketFact[];
  readonly contradictions: readonly Contradiction[];
  readonly careerFit: CareerFitData;
};

/** The guide as it is bundled; see `openGuide`. */
export type PackedGuide = GuideFacts & {
  readonly sources: readonly Source[];
  readonly roles: readonly GuideRole[];
  readonly skills: readonly GuideSkill[];
  readonly near: PackedLinks;
  readonly parents: PackedLinks;
};

/**
 * What the knowledge base tells people: roles, pay, advice and the market with their sources, skills by name. Pages that
 * show roles and plans read it; no analysis does, so the background goes without.
 */
export type Guide = GuideFacts & {
  readonly sources: ReadonlyMap<string, Source>;
  /** In order of id. */
  readonly roles: ReadonlyMap<string, GuideRole>;
  readonly skills: ReadonlyMap<string, GuideSkill>;
  /** Skill ids that earn partial credit for one another, in both directions. */
  readonly nearSkills: SkillLinks;
  /** A skill that has wider ones with all of them, itself included. */
  readonly widerSkills: SkillLinks;
};

/** Makes the bundled guide usable. */
export function openGuide({ sources, roles, skills, near, parents, ...facts }: PackedGuide): Guide {
  return {
    ...facts,
    sources: byId(sources),
    roles: byId(roles),
    skills: byId(skills),
    nearSkills: openNear(near),
    widerSkills: openWider(parents),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
