import { lowerCase } from '../text/lower-case';
import { isChoiceBefore, isOneEnough } from './choice-words';
import { findSentenceIndex, type Sentence } from './sentences';

/** A skill's place in a text, as grouping needs it. */
export type Listed = { readonly id: string; readonly category: string; readonly start: number; readonly end: number };

type Link = 'or' | 'and' | 'comma' | 'slash';

/** Before the kind of thing that would do as well: "another streaming platform", "any similar warehouse". */
const OTHER =
  '(?:an?|the|in|with|even|any|some|other|another|similar|equivalent|comparable|related|alternative|modern|eine?[rnms]?|andere[rnms]?|ähnliche[rnms]?|vergleichbare[rnms]?|une?|autres?|similaires?|équivalente?s?|una?|otr[oa]s?|similar(?:es)?)';

/** A whole word behind a name, no part of one: "Python code or R", but not "Python for R". */
const ITS_KIND = '(?:\\s[\\w-]+(?![\\w-]))?';

/** What joins two items, in lower case. */
const LINKS: readonly { readonly link: Link; readonly pattern: RegExp }[] = [
  { link: 'slash', pattern: /^\s?\/\s?$/ },
  {
    link: 'or',
    pattern: new RegExp(
      `^${ITS_KIND}\\s*(?:,\\s*)?\\(?(?:(?:and|und|et|y|e)\\s?/\\s?(?:or|oder|ou|o|u)|or|oder|ou|o|u|bzw\\.?)\\s+(?:${OTHER}\\s+){0,3}$`,
      'u',
    ),
  },
  {
    link: 'and',
    pattern:
      /^(?:\s[\w-]+(?![\w-]))?\s*(?:,\s*)?(?:and|&|\+|und|et|y|e|as well as|sowie)\s+(?:(?:an?|the|in|with)\s+){0,2}$/u,
  },
  { link: 'comma', pattern: /^(?:\s[\w-]+)?\s*[,;|]\s*$/u },
];
const LONGEST_LINK = 28;
const REACH = 90;
/** In UTF-16 units: as far behind a list as others of the kind are looked for. */
const SIMILAR_REACH = 56;

/** Behind a list: others of the kind, or one's own, would do as well. */
const SIMILAR_AFTER = new RegExp(
  `^(?:\\s[\\w-]+(?![\\w-]))?\\s*(?:,\\s*)?\\(?(?:(?:and|und|et|y|e)\\s?/\\s?)?(?:or|oder|ou|o|u)\\s+(?:${[
    '(?:(?:an?|any|some|other|another|something|anything|etwas|quelque chose|algo|autres?|otr[oa]s?)\\s+){0,2}(?:similar|equivalent|comparable|others?|related|alternative|like|ähnlich|vergleichbar|vergleichbare|équivalent|similaire|parecid|equivalente)',
    '(?:(?:an?|one|something|some|any)\\s+)?(?:[\\w-]{1,20}\\s+){0,2}(?:of\\s+)?your\\s+own',
    '(?:(?:an?|some|something|any)\\s+)?(?:home-?grown|self-(?:built|written|made)|hand-rolled|custom-built|in-house)',
    'whatever\\s+you\\s+(?:like|prefer|know)|(?:an?\\s+)?(?:[\\w-]{1,20}\\s+)?you\\s+(?:built|wrote|have built|have written)',
    '(?:eine?[nmrs]?\\s+)?(?:eigene[nrsm]?|selbst\\s?(?:gebaut|geschrieben|entwickelt)e[nrsm]?)(?![\\p{L}])',
    '(?:votre|ton|un|une)\\s+(?:propre|(?:\\p{L}{1,16}\\s+)(?:maison|à vous|bien à vous))(?![\\p{L}])',
    '(?:un[oa]?\\s+)?(?:tu\\s+propi[oa]|(?:\\p{L}{1,16}\\s+)propi[oa])(?![\\p{L}])',
  ].join('|')})`,
  'u',
);

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

function readBefore(text: string, { members: [first] }: Run, sentence: Sentence | undefined): string {
  const start = first?.start ?? 0;
  return lowerCase(text.slice(Math.max(sentence?.start ?? 0, start - REACH), start));
}

function isChoice(text: string, run: Run, whole: Run, sentence: Sentence | undefined): boolean {
  if (run.members.length < 2) return false;
  if (run.links.includes('or')) return true;
  const [first, last] = [run.members[0] as Listed, run.members.at(-1) as Listed];
  if (run.links.every((l) => l === 'slash')) return run.members.every((m) => m.category === first.category);
  if (SIMILAR_AFTER.test(lowerCase(text.slice(last.end, last.end + SIMILAR_REACH)))) return true;
  if (whole.links.includes('and')) return false;
  const before = readBefore(text, run, sentence);
  return isChoiceBefore(before) || isOneEnough(before);
}

/** "One of AWS, GCP and Azure": how many links lead to the member behind the "and"; 0 where the list is no such choice. */
function countChosenLinks(text: string, whole: Run, sentence: Sentence | undefined): number {
  const { members, links } = whole;
  const and = links.indexOf('and');
  if (and < 0 || links.slice(0, and + 2).includes('or')) return 0;
  // A list that goes on has not ended: in "NLP & text mining, statistics" the "and" stands within an item.
  const isEnd = links[and + 1] !== 'comma' || text.slice(members[and]?.end, members[and + 1]?.start).includes(',');
  return isEnd && isOneEnough(readBefore(text, whole, sentence)) ? and + 1 : 0;
}

function chooseRuns(text: string, whole: Run, sentence: Sentence | undefined): Run[] {
  const { members, links } = whole;
  const chosen = countChosenLinks(text, whole, sentence);
  const rest = { members: members.slice(chosen + 1), links: links.slice(chosen + 1) };
  const isOne = (run: Run): boolean => isChoice(text, run, chosen > 0 ? rest : whole, sentence);
  if (chosen === 0) return splitAtAnd(whole).filter(isOne);
  const others = rest.members.length > 1 ? splitAtAnd(rest).filter(isOne) : [];
  return [{ members: members.slice(0, chosen + 1), links: links.slice(0, chosen) }, ...others];
}

/**
 * The either/or lists of a text ("Python, R or Scala", "AWS/GCP", "one of: ...", "such as A or B"), each
 * as its members in order. `listed` is in order of place and does not overlap.
 */
export function findGroups(text: string, listed: readonly Listed[], sentences: readonly Sentence[]): Listed[][] {
  return collectRuns(text, listed, sentences).flatMap((whole) => {
    const sentence = sentences[findSentenceIndex(sentences, whole.members[0]?.start ?? 0)];
    return chooseRuns(text, whole, sentence)
      .map(({ members }) => [...members])
      .filter((members) => new Set(members.map((m) => m.id)).size > 1);
  });
}
