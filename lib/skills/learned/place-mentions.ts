import { findSectionAt, type Section } from '../../sections/section';
import { hashText } from './hash';
import type { PlacedMention } from './mention-features';
import type { Reading } from './reading';
import { viewSentences } from './sentence-view';
import type { Ground } from './token';

const WORDS = /[\p{L}']+/gu;
const MOST_HEADING_WORDS = 8;

/** The hard skills' mentions of one text with what the judge looks at; `ground` overrides the parts, for titles. */
export function placeMentions(reading: Reading, ground?: Ground): PlacedMention[] {
  const headings = new Map<Section, number[]>();
  const headingOf = (section: Section): number[] => {
    const known = headings.get(section) ?? hashHeading(reading.text, section);
    headings.set(section, known);
    return known;
  };
  return viewSentences(reading).flatMap((sentence) =>
    sentence.list.flatMap((mention): PlacedMention[] => {
      if (mention.kind !== 'hard') return [];
      const section = findSectionAt(reading.sections, mention.start);
      return [{ mention, reading, sentence, ground: ground ?? section.kind, heading: headingOf(section) }];
    }),
  );
}

function hashHeading(text: string, { start, bodyStart }: Section): number[] {
  const words = text.slice(start, bodyStart).toLowerCase().match(WORDS) ?? [];
  return words.slice(0, MOST_HEADING_WORDS).map(hashText);
}
