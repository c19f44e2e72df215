import { packDuties } from '../../roles/duty-index.ts';
import { createTitleIndex, packTitles } from '../../roles/title-index.ts';
import { packVocabulary } from '../../skills/pack-vocabulary.ts';
import type { KnowledgeData } from '../knowledge-data';
import type { KnownRole, PackedKnowledge, PackedLinks } from '../packed-knowledge';
import type { Fact, RoleProfile, SkillRecord } from '../schemas';
import { TIP_TOPICS } from '../tip-topics.ts';

/** Compiles checked data for the background and leaves out what no analysis reads. */
export function packKnowledge(data: KnowledgeData): PackedKnowledge {
  const skills = data.skills.flatMap((file) => file.skills);
  return {
    version: data.version,
    sources: data.sources,
    roles: data.roles.map(packRole),
    salaries: data.salaries,
    places: data.places,
    advice: data.advice.filter(({ topic }) => TIP_TOPICS.has(topic)),
    vocabulary: packVocabulary(data.skills),
    titles: packTitles(createTitleIndex(data.roles, data.titles)),
    duties: packDuties(data.roles),
    learning: Object.fromEntries(skills.flatMap(findLearning)),
    near: packLinks(skills, collectNear(skills)),
    wider: packLinks(skills, collectWider(skills)),
  };
}

function packRole({ id, name, family, skills: { core, common } }: RoleProfile): KnownRole {
  return { id, name, family, skills: { core, common } };
}

function findLearning({ id, learning }: SkillRecord): [string, Fact][] {
  const [first] = learning ?? [];
  return first ? [[id, first]] : [];
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

function collectNear(skills: readonly SkillRecord[]): Links {
  const near = new Map<string, Set<string>>();
  const link = (from: string, to: string) => near.set(from, (near.get(from) ?? new Set()).add(to));
  for (const { id, near: close = [] } of skills) {
    for (const other of close) {
      link(id, other);
      link(other, id);
    }
  }
  return near;
}

/** Each skill that has wider ones with all of them, itself first. */
function collectWider(skills: readonly SkillRecord[]): Links {
  const parents = new Map(skills.map((skill) => [skill.id, skill.parents ?? []]));
  const wider = new Map<string, Set<string>>();
  for (const [id, own] of parents) {
    if (own.length === 0) continue;
    const reached = new Set([id]);
    for (const next of reached) for (const parent of parents.get(next) ?? []) reached.add(parent);
    wider.set(id, reached);
  }
  return wider;
}

function packLinks(skills: readonly SkillRecord[], links: Links): PackedLinks {
  const places = new Map(skills.map(({ id }, place) => [id, place]));
  const placesOf = (ids: Iterable<string>) => Array.from(ids).flatMap((id) => places.get(id) ?? []);
  return Array.from(links).flatMap(([id, others]) => placesOf([id]).map((place) => [place, placesOf(others)] as const));
}
