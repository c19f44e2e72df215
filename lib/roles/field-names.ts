import { JOB_WORD } from './job-words';
import type { TitleIndex } from './title-index';

/** What only fields are called. */
const FIELD_WORD = /\b(?:engineering|science|analytic|architecture|research)\b/;

/**
 * Whether a folded name of a title index is a field and no job, as "data science" is: a job's noun beside it makes
 * another name. It names a role only where a title says nothing else ("Data Science Intern", not "Data Science Writer").
 */
export function isFieldName(name: string, { fields }: TitleIndex): boolean {
  return fields.has(name) || (FIELD_WORD.test(name) && !JOB_WORD.test(name));
}
