/** The hash of one of the tagger's features is cut to so many bits: more made the file larger and the reading no better. */
export const TAGGER_BITS = 16;
/** The same for the judge, which looks at many more. */
export const JUDGE_BITS = 18;
/** What the tagger says of a word: no skill, a skill's first word, a further word of it. */
export const LABELS = 3;

/** The trained weights: a sum of weights times the scale is a log-odds. Where they come from: `data/model/README.md`. */
export type SkillModel = {
  /** Eight hex digits that another training changes. */
  readonly version: string;
  /** `LABELS` weights for every feature, side by side. */
  readonly tagger: Int8Array;
  readonly taggerScale: number;
  /** One weight for every feature. */
  readonly judge: Int8Array;
  readonly judgeScale: number;
  /** Log-odds from which a skill counts. */
  readonly threshold: number;
};
