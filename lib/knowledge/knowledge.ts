import { createDutyIndex, type DutyIndex } from '../roles/duty-index';
import { createTitleIndex, type TitleIndex } from '../roles/title-index';
import { createVocabulary, type Vocabulary } from '../skills/vocabulary';
import type { KnowledgeData } from './knowledge-data';
import type { Places, RoleProfile, RoleSalaries, SkillRecord, Source } from './schemas';

export type KnownSkill = SkillRecord & { readonly category: string; readonly kind: 'hard' | 'soft' };

/** The knowledge base indexed for analysis; made once and shared by all postings. */
export type Knowledge = {
  readonly version: string;
  readonly data: KnowledgeData;
  readonly sources: ReadonlyMap<string, Source>;
  readonly roles: ReadonlyMap<string, RoleProfile>;
  readonly salaries: ReadonlyMap<string, RoleSalaries>;
  readonly skills: ReadonlyMap<string, KnownSkill>;
  /** Skill ids that earn partial credit for one another, in both directions. */
  readonly nearSkills: ReadonlyMap<string, ReadonlySet<string>>;
  /** A skill with all its wider skills, itself included. */
  readonly widerSkills: ReadonlyMap<string, ReadonlySet<string>>;
  readonly places: Places;
  readonly vocabulary: Vocabulary;
  readonly titles: TitleIndex;
  readonly duties: DutyIndex;
};

/** Builds the indexes over checked data; about the whole cost of starting the background. */
export function createKnowledge(data: KnowledgeData): Knowledge {
  const skills = indexSkills(data);
  return {
    version: data.version,
    data,
    sources: new Map(data.sources.map((source) => [source.id, source])),
    roles: new Map(data.roles.map((role) => [role.id, role])),
    salaries: new Map(data.salaries.map((pay) => [pay.role, pay])),
    skills,
    nearSkills: indexNear(skills),
    widerSkills: indexWider(skills),
    places: data.places,
    vocabulary: createVocabulary(data.skills),
    titles: createTitleIndex(data.roles, data.titles),
    duties: createDutyIndex(data.roles),
  };
}

function indexSkills(data: KnowledgeData): Map<string, KnownSkill> {
  const entries = data.skills.flatMap(({ category, kind, skills }) =>
    skills.map((skill): [string, KnownSkill] => [skill.id, { ...skill, category, kind }]),
  );
  return new Map(entries);
}

function indexNear(skills: ReadonlyMap<string, KnownSkill>): Map<string, Set<string>> {
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { id, near: close = [] } of skills.values()) {
    for (const other of close) {
      link(id, other);
      link(other, id);
    }
  }
  return near;
}

function indexWider(skills: ReadonlyMap<string, KnownSkill>): Map<string, Set<string>> {
  const wider = new Map<string, Set<string>>();
  for (const id of skills.keys()) {
    const reached = new Set([id]);
    for (const next of reached) for (const parent of skills.get(next)?.parents ?? []) reached.add(parent);
    wider.set(id, reached);
  }
  return wider;
}
