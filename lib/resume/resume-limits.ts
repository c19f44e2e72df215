/** Longest resume that is kept, in UTF-16 units; a resume of twenty pages has about 60,000. */
export const MAX_RESUME_LENGTH = 200_000;
