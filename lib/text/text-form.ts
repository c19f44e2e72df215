import * as z from 'zod/mini';

/** A text of at most so many UTF-16 units, as zod checks it. */
export function text(longest: number): z.ZodMiniString<string> {
  return z.string().check(z.maxLength(longest));
}

/** A text of at least one UTF-16 unit and at most so many. */
export function filledText(longest: number): z.ZodMiniString<string> {
  return z.string().check(z.minLength(1), z.maxLength(longest));
}
