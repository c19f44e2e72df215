import { JOB_WORD } from './job-words';
import type { TitleIndex } from './title-index';

const known = new WeakMap<TitleIndex, ReadonlySet<string>>();

/** What only fields are called. */
const FIELD_WORD = /\b(?:engineering|science|analytic|architecture|research)\b/;

/**
 * Whether a folded name of a title index is a field and no job, as "data science" is: a job's noun beside it makes
 * another name. It names a role only where a title says nothing else ("Data Science Intern", not "Data Science Writer").
 */
export function isFieldName(name: string, index: TitleIndex): boolean {
  const names = known.get(index) ?? new Set(listFields(index));
  known.set(index, names);
  return names.has(name) || (FIELD_WORD.test(name) && !JOB_WORD.test(name));
}

function* listFields({ aliases }: TitleIndex): Iterable<string> {
  for (const alias of aliases.keys()) {
    const [, before, last] = /^(.+) (\S+)$/.exec(alias) ?? [];
    if (before && last && JOB_WORD.test(last) && aliases.has(before) && !JOB_WORD.test(before)) yield before;
  }
}
