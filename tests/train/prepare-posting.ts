import type { Candidate } from '../../lib/skills/candidate';
import { markNames } from '../../lib/skills/learned/mark-names';
import { findTokens } from '../../lib/skills/learned/reading';
import { LABEL } from '../../lib/skills/learned/tag-tokens';
import { splitTokens, type Token } from '../../lib/skills/learned/token';
import { splitText, type TextParts } from '../../lib/skills/read-text';
import type { Vocabulary } from '../../lib/skills/vocabulary';
import type { LabelledPosting } from '../eval/labelled-posting';
import { findPlaces } from '../eval/match-labels';
import type { TaggedText } from './fit-tagger';

/** A labelled posting cut up for training. */
export type PreparedPosting = {
  readonly posting: LabelledPosting;
  readonly title: TextParts;
  readonly description: TextParts;
  readonly texts: readonly TaggedText[];
};

/** Says whether training has to do without a name of the vocabulary. */
export type NameFilter = (parts: TextParts, name: Candidate) => boolean;

export function cutPosting(posting: LabelledPosting, vocabulary: Vocabulary): Omit<PreparedPosting, 'texts'> {
  return {
    posting,
    title: splitText(posting.title, 'title', vocabulary),
    description: splitText(posting.description, 'description', vocabulary),
  };
}

/** Leaves out the names that training must do without, and labels the tokens. */
export function preparePosting(
  { posting, title, description }: Omit<PreparedPosting, 'texts'>,
  isHidden: NameFilter,
): PreparedPosting {
  const show = (parts: TextParts): TextParts => ({
    ...parts,
    names: parts.names.filter((name) => !isHidden(parts, name)),
    patterns: parts.patterns.filter((name) => !isHidden(parts, name)),
  });
  const shown = { title: show(title), description: show(description) };
  return { posting, ...shown, texts: [shown.title, shown.description].map((parts) => labelText(parts, posting)) };
}

function labelText(parts: TextParts, posting: LabelledPosting): TaggedText {
  const { text, sections, field, names } = parts;
  const tokens = splitTokens(text, sections, field === 'title' ? field : undefined);
  markNames(tokens, names);
  return { tokens, labels: labelTokens(tokens, parts, posting), names: nameTokens(tokens, names) };
}

/** Longest labels first; of two that overlap the longer stands. */
function labelTokens(tokens: readonly Token[], { field }: TextParts, posting: LabelledPosting): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const places = posting.labels.hard
    .flatMap(({ quote }) => findPlaces(quote, posting))
    .filter((each) => each.field === field);
  places.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const place of places) {
    const { from, to } = findTokens(tokens, place);
    if (labels.subarray(from, to).some((label) => label !== LABEL.outside)) continue;
    labels.fill(LABEL.next, from, to);
    if (from < to) labels[from] = LABEL.first;
  }
  return labels;
}

function nameTokens(tokens: readonly Token[], names: readonly Candidate[]): (string | undefined)[] {
  const named: (string | undefined)[] = tokens.map(() => undefined);
  for (const name of names) {
    const { from, to } = findTokens(tokens, name);
    named.fill(name.id, from, to);
  }
  return named;
}
