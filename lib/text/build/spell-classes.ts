import { CHARACTER_CLASSES } from './character-classes.ts';

/** The source of a pattern, or of a piece of one, and whether it ends within a class. */
export type Spelled = { readonly source: string; readonly isInClass: boolean };

const TOKEN = /\\([pP])\{(\w+)\}|\\[\s\S]|[[\]]/g;

/**
 * Writes out the properties of characters in the source of a pattern, as `\p{L}`: a browser takes ten times as long to
 * make and to try the shorter form. A piece that goes on with a class begins in one.
 */
export function spellClasses(pattern: string, startsInClass = false): Spelled {
  let isInClass = startsInClass;
  const source = pattern.replace(TOKEN, (token: string, sign?: string, property = '') => {
    if (token === '[') isInClass = true;
    if (token === ']') isInClass = false;
    const members = CHARACTER_CLASSES[property];
    if (members === undefined) return token;
    // All but some characters cannot be written within a class.
    if (sign === 'P') return isInClass ? token : `[^${members}]`;
    return isInClass ? members : `[${members}]`;
  });
  return { source, isInClass };
}
