import { packDuties } from '../../roles/duty-index.ts';
import { createTitleIndex, packTitles } from '../../roles/title-index.ts';
import { packVocabulary } from '../../skills/pack-vocabulary.ts';
import type { KnowledgeData } from '../knowledge-data';
import type { KnownRole, PackedKnowledge } from '../packed-knowledge';
import type { Fact, LearningFact, RoleProfile, SkillRecord } from '../schemas';
import { TIP_TOPICS } from '../tip-topics.ts';
import { packLinks } from './pack-links.ts';

/** Compiles checked data for the background and leaves out what no analysis reads. */
export function packKnowledge(data: KnowledgeData): PackedKnowledge {
  const skills = data.skills.flatMap((file) => file.skills);
  return {
    version: data.version,
    sources: data.sources,
    roles: data.roles.map(packRole),
    salaries: data.salaries,
    places: data.places,
    advice: data.advice.filter(({ topic, ended }) => TIP_TOPICS.has(topic) && !ended),
    vocabulary: packVocabulary(data.skills),
    titles: packTitles(createTitleIndex(data.roles, data.titles)),
    duties: packDuties(data.roles),
    learning: Object.fromEntries(skills.flatMap(findLearning)),
    quicker: Object.fromEntries(skills.flatMap(findQuicker)),
    backgrounds: data.careerFit.backgrounds,
    near: packLinks(skills, ({ near }) => near ?? []),
    parents: packLinks(skills, ({ parents }) => parents ?? []),
  };
}

function packRole({ id, name, family, skills: { core, common }, transitions }: RoleProfile): KnownRole {
  return { id, name, family, skills: { core, common }, ...(transitions.length > 0 ? { transitions } : {}) };
}

function findLearning({ id, learning }: SkillRecord): [string, Fact][] {
  const [first] = learning ?? [];
  if (!first) return [];
  const { text, cite, ended } = first;
  // What it takes to get something that is gone helps nobody; that it is gone does.
  return [[id, { text: ended?.note ?? text, cite }]];
}

function findQuicker({ id, learning = [] }: SkillRecord): [string, LearningFact[]][] {
  const quicker = learning.filter(({ knowing }) => knowing !== undefined);
  return quicker.length > 0 ? [[id, quicker]] : [];
}
