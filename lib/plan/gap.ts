/** A skill to learn: asked for, and not shown by the resume. */
export type Gap = {
  readonly skill: string;
  readonly name: string;
  readonly requirement: 'required' | 'preferred';
  /** How many of the postings looked at require and prefer it; undefined where it is one posting or a role. */
  readonly postings?: { readonly required: number; readonly preferred: number };
  /** True where it comes from a role's profile: then required is core to the role, and preferred common in it. */
  readonly isOfRole?: true;
  /** Skill ids held that are close to it. */
  readonly near: readonly string[];
  /** Skills asked for beside it as one of several: whoever learns one of them needs this one no more. */
  readonly alternatives: readonly { readonly id: string; readonly name: string }[];
};

/** Missing something required weighs three times as much as something preferred, as in coverage. */
const WEIGHT = { required: 3, preferred: 1 } as const;

/** What closing a gap is worth: by postings where there are any, else as one posting; 1 at least. */
export function weighGap({ requirement, postings }: Pick<Gap, 'requirement' | 'postings'>): number {
  if (!postings) return WEIGHT[requirement];
  return postings.required * WEIGHT.required + postings.preferred * WEIGHT.preferred;
}
