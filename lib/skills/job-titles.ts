import { lowerCase } from '../text/lower-case';
import type { Mention } from './collect-mentions';

/** Fields that people's titles are made of; "Python developer" and "NLP engineer" still say what they do it with. */
const FIELDS: ReadonlySet<string> = new Set([
  ...['machine-learning', 'artificial-intelligence', 'data-science', 'data-engineering', 'data-analysis'],
  ...['business-intelligence', 'analytics-engineering', 'ml-engineering', 'software-engineering'],
]);
/** In UTF-16 units: the longest noun of a title beside its field. */
const REACH = 24;
/** Behind a field, in lower case; "professional" and "expert" praise what one can and are no titles. */
const TITLE_AFTER =
  /^[ \u00a0-](?:engineer|scientist|developer|analyst|researcher|architect|consultant|manager|entwickler|ingenieur|wissenschaftler|architekt|berater)(?:s|in|innen|en)?(?![\p{L}-])/u;
/** Before a field, in lower case: "développeur BI", "ingeniero de machine learning". */
const TITLE_BEFORE =
  /(?<!\p{L})(?:ingénieure?|développeu(?:r|se)|analyste|consultante?|architecte|chercheu(?:r|se)|ingenier[oa]|desarrollador[a]?|analista|consultor[a]?|científic[oa]|arquitect[oa])(?:[·.(/]\p{L}{1,3}\)?)? (?:en |de |du )?$/u;

function isInJobTitle(text: string, { id, start, end }: Mention): boolean {
  if (!FIELDS.has(id)) return false;
  if (TITLE_AFTER.test(lowerCase(text.slice(end, end + REACH)))) return true;
  return TITLE_BEFORE.test(lowerCase(text.slice(Math.max(0, start - REACH), start)));
}

/**
 * A field of work that is but part of what a job is called ("data analyst or BI developer") tells what people were, and
 * asks for no skill of that name: there it is only mentioned, and nothing to choose. `texts` are those in which the mentions stand.
 */
export function markJobTitles(
  mentions: readonly Mention[],
  texts: Readonly<Record<Mention['field'], string>>,
): readonly Mention[] {
  return mentions.map((mention) =>
    mention.requirement !== 'mentioned' && isInJobTitle(texts[mention.field], mention)
      ? { ...mention, requirement: 'mentioned', members: undefined }
      : mention,
  );
}
