const SHORTEST_JOINED = 7;
const PLAIN_WORDS = /^[\p{L}\p{N}]+(?:[\s/-][\p{L}\p{N}]+)+$/u;

function findPlural(form: string): string | undefined {
  return /[^aeiou\s]y$/i.test(form) && form.length > 5 ? `${form.slice(0, -1)}ies` : undefined;
}

function findSingular(form: string): string | undefined {
  if (!/[\s-]/.test(form)) return undefined;
  if (/[^aeiou\s]ies$/i.test(form)) return `${form.slice(0, -3)}y`;
  return /[^siu]s$/i.test(form) && form.length > 6 ? form.slice(0, -1) : undefined;
}

function findJoined(form: string): string | undefined {
  const joined = form.replace(/[\s/-]+/g, '');
  return PLAIN_WORDS.test(form) && joined.length >= SHORTEST_JOINED ? joined : undefined;
}

const AMERICAN = /model|label|iz|behavior/i;

function findBritish(form: string): string | undefined {
  if (!AMERICAN.test(form)) return undefined;
  const other = form
    .replace(/\b(\w+)modeling\b/gi, '$1modelling')
    .replace(/\bmodeling\b/gi, 'modelling')
    .replace(/\blabeling\b/gi, 'labelling')
    .replace(/(\w)iz(ation|ing)\b/gi, '$1is$2')
    .replace(/\bbehavior/gi, 'behaviour');
  return other === form ? undefined : other;
}

/**
 * Spellings that follow from a written one by rule: plural in "-ies", the singular of names of several
 * words, the words written as one ("powerbi"), British spelling. A plain plural "s" is the matcher's work.
 */
export function expandForm(form: string): string[] {
  const forms = [findPlural(form), findSingular(form), findJoined(form), findBritish(form)];
  return forms.filter((f): f is string => f !== undefined);
}
