/** What a part of a description is about; only some kinds ask for anything. */
export type SectionKind =
  | 'intro'
  | 'duties'
  | 'required'
  | 'preferred'
  | 'stack'
  | 'about-company'
  | 'benefits'
  | 'equal-opportunity'
  | 'pay'
  | 'process'
  | 'other';

/**
 * One part of a description in UTF-16 units. The parts of a text tile it: each begins where the one
 * before ends. The heading or lead-in, if any, lies between `start` and `bodyStart`.
 */
export type Section = {
  readonly kind: SectionKind;
  readonly start: number;
  readonly bodyStart: number;
  readonly end: number;
};

const BOILERPLATE: ReadonlySet<SectionKind> = new Set([
  'about-company',
  'benefits',
  'equal-opportunity',
  'pay',
  'process',
]);

/** True for the kinds that tell of the employer and the offer and ask nothing of the candidate. */
export function isBoilerplate(kind: SectionKind): boolean {
  return BOILERPLATE.has(kind);
}

/** The part that holds the offset; offsets outside the text give the nearest part. `sections` must not be empty. */
export function findSectionAt(sections: readonly Section[], offset: number): Section {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle] as Section).start <= offset) low = middle;
    else high = middle - 1;
  }
  return sections[low] as Section;
}
