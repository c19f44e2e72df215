import type { SkillMention, Span } from '../../lib/analysis';

/** The texts that spans and quotes lie in. */
export type Texts = Readonly<Record<Span['field'], string>>;

/** Longest span that may find a label, longest of a pair in which one holds the other, and least share of their union. */
const LONGEST_SPAN = 60;
const LONGEST_HOLDER = 30;
const LEAST_SHARE = 0.3;
/** One span may name two skills ("AI/ML"), not more. */
const LABELS_PER_SPAN = 2;

const WORD = /[\p{L}\p{N}_]/u;

/** Every place of a quote in both texts: those that cut no word in two, or all where there are none of these. */
export function findPlaces(quote: string, texts: Texts): Span[] {
  return (['title', 'description'] as const).flatMap((field) => {
    const all = findAll(quote, texts[field]).map((start): Span => ({ start, end: start + quote.length, field }));
    const whole = all.filter((span) => !cutsWord(span, texts[field]));
    return whole.length > 0 ? whole : all;
  });
}

function findAll(quote: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

function cutsWord({ start, end }: Span, text: string): boolean {
  return isInsideWord(start, text) || isInsideWord(end, text);
}

function isInsideWord(at: number, text: string): boolean {
  return at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

/**
 * True when a span and a labelled place say the same words: they share at least three tenths of what they cover
 * together, or one holds the other and the longer has at most 30 characters. Spans over 60 characters say nothing.
 */
export function isSamePlace(span: Span, place: Span): boolean {
  if (span.field !== place.field || span.end - span.start > LONGEST_SPAN) return false;
  const shared = Math.min(span.end, place.end) - Math.max(span.start, place.start);
  if (shared <= 0) return false;
  const lengths = [span.end - span.start, place.end - place.start];
  if (Math.min(...lengths) === shared && Math.max(...lengths) <= LONGEST_HOLDER) return true;
  return shared >= LEAST_SHARE * (Math.max(span.end, place.end) - Math.min(span.start, place.start));
}

/** Says whether a mention names a label, and remembers how many labels each span has named. */
export type LabelFinder = (mention: SkillMention, quote: string) => boolean;

export function createLabelFinder(texts: Texts): LabelFinder {
  const places = new Map<string, Span[]>();
  const named = new Map<string, Set<string>>();
  const placesOf = (quote: string) => {
    const known = places.get(quote) ?? findPlaces(quote, texts);
    places.set(quote, known);
    return known;
  };
  return ({ spans }, quote) =>
    spans.some((span) => {
      const key = `${span.field} ${span.start} ${span.end}`;
      const quotes = named.get(key) ?? new Set();
      if (!quotes.has(quote) && quotes.size >= LABELS_PER_SPAN) return false;
      if (!placesOf(quote).some((place) => isSamePlace(span, place))) return false;
      named.set(key, quotes.add(quote));
      return true;
    });
}
