import { lowerCase } from '../text/lower-case';
import { findSentenceIndex, type Sentence } from './sentences';

/** A skill's place in a text, as grouping needs it. */
export type Listed = { readonly id: string; readonly category: string; readonly start: number; readonly end: number };

type Link = 'or' | 'and' | 'comma' | 'slash';

/** Before the kind of thing that would do as well: "another streaming platform", "any similar warehouse". */
const OTHER =
  '(?:an?|the|in|with|even|any|some|other|another|similar|equivalent|comparable|related|alternative|modern|eine?[rnms]?|andere[rnms]?|ähnliche[rnms]?|vergleichbare[rnms]?|une?|autres?|similaires?|équivalente?s?|una?|otr[oa]s?|similar(?:es)?)';

/** What joins two items, in lower case. */
const LINKS: readonly { readonly link: Link; readonly pattern: RegExp }[] = [
  { link: 'slash', pattern: /^\s?\/\s?$/ },
  {
    link: 'or',
    pattern: new RegExp(
      `^(?:\\s[\\w-]+)?\\s*(?:,\\s*)?\\(?(?:and/or|or|oder|ou|o|u|bzw\\.?)\\s+(?:${OTHER}\\s+){0,3}$`,
      'u',
    ),
  },
  {
    link: 'and',
    pattern: /^(?:\s[\w-]+)?\s*(?:,\s*)?(?:and|&|\+|und|et|y|e|as well as|sowie)\s+(?:(?:an?|the|in|with)\s+){0,2}$/u,
  },
  { link: 'comma', pattern: /^(?:\s[\w-]+)?\s*[,;|]\s*$/u },
];
const LONGEST_LINK = 28;
const REACH = 90;

/** Words before a list, in lower case, that make it a choice. */
const CHOICE_BEFORE =
  /\b(?:(?:at least )?one(?: or (?:more|several|two))?|any|either|some|mindestens eine[rms]?|eine[rms]?|l['’]un[e]?|au moins un[e]?|al menos un[oa]?|alguno?s?)\b(?:[^.;,\n]{0,60}\b(?:of|von|der|de|des|del)\b|[^.;,\n:()]{0,40}[:(]|\s+[\w-]+(?:\s+[\w-]+){0,3}\s*(?:[:(]|,? ?(?:such as|like|e\.?g\.?,?)))?\s*(?:the following\b[^.;,\n:]{0,40}:?)?\s*$|\beither\s+$/u;
/** Words before a list that make it a list of examples, one of which shows what is asked for. */
const EXAMPLES_BEFORE =
  /(?:\b(?:such as|like|e\.?g\.?,?|for example,?|for instance,?|z\.\s?b\.|wie(?: etwa| z\.\s?b\.)?|par exemple|tel(?:le)?s? que|comme|como|por ejemplo|p\.\s?ej\.)|\((?:ex\.?|i\.?e\.?,?))\s*(?:[:(]\s*)?$/u;
const SIMILAR_AFTER =
  /^(?:\s[\w-]+)?\s*(?:,\s*)?\(?(?:or|and\/or|oder|ou|o)\s+(?:(?:an?|any|some|other|another|something|autres?|otr[oa]s?)\s+){0,2}(?:similar|equivalent|comparable|others?|related|alternative|like|ähnlich|vergleichbar|vergleichbare|équivalent|similaire|parecid|equivalente)/u;

function findLink(text: string, a: Listed, b: Listed): Link | undefined {
  if (b.start - a.end > LONGEST_LINK || b.start < a.end) return undefined;
  const between = lowerCase(text.slice(a.end, b.start));
  return LINKS.find(({ pattern }) => pattern.test(between))?.link;
}

type Run = { readonly members: readonly Listed[]; readonly links: readonly Link[] };

function collectRuns(text: string, listed: readonly Listed[], sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = [];
  let members: Listed[] = [];
  let links: Link[] = [];
  for (const item of listed) {
    const last = members.at(-1);
    const together = last && findSentenceIndex(sentences, last.start) === findSentenceIndex(sentences, item.start);
    const link = together ? findLink(text, last, item) : undefined;
    if (!link && members.length > 1) runs.push({ members, links });
    if (!link) [members, links] = [[], []];
    else links.push(link);
    members.push(item);
  }
  if (members.length > 1) runs.push({ members, links });
  return runs;
}

/** "SQL and Python or R": an "and" ends what belongs to the choice before it. */
function splitAtAnd({ members, links }: Run): Run[] {
  const parts: { members: Listed[]; links: Link[] }[] = [{ members: [members[0] as Listed], links: [] }];
  links.forEach((link, k) => {
    const next = members[k + 1] as Listed;
    if (link === 'and') parts.push({ members: [next], links: [] });
    else {
      parts.at(-1)?.members.push(next);
      parts.at(-1)?.links.push(link);
    }
  });
  return parts;
}

function isChoice(text: string, run: Run, whole: Run, sentence: Sentence | undefined): boolean {
  if (run.members.length < 2) return false;
  if (run.links.includes('or')) return true;
  const [first, last] = [run.members[0] as Listed, run.members.at(-1) as Listed];
  if (run.links.every((l) => l === 'slash')) return run.members.every((m) => m.category === first.category);
  if (SIMILAR_AFTER.test(lowerCase(text.slice(last.end, last.end + 40)))) return true;
  if (whole.links.includes('and')) return false;
  const before = lowerCase(text.slice(Math.max(sentence?.start ?? 0, first.start - REACH), first.start));
  return CHOICE_BEFORE.test(before) || EXAMPLES_BEFORE.test(before);
}

/**
 * The either/or lists of a text ("Python, R or Scala", "AWS/GCP", "one of: ...", "such as A or B"), each
 * as its members in order. `listed` is in order of place and does not overlap.
 */
export function findGroups(text: string, listed: readonly Listed[], sentences: readonly Sentence[]): Listed[][] {
  return collectRuns(text, listed, sentences).flatMap((whole) =>
    splitAtAnd(whole)
      .filter((run) => {
        const first = run.members[0] as Listed;
        return isChoice(text, run, whole, sentences[findSentenceIndex(sentences, first.start)]);
      })
      .map((run) => [...run.members])
      .filter((members) => new Set(members.map((m) => m.id)).size > 1),
  );
}
