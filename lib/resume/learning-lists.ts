import type { ResumeLine } from '../analysis';
import { once } from '../text/once';
import { findHeading } from './profile/sections';

/** A list under one of these is of what somebody learns now, or wants to; more lines belong to something else. */
const LEARNING_HEADING = once(
  () =>
    /^(?:(?:i['’]m |i am |what i['’]m |what i am )?(?:currently|now|still) (?:learning|studying)|what i['’]m learning(?: now)?|learning (?:now|next|at the moment|currently|right now|in progress)|(?:skills|currently) in progress|(?:derzeit|aktuell|gerade) (?:am lernen|im aufbau|in weiterbildung)|das lerne ich (?:gerade|derzeit|aktuell)|im selbststudium|en cours d['’]apprentissage|(?:actuellement )?en train d['’]apprendre|apprentissages? en cours|(?:actualmente )?aprendiendo|en aprendizaje)\s*:?$/iu,
);
const WISH_HEADING = once(
  () =>
    /^(?:(?:i )?want to learn(?: next)?|to learn(?: next)?|learning goals|would like to learn|lernziele|möchte ich lernen|à apprendre|je souhaite apprendre|por aprender|quiero aprender)\s*:?$/iu,
);
const MOST_LINES = 12;

/** The lines below headings such as "Currently learning", up to a blank line, the next heading or a line that ends in a colon. */
export function findLearningLists(lines: readonly ResumeLine[]) {
  return lines.flatMap(({ text }, at) => {
    const name = text.replace(/^[^\p{L}]+/u, '');
    const reason = LEARNING_HEADING().test(name) ? 'learning' : WISH_HEADING().test(name) ? 'wished' : undefined;
    return reason ? takeList(lines, at + 1).map(({ start, end }) => ({ start, end, reason }) as const) : [];
  });
}

function takeList(lines: readonly ResumeLine[], from: number): readonly ResumeLine[] {
  const first = lines[from]?.text === '' ? from + 1 : from;
  const below = lines.slice(first, first + MOST_LINES);
  const end = below.findIndex((line) => line.text === '' || line.text.endsWith(':') || findHeading(line) !== undefined);
  return end < 0 ? below : below.slice(0, end);
}
