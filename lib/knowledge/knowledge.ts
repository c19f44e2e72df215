import { type DutyIndex, unpackDuties } from '../roles/duty-index';
import { type TitleIndex, unpackTitles } from '../roles/title-index';
import type { SkillModel } from '../skills/learned/skill-model';
import { type SkillHead, unpackVocabulary, type Vocabulary } from '../skills/vocabulary';
import type { KnownBackground, KnownRole, PackedKnowledge } from './packed-knowledge';
import type { Advice, Fact, LearningFact, Places, RoleSalaries, Source } from './schemas';
import { openNear, openWider, type SkillLinks } from './skill-links';

/** What analysing a posting needs of the knowledge base, indexed; made once and shared by all postings. */
export type Knowledge = {
  readonly version: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly roles: ReadonlyMap<string, KnownRole>;
  readonly salaries: ReadonlyMap<string, RoleSalaries>;
  readonly skills: ReadonlyMap<string, SkillHead>;
  /** By skill id the first thing to know of learning it, where a source says something. */
  readonly learning: ReadonlyMap<string, Fact>;
  /** By skill id what takes less for those who know something else. */
  readonly quicker: ReadonlyMap<string, readonly LearningFact[]>;
  /** What past titles tell of where somebody comes from. */
  readonly backgrounds: readonly KnownBackground[];
  /** Skill ids that earn partial credit for one another, in both directions. */
  readonly nearSkills: SkillLinks;
  /** A skill that has wider ones with all of them, itself included. */
  readonly widerSkills: SkillLinks;
  readonly places: Places;
  /** Advice of the topics that can become a tip. */
  readonly advice: readonly Advice[];
  readonly vocabulary: Vocabulary;
  readonly titles: TitleIndex;
  readonly duties: DutyIndex;
  /** Judges what a posting names; without one rules alone decide. */
  readonly model?: SkillModel;
};

/** Makes the compiled knowledge base usable; about the whole cost of starting the background. */
export function openKnowledge(packed: PackedKnowledge): Knowledge {
  const vocabulary = unpackVocabulary(packed.vocabulary);
  return {
    version: packed.version,
    sources: new Map(packed.sources.map((source) => [source.id, source])),
    roles: new Map(packed.roles.map((role) => [role.id, role])),
    salaries: new Map(packed.salaries.map((pay) => [pay.role, pay])),
    skills: vocabulary.skills,
    learning: new Map(Object.entries(packed.learning)),
    quicker: new Map(Object.entries(packed.quicker)),
    backgrounds: packed.backgrounds,
    nearSkills: openNear(packed.near),
    widerSkills: openWider(packed.parents),
    places: packed.places,
    advice: packed.advice,
    vocabulary,
    titles: unpackTitles(packed.titles),
    duties: unpackDuties(packed.duties),
  };
}
