import readPacked from 'virtual:patterns/unheld';
import { reachItem } from '../skills/cue-scopes';
import { type Sentence, splitSentences } from '../skills/sentences';
import { type GuardedPatterns, openPatterns } from '../text/guarded-patterns';
import { lowerCase } from '../text/lower-case';
import { once } from '../text/once';
import { isBulletLine } from './bullets';
import { findCues } from './find-cues';
import { findLearningLists } from './learning-lists';
import { findOpenCourses } from './open-courses';
import type { ResumeOutline } from './profile/resume-outline';
import type { CueReach, UnheldCue, UnheldReason } from './unheld-cues';

/** Words of a resume that show no skill, in UTF-16 units, and why. */
export type UnheldPlace = { readonly start: number; readonly end: number; readonly reason: UnheldReason };

type Range = { readonly start: number; readonly end: number };

/** What begins a new thought: after a comma, or after "and". In English, German, French and Spanish. */
const NEW_THOUGHT =
  "(?:i|i['’]\\p{L}+|my|we|have|has|am|was|is|are|did|do|use|using|built|made|led|ran|wrote|taught|work|working|strong|solid|good|very|excellent|fluent|advanced|expert|proficient|deep|daily|years?|\\d+|only|just|so|then|already|now|today|always|everything|run|lead|own|manage|maintain|teach|which|who|where|que|with|by|in|at|for|after|since|most|mainly|mostly|instead|prefer|but|experience|experienced|(?!distributed|supervised|unsupervised|automated|applied|embedded|structured|unstructured|generalized|mixed|randomized|unified)\\p{L}{2,}ed|ich|habe|bin|aber|sehr|gute?|fundierte|fließend|sichere?|mehrjährige|dafür|jedoch|nutze|bringe|beherrsche|verfüge|arbeite|seit|mit|heute|jetzt|inzwischen|mittlerweile|immer|stets|alles|aujourd['’]hui|maintenant|toujours|hoy|ahora|siempre|je|j['’]\\p{L}+|mais|bonnes?|très|solides?|maîtrise|expérience|avec|yo|tengo|pero|con|muy|buen|sólid[oa]s?|experiencia|uso)";
const THOUGHT_BREAK = `(?:,\\s*(?:(?:and|und|et|y)\\s+)?|(?<!\\p{L})(?:and|und|et|y)\\s+)(?=${NEW_THOUGHT}(?!\\p{L}))`;
const HARD_STOP =
  '[:;!?|•·]|\\.(?=\\s|$)|\\s[–—-]\\s|(?<!\\p{L})(?:but|although|though|however|whereas|while|aber|jedoch|sondern|dafür|mais|cependant|toutefois|pero|aunque|sino|needed|required|necessary|nötig|erforderlich|nécessaires?|necesari[oa]s?)(?!\\p{L})';
const LEVEL =
  '(?:expert[eo]?|advanced|good|very good|fluent|proficient|intermediate|strong|daily|developer|engineer|entwickler(?:in)?|développeu(?:r|se)|desarrolladora?|sehr gut|gut|fortgeschritten|fließend|avancée?|confirmée?|courant|avanzad[oa]|fluido|intermedio|\\d+\\+? ?(?:years?|yrs?|jahre?n?|ans|años))(?!\\p{L})';
/** An item of a list with how well it is known: "learning Rust, Python (advanced)". */
const LEVEL_ITEM = `,\\s*(?=[^,;:()]{1,30}(?:[( ]|: ?| [–-] )${LEVEL}\\s*(?:[),;.]|$))`;
const WITH_YEARS =
  '(?<!\\p{L})(?:with|mit|avec|con) (?=\\d|(?:[\\p{L}-]{1,20} ){0,3}(?:experience|background|erfahrung|expérience|experiencia)(?!\\p{L})|(?:over|more than|several|many|two|three|four|five|six|seven|eight|nine|ten|strong|solid|mehr als|mehreren|plus de|más de) )';
const WORK_END = '(?<!\\p{L})(?:using|in which|with which|en utilisant|usando)(?!\\p{L})';
const LIST_END = '(?<!\\p{L})(?:with|in|for|to|from|at|by|avec|dans|pour|sur|depuis|con|para|desde)(?!\\p{L})';
/** Words that lead a list after a cue: "currently learning new tools: ...". */
const LIST_LEAD =
  '(?:\\s{0,3}(?:(?:a|the|these|some|new|other|several|more|following|folgende|neue|de nouveaux|nuevas?) ){0,3}(?:tools?|languages?|skills?|technologies|frameworks?|things|topics|following|folgendes?|sprachen|outils|langages|herramientas|lenguajes)?\\s?:)?';
/** A title that somebody wants ends where it is told what they can. */
const TITLE_END =
  '[,:()]|(?<!\\p{L})(?:with|who|using|from|after|having|where|bringing|skilled|experienced|based|mit|der|die|wo|avec|qui|après|con|que|tras)(?!\\p{L})';
/** Ends of a sentence that goes on in the next line. */
const OPEN_END = /(?:,|(?<!\p{L})(?:and|or|und|oder|et|ou|y|o|with|mit|avec|con|in|of|using|for))\s*$/iu;
const LONGEST = 900;

/** Others of whom the same words may speak: "trained nurses who had no experience with SQL". */
const OTHERS = once(
  () =>
    /(?<!\p{L})(?:who|whose|people|users?|colleagues?|teams?|students?|pupils|clients?|customers?|staff|nurses|teachers|stakeholders?|beginners?|readers|participants?|juniors?|trainees?|analysts|engineers|those|anyone|trained|taught|helped|enabled|coached|mentored|onboarded|mentees?|patients?|subjects|members|patient(?:en|innen)|mitglieder|menschen|kund(?:en|innen)|nutzer(?:n|innen)?|kolleg(?:en|innen)|studierenden?|schüler(?:n|innen)?|qui|utilisateurs?|collègues|étudiants?|équipes?|élèves|usuarios?|clientes|compañer[oa]s|estudiantes|equipos?|alumnos)(?!\p{L})(?![^,;]*(?<!\p{L})(?:i|ich|je|yo|i['’]\p{L}+|j['’]\p{L}+)(?!\p{L}))[^,;]*$/u,
);
/** Said of what was used once: "have not used SAS since 2019". */
const LONG_AGO =
  /^[^.;]{0,60}(?<!\p{L})(?:since|in (?:years|a while|ages)|for (?:years|a while|a long time|some time)|recently|lately|any ?more|seit|mehr|depuis|desde)(?!\p{L})/u;

/** Behind what is wished for or learned: it is known already. */
const KNOWN_ALREADY = once(
  () =>
    /^,?\s*(?:(?:(?:all of )?which|that|both) (?:i|we)(?: have|['’]ve)?(?: already)? (?:used?|know|worked|run|had)|(?:with|in) which (?:i|we) (?:have|work)|with (?:[\p{L}-]{1,20} ){0,3}experience (?:in|with) (?:all|both|each|these|them)|que (?:j['’](?:utilise|ai utilisée?s?)|je (?:maîtrise|connais|pratique)|uso|utilizo|domino|manejo|conozco|he usado)|(?:die|das|den) ich (?:seit|schon|bereits|täglich)|mit (?:denen|dem|der) ich (?:seit|schon|bereits|täglich))(?!\p{L})/u,
);
/** A gap that was there once: "started with no experience in Spark, now run three clusters". */
const BEGAN = /(?<!\p{L})(?:started|began|came|joined|arrived|had)(?: out)?(?: here)?(?: with)?\s*$/u;
const BEGAN_AFTER =
  /^[^.;]{0,60}(?<!\p{L})(?:gestartet|begonnen|angefangen|eingestiegen|débuté|commencé|empecé)(?!\p{L})/u;
const BY_NOW =
  /^[^.;]{0,120}(?<!\p{L})(?:now|today|later|learned|learnt|taught myself|heute|inzwischen|mittlerweile|aujourd['’]hui|maintenant|hoy|ahora)(?!\p{L})(?! (?:learning|studying))/u;

// Most resumes are read without any of these, and compiling takes longer than looking.
const STOPS = once(() => {
  const common = `${HARD_STOP}|${THOUGHT_BREAK}|${LEVEL_ITEM}|${WITH_YEARS}`;
  return {
    after: new RegExp(common, 'u'),
    work: new RegExp(`${common}|${WORK_END}`, 'u'),
    list: new RegExp(`${common}|${WORK_END}|${LIST_END}`, 'u'),
    title: new RegExp(`${common}|${TITLE_END}`, 'u'),
  };
});
const CUES = once((): GuardedPatterns<UnheldCue> => openPatterns(readPacked(), completeUnheld));
const LEADS: ReadonlySet<CueReach> = new Set(['after', 'work', 'list']);

/** The whole pattern for the words of a cue: whole words, with what leads a list behind them. */
export function completeUnheld(words: string, name: UnheldCue): string {
  const lead = LEADS.has(parseCue(name).reach) ? LIST_LEAD : '';
  return `(?<!\\p{L}(?=\\p{L}))(?:${words})(?:(?<=[^\\p{L}])|(?!\\p{L}))${lead}`;
}

function parseCue(name: UnheldCue) {
  const [reason, reach] = name.split(' ') as [UnheldReason, CueReach];
  return { reason, reach };
}

/**
 * Where a resume speaks of skills that it does not show: "no experience with ...", "currently learning ...", "want to
 * become ...", lists under "Currently learning", courses in progress. What it says of other people is not meant. In no order; places may
 * overlap. An empty text has none.
 */
export function findUnheld(text: string, outline: ResumeOutline, statements: readonly Sentence[]): UnheldPlace[] {
  const lower = lowerCase(text);
  const said = statements.flatMap(({ start, end }) =>
    readStatement(lower.slice(start, end)).map((place) => ({
      ...place,
      start: place.start + start,
      end: place.end + start,
    })),
  );
  return [...said, ...findLearningLists(outline.lines), ...findOpenCourses(outline, text)];
}

/** The sentences of a resume; one that ends in the middle of a list goes on in the next line. */
export function splitStatements(text: string): Sentence[] {
  const joined: Sentence[] = [];
  for (const { start, end } of splitSentences(text)) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined &&
      end - last.start <= LONGEST &&
      /^\n[ \t]*$/.test(text.slice(last.end, start)) &&
      OPEN_END.test(text.slice(Math.max(last.start, last.end - 12), last.end)) &&
      !isBulletLine(text.slice(start, end));
    if (goesOn) joined.splice(-1, 1, { start: last.start, end });
    else joined.push({ start, end });
  }
  return joined;
}

function readStatement(lower: string): UnheldPlace[] {
  return findCues(lower, CUES()).flatMap(({ name, ...cue }): UnheldPlace[] => {
    const { reason, reach } = parseCue(name);
    const place = reachFrom(lower, cue, reach);
    if (isOfOthers(lower, cue) || isHeldAfterAll(lower, cue, place, reason)) return [];
    return [{ ...place, reason }];
  });
}

function isOfOthers(lower: string, { start }: Range): boolean {
  const clause = lower.slice(Math.max(0, start - 120), start);
  return OTHERS().test(
    clause.slice(Math.max(clause.lastIndexOf(';'), clause.lastIndexOf(':'), clause.lastIndexOf(',')) + 1),
  );
}

function isHeldAfterAll(lower: string, cue: Range, place: Range, reason: UnheldReason): boolean {
  const rest = lower.slice(cue.end, cue.end + LONGEST);
  if (reason !== 'denied') return KNOWN_ALREADY().test(lower.slice(place.end, place.end + 80));
  const began = BEGAN.test(lower.slice(Math.max(0, cue.start - 40), cue.start)) || BEGAN_AFTER.test(rest);
  return LONG_AGO.test(rest) || (began && BY_NOW.test(rest));
}

function reachFrom(lower: string, cue: Range, reach: CueReach): Range {
  if (reach === 'words') return cue;
  if (reach === 'before') return reachItem(lower, cue);
  const rest = lower.slice(cue.end);
  const stops = [rest.search(STOPS()[reach]), findClosing(rest)].filter((at) => at >= 0);
  return { start: cue.start, end: cue.end + Math.min(rest.length, ...stops) };
}

/** The bracket that ends what the cue stands in. */
function findClosing(rest: string): number {
  const close = rest.indexOf(')');
  const open = rest.indexOf('(');
  return open >= 0 && open < close ? -1 : close;
}
