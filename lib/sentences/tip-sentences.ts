/** Skills as the posting writes them: one, or the members of an either/or group. */
export type Asked = { readonly skills: readonly string[]; readonly isRequired: boolean };

/** Something close that the resume shows, and on which line. */
export type Close = { readonly name: string; readonly line: number };

/**
 * What to change before applying. Where a text goes on with a fact of the knowledge base, which is English, the sentence
 * ends with what leads over to it.
 */
export type TipSentences = {
  readonly show: (skill: string, isRequired: boolean) => string;
  /** The posting's words beside those of the resume. */
  readonly wording: (theirs: string, yours: string, line: number) => string;
  /** `skill` is the one that is close; `withNote` where a note on learning it follows. */
  readonly near: (asked: Asked, close: readonly Close[], skill: string, withNote: boolean) => string;
  /** The resume says that one of what is asked for is being learned. */
  readonly learning: (asked: Asked, being: Close, withNote: boolean) => string;
  readonly gap: (asked: Asked, withNote: boolean) => string;
  /** What a project or a certificate that follows is for. */
  readonly closeGap: (skill: string, way: 'project' | 'certification') => string;
  /** What a guide tells those who come from elsewhere follows. */
  readonly transition: (title: string, line: number, role: string, from: string) => string;
  readonly headline: (title: string) => string;
  /** A bullet that shows something required stands below `above` others. */
  readonly lift: (line: number, skill: string, above: number) => string;
  readonly number: (line: number) => string;
  readonly interview: (skills: readonly string[]) => string;
  /** Advice for the interview follows. */
  readonly interviewAdvice: string;
  /** What a tip says for itself in a list whose lead says the rest. */
  readonly items: {
    readonly wording: (yours: string, line: number) => string;
    readonly near: (close: readonly Close[]) => string;
    readonly learning: (being: Close) => string;
    readonly transition: (title: string, line: number) => string;
  };
};
