import type { PackedDuties } from '../roles/duty-index';
import type { PackedTitles } from '../roles/title-index';
import type { PackedVocabulary } from '../skills/pack-vocabulary';
import type { Advice, CareerFitData, Fact, LearningFact, Places, RoleProfile, RoleSalaries, Source } from './schemas';

/** What analysing a posting needs to know of a role. */
export type KnownRole = Pick<RoleProfile, 'id' | 'name' | 'family'> & {
  readonly skills: Pick<RoleProfile['skills'], 'core' | 'common'>;
  /** Ways in from another career; left out where no source gives one. */
  readonly transitions?: RoleProfile['transitions'];
};

/** A field of work by words of past titles, with the starts of transitions that lie in it. */
export type KnownBackground = CareerFitData['backgrounds'][number];

/** Links of skills as their records give them: a line for each that has any, its id and the others', with spaces. */
export type PackedLinks = string;

/**
 * What analysing a posting needs of `data/`, compiled at build time: JSON that `openKnowledge` makes usable in a few
 * milliseconds. Whatever is not read for an analysis is not in it.
 */
export type PackedKnowledge = {
  /** Hash of all of `data/`, 8 hex digits. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly roles: readonly KnownRole[];
  readonly salaries: readonly RoleSalaries[];
  readonly places: Places;
  /** Of the topics that can become a tip. */
  readonly advice: readonly Advice[];
  readonly vocabulary: PackedVocabulary;
  readonly titles: PackedTitles;
  readonly duties: PackedDuties;
  /** The first thing to know of learning a skill, by skill id. */
  readonly learning: Readonly<Record<string, Fact>>;
  /** By skill id what takes less for those who know something else. */
  readonly quicker: Readonly<Record<string, readonly LearningFact[]>>;
  readonly backgrounds: readonly KnownBackground[];
  readonly near: PackedLinks;
  readonly parents: PackedLinks;
};
