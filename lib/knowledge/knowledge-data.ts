import type {
  Advice,
  CareerFitData,
  Contradiction,
  GeneralPay,
  LearningOrder,
  MarketFact,
  Places,
  RoleProfile,
  RoleSalaries,
  SkillFile,
  Source,
  TitlePatterns,
} from './schemas';

/** All of `data/` after checking, in the order of file names; the build compiles what enters the bundle from it. */
export type KnowledgeData = {
  /** Hash of the content, 8 hex digits. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly roles: readonly RoleProfile[];
  readonly salaries: readonly RoleSalaries[];
  readonly generalPay: GeneralPay;
  readonly skills: readonly SkillFile[];
  readonly places: Places;
  readonly titles: TitlePatterns;
  readonly advice: readonly Advice[];
  readonly market: readonly MarketFact[];
  readonly contradictions: readonly Contradiction[];
  readonly careerFit: CareerFitData;
  readonly learningOrder: LearningOrder;
};
