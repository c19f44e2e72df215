const WIDE = /[^\0-\xff]/g;

/**
 * JSON text of a value without any character above U+00FF: one of them would make an engine keep the whole text, and all
 * that is cached of it, in two bytes a character.
 */
export function writeNarrowJson(value: unknown): string {
  return JSON.stringify(value).replace(WIDE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
