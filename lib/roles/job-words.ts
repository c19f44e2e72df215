/** Nouns that make a name a job: what a title has and an employer, a team or a field has not. */
export const JOB_WORD =
  /\b(?:engineer|scientist|analyst|developer|programmer|manager|lead|intern|consultant|architect|director|researcher|specialist|head|officer|founder|administrator|assistant|associate|fellow|strategist|designer|trainer|advisor|instructor|teacher|owner|partner|president|modell?er|steward|writer|editor|annotator|tutor|rater|evaluator|linguist|statistician|advocate|auditor|tester|ethicist|marketer|professor|lecturer|coach|practitioner)s?\b/iu;
