import type { SkillMention, Span } from '../analysis';
import type { SkillLinks } from '../knowledge/skill-links';
import { lowerCase } from '../text/lower-case';
import { once } from '../text/once';
import type { Ask, AskedTexts } from './extract-asks';

type Named = Span & { readonly id: string };
type Posting = { readonly skills: readonly SkillMention[]; readonly texts: AskedTexts; readonly wider: SkillLinks };
/** The examples of a kind in one phrase, by id; `isClosed` where they are all that it allows. */
type Examples = { readonly ids: ReadonlySet<string>; readonly isClosed: boolean };

const SUCH_AS =
  '(?:such as|like|for (?:example|instance)|e\\.? ?g\\.?|including|incl\\.|wie(?: z\\.? ?b\\.| etwa| zum beispiel)?|z\\.? ?b\\.|zum beispiel|etwa|beispielsweise|comme|tel(?:le)?s? que|par exemple|p\\. ?ex\\.|como|por ejemplo|p\\. ?ej\\.)';
const ONE_OF =
  '(?:one of|either|ideally|preferably|mainly|especially|at least|entweder|idealerweise|am besten|idéalement|de préférence|idealmente|preferiblemente)';
/** Between a kind and the first example of it, in lower case. */
const TO_EXAMPLE = once(
  () =>
    new RegExp(
      `^(?:[ -]\\p{L}+){0,2}(?:,?\\s+|\\s*\\()${SUCH_AS}:?\\s+(?:${ONE_OF}\\s+)?$|^(?:\\s\\p{L}+)?\\s*(?:\\(|:|\\s[–—-])\\s*(?:${SUCH_AS},?:?\\s+)?(?:${ONE_OF}:?\\s+)?$`,
      'u',
    ),
);
const NAMES_SOME = once(() => new RegExp(`(?<!\\p{L})${SUCH_AS}`, 'u'));
/** Between two examples. */
const LISTED =
  /^(?:\s[\p{L}-]+)?\s*(?:,|\/|\||&|\+|(?:,\s*)?(?:and|or|und|oder|et|ou|y|e|o|u|bzw\.?)(?:\/(?:or|oder|ou|o))?)\s*(?:(?:and|or|und|oder|et|ou|y|o)\s+)?$/u;
/** Behind the last example, where others would do as well. */
const OTHERS =
  /^\s*(?:,\s*)?(?:\.\.\.|…|etc|usw|and (?:so on|others|similar)|or (?:similar|others?|another|the like|equivalent|comparable)|oder (?:ähnlich|vergleichbar|ander)|ou (?:similaire|équivalent|autre)|o (?:similar|equivalente|otr))/u;
/** Between an example and its kind: "Pinecone vector store", "Airflow or a similar orchestrator". */
const TO_KIND =
  /^(?:[ -]|\s*,?\s(?:or|oder|ou|o)\s(?:(?:an?|any|some|eine?n?|une?|una?)\s)?(?:similar|other|another|comparable|equivalent|ähnliche[rnms]?|vergleichbare[rnms]?|andere[rnms]?|autres?|otr[oa]s?)\s(?:[\p{L}-]+\s)?)$/u;
const LONGEST_GAP = 48;
/** What one chooses among, where a field ("statistics such as regression") is asked for beside what belongs to it. */
const THING = once(
  () =>
    /(?:tool(?:s|ing|kits?)?|platforms?|providers?|databases?|dbs?|stores?|frameworks?|librar(?:y|ies)|warehouses?|lakehouses?|engines?|services?|systems?|clouds?|hyperscalers?|registr(?:y|ies)|queues?|brokers?|vendors?|solutions?|technolog(?:y|ies)|software|suites?|orchest\p{L}*|orquest\p{L}*|werkzeuge?n?|plattform(?:en)?|anbieter[ns]?|datenbank(?:en)?|diensten?|bibliothek(?:en)?|lösung(?:en)?|outils?|plateformes?|fournisseurs?|bases? (?:de données|de datos|vectorielles?|vectoriales?)|entrepôts?|moteurs?|logiciels?|bibliothèques?|herramientas?|plataformas?|proveedor(?:es)?|nubes?|almacén|motor(?:es)?|servicios?)(?![\p{L}])/u,
);
/** The word that a name belongs to: "herramientas de", "outils d'", "tools for"; or stands right behind: "outils". */
const THING_OF =
  /(?<!\p{L})(?:(\p{L}{2,20}) (de |d['’]|del |des |du |pour |para |for |für |zur |of )(?:la |las |les |los |l['’]|el |the )?|(?:outils?|logiciels?|plateformes?|herramientas?|plataformas?) )$/u;
/** What belongs to one of these is asked for beside it: "Python (pandas)", "AWS services such as Lambda". */
const WHOLES: ReadonlySet<string> = new Set(['programming-languages', 'cloud-aws', 'cloud-azure', 'cloud-gcp']);

/**
 * Asks of which one names a kind and others, in the same phrase, examples of it ("an orchestrator such as Airflow or
 * Dagster") as one ask each: the kind joins the one ask that holds its examples. Only where both are asked for alike.
 */
export function mergeKinds(asks: readonly Ask[], posting: Posting): Ask[] {
  const named = listNamed(posting.skills);
  return asks.reduce<readonly Ask[]>((merged, ask) => joinKind(merged, ask, named, posting), asks).slice();
}

function joinKind(asks: readonly Ask[], ask: Ask, named: readonly Named[], posting: Posting): readonly Ask[] {
  const [kind, other] = ask.skills;
  if (!kind || other || ask.kind !== undefined) return asks;
  if (posting.skills.some(({ id, category }) => id === kind.id && WHOLES.has(category))) return asks;
  for (const examples of findExamples(kind.id, named, posting.texts)) {
    const whole = asks.find((each) => each !== ask && isOfExamples(each, ask, examples, posting.wider));
    // "Warehouses such as Snowflake and BigQuery" asks for both: the kind would count for the one named first.
    if (!whole || asks.some((each) => each !== ask && each !== whole && isAnyOf(each, examples))) continue;
    const joined = { ...whole, skills: [...whole.skills, kind], kind: kind.id, isClosed: examples.isClosed };
    return asks.filter((each) => each !== ask).map((each) => (each === whole ? joined : each));
  }
  return asks;
}

function isAnyOf({ skills }: Ask, { ids }: Examples): boolean {
  return skills.some(({ id }) => ids.has(id));
}

function isOfExamples({ skills, requirement, kind }: Ask, wanted: Ask, { ids }: Examples, wider: SkillLinks): boolean {
  const [{ id: wanter } = { id: '' }] = wanted.skills;
  if (kind !== undefined || requirement !== wanted.requirement || skills.some(({ id }) => id === wanter)) return false;
  return skills.every(({ id }) => ids.has(id)) && skills.some(({ id }) => wider.get(id)?.includes(wanter));
}

/** Every place of a hard skill, in order. */
function listNamed(skills: readonly SkillMention[]): Named[] {
  const hard = skills.filter(({ kind }) => kind === 'hard');
  return hard
    .flatMap(({ id, spans }) => spans.map(({ start, end, field }) => ({ id, start, end, field })))
    .sort((a, b) => (a.field === b.field ? a.start - b.start : a.field < b.field ? -1 : 1));
}

/** For each place of a kind what stands with it as examples. */
function findExamples(kind: string, named: readonly Named[], texts: AskedTexts): Examples[] {
  return named.flatMap((place, at): Examples[] => {
    if (place.id !== kind || !isThing(place, texts)) return [];
    const after = collect(named, at, 1, texts, TO_EXAMPLE());
    if (after.length > 0) return [{ ids: idsOf(after), isClosed: !isOpen(place, after, texts) }];
    const before = collect(named, at, -1, texts, TO_KIND);
    const gap = before[0] ? textBetween(before[0], place, texts) : '';
    return before.length > 0 ? [{ ids: idsOf(before), isClosed: gap?.trim() === '' }] : [];
  });
}

/** By its own words or the one beside them: "vector database", "CI tools", "outils de BI". */
function isThing({ start, end, field }: Named, texts: AskedTexts): boolean {
  const lead = THING_OF.exec(lowerCase(texts[field].slice(Math.max(0, start - LONGEST_GAP), start)));
  if (lead && (lead[2] === undefined || THING().test(lead[1] ?? ''))) return true;
  const next = /^[ -]\p{L}+/u.exec(texts[field].slice(end, end + LONGEST_GAP))?.[0] ?? '';
  return THING().test(lowerCase(texts[field].slice(start, end) + next));
}

function idsOf(places: readonly Named[]): Set<string> {
  return new Set(places.map(({ id }) => id));
}

/** The names that a list holds, from the one beside a place on. */
function collect(named: readonly Named[], from: number, step: 1 | -1, texts: AskedTexts, first: RegExp): Named[] {
  const found: Named[] = [];
  for (let at = from; ; at += step) {
    const [one, other] = [named[at], named[at + step]];
    const gap = one && other && (step > 0 ? textBetween(one, other, texts) : textBetween(other, one, texts));
    if (!other || gap === undefined || !(at === from ? first : LISTED).test(gap)) return found;
    found.push(other);
  }
}

/** In lower case; undefined where two places are far apart, overlap or stand in different texts. */
function textBetween(one: Named, other: Named, texts: AskedTexts): string | undefined {
  if (one.field !== other.field || other.start < one.end || other.start - one.end > LONGEST_GAP) return undefined;
  return lowerCase(texts[one.field].slice(one.end, other.start));
}

/** True where the examples are only some: "such as ...", "(..., etc.)". */
function isOpen(kind: Named, examples: readonly Named[], texts: AskedTexts): boolean {
  const [first, last] = [examples[0], examples.at(-1)];
  const lead = first && textBetween(kind, first, texts);
  const tail = last ? lowerCase(texts[last.field].slice(last.end, last.end + LONGEST_GAP)) : '';
  return (lead !== undefined && NAMES_SOME().test(lead)) || OTHERS.test(tail);
}
