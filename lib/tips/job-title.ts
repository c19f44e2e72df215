import type { Span } from '../analysis';
import { JOB_WORD } from '../roles/job-words';
import type { TitleIndex } from '../roles/title-index';
import { extractTitleWords, type TitleWord } from '../roles/title-words';

/** What parts the job of a title from its field, the team, the place and terms. */
const SEPARATOR = /[,|()[\]{}–—:;•·]|-\s|\s-|\s[/@]\s|\s(?:at|for|in|with)\s/g;
const LINK_WORDS: ReadonlySet<string> = new Set(['at', 'for', 'in', 'with']);
/** A longer name is a sentence, not a title. */
const MOST_WORDS = 7;

/** A posting for several people names them so. */
const PLURAL_JOB = /(?<=(?:er|or|st|nt))s$/u;

/** One part of a title without level words and other noise at its ends. */
type Part = {
  readonly words: readonly TitleWord[];
  readonly text: string;
  readonly isJob: boolean;
  readonly isField: boolean;
};

/** The job as a title says it, and where. */
type JobTitle = { readonly text: string; readonly span: Span };

/**
 * The job itself in a posting's title, by the words that speak for the role: the part that names job and field ("Senior
 * Data Scientist, Pricing (Remote)" gives "Data Scientist"), or both parts where they stand side by side ("Software
 * Engineer II - Machine Learning" gives "Software Engineer, Machine Learning"). Undefined when nothing in the title
 * speaks for the role or names a job.
 */
export function findJobTitle(title: string, evidence: readonly Span[], titles: TitleIndex): JobTitle | undefined {
  const [place] = evidence.filter(({ field }) => field === 'title');
  if (!place) return undefined;
  const said = extractTitleWords(title).filter(({ start, end }) => start >= place.start && end <= place.end);
  const parts = splitParts(title, said, titles);
  const whole = parts.find(({ isJob, isField }) => isJob && isField);
  const chosen = whole ? [whole] : joinField(parts);
  const words = chosen.flatMap((part) => part.words);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const span = { start: Math.min(...words.map((w) => w.start)), end: Math.max(...words.map((w) => w.end)) };
  return {
    text: chosen
      .map(({ text }) => text)
      .join(', ')
      .replace(PLURAL_JOB, ''),
    span: { ...span, field: 'title' },
  };
}

/** The job and the field before or after it; the job alone where there is nothing else. */
function joinField(parts: readonly Part[]): Part[] {
  const at = parts.findIndex(({ isJob }) => isJob);
  const [before, job, after] = [parts[at - 1], parts[at], parts[at + 1]];
  if (!job) return [];
  if (parts.length === 1) return [job];
  const field = [after, before].find((part) => part?.isField);
  return field ? [job, field] : [];
}

function splitParts(title: string, words: readonly TitleWord[], titles: TitleIndex): Part[] {
  const cuts = Array.from(title.matchAll(SEPARATOR), ({ index }) => index);
  const parts = new Map<number, TitleWord[]>();
  for (const word of words) {
    const part = cuts.filter((cut) => cut < word.start).length;
    parts.set(part, [...(parts.get(part) ?? []), word]);
  }
  return [...parts.values()]
    .map((part) => toPart(title, trimNoise(part, titles), titles))
    .filter(({ words: w }) => w.length > 0);
}

function toPart(title: string, words: readonly TitleWord[], { patterns, aliases }: TitleIndex): Part {
  const folded = words.map((word) => word.folded).join(' ');
  const isField =
    aliases.has(folded) || patterns.some(({ field }) => field.some((phrase) => ` ${folded} `.includes(` ${phrase} `)));
  const text = title.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return { words, text, isJob: JOB_WORD.test(text), isField };
}

function trimNoise(words: readonly TitleWord[], { noise }: TitleIndex): TitleWord[] {
  const isNoise = (word: TitleWord | undefined) =>
    word !== undefined && (noise.has(word.folded) || /^\d+$/.test(word.folded));
  const job = [...words];
  while (isNoise(job[0]) || LINK_WORDS.has(job[0]?.folded ?? '')) job.shift();
  while (isNoise(job.at(-1))) job.pop();
  return job;
}
