import type { Guide, GuideRole } from '../knowledge/guide';
import { findFirstSteps } from './first-steps';
import type { Gap } from './gap';
import type { StudyItem, StudyPart, Unfit } from './learning-plan';
import { findLearningTime, isSameTime } from './learning-time';
import { findFoundations } from './order-gaps';

/** Learning hours of one phase and the weeks that they lie in. */
export type StudyRoom = { readonly firstWeek: number; readonly weeks: number; readonly hours: number };

/** What decides how long learning takes and where it starts. */
type TimeContext = {
  readonly held: ReadonlySet<string>;
  readonly role: GuideRole | undefined;
  readonly assumedHours: number;
};

/** Gives each gap, in the order of learning, its time, its first steps and what of the plan it rests on; one statement of a source about several skills counts once. */
export function timeGaps(
  gaps: readonly Gap[],
  { held, role, assumedHours }: TimeContext,
  guide: Pick<Guide, 'skills' | 'widerSkills' | 'advice'>,
): StudyItem[] {
  const known = new Set(held);
  const items: StudyItem[] = [];
  for (const gap of gaps) {
    const time = findLearningTime(gap, known, guide, assumedHours);
    const { fact } = time;
    const shared = fact && items.find((item) => item.time.fact && isSameTime(item.time.fact, fact))?.gap;
    const foundations = findFoundations(gap.skill, guide);
    items.push({
      gap,
      time,
      steps: findFirstSteps(gap.skill, role, guide),
      restsOn: items.filter((item) => foundations.includes(item.gap.skill)).map((item) => item.gap.name),
      hours: shared ? 0 : time.hours,
      ...(shared ? { sharedWith: { skill: shared.skill, name: shared.name } } : {}),
    });
    for (const id of guide.widerSkills.get(gap.skill) ?? [gap.skill]) known.add(id);
  }
  return items;
}

/** What fits and what does not; see `planStudy`. */
export type Study = { readonly parts: readonly (readonly StudyPart[])[]; readonly unfit: readonly Unfit[] };

type OpenRoom = StudyRoom & { readonly opens: number; readonly closes: number };

/**
 * Lays skills one after another into the rooms. What the time ends in is begun and listed as not fitting with the hours
 * that are missing; everything after it does not fit at all. So more hours never plan less of any skill.
 */
export function planStudy(items: readonly StudyItem[], rooms: readonly StudyRoom[]): Study {
  const open = openRooms(rooms);
  const available = open.at(-1)?.closes ?? 0;
  const parts: StudyPart[][] = rooms.map(() => []);
  const unfit = new Map<string, Unfit>();
  let at = 0;
  for (const item of items) {
    const missingHours = Math.min(item.hours, Math.max(0, at + item.hours - available));
    const isFit = missingHours === 0 && at <= available && !unfit.has(item.sharedWith?.skill ?? '');
    if (!isFit) unfit.set(item.gap.skill, { item, missingHours });
    for (const [index, room] of open.entries()) {
      const part = cutPart(item, at, isFit, room, index === open.findIndex(({ closes }) => closes >= at));
      if (part) parts[index]?.push(part);
    }
    at += item.hours;
  }
  return { parts, unfit: [...unfit.values()] };
}

function openRooms(rooms: readonly StudyRoom[]): OpenRoom[] {
  let opens = 0;
  return rooms.map((room) => {
    const open = { ...room, opens, closes: opens + room.hours };
    opens = open.closes;
    return open;
  });
}

/** What of a skill that begins at an hour of the plan lies in a room; one without hours of its own lies where it begins. */
function cutPart(
  item: StudyItem,
  at: number,
  isFit: boolean,
  room: OpenRoom,
  beginsHere: boolean,
): StudyPart | undefined {
  const end = at + item.hours;
  const [from, to] = [Math.max(at, room.opens), Math.min(end, room.closes)];
  const isShared = item.hours === 0 && isFit && beginsHere;
  if (to <= from && !isShared) return undefined;
  const perWeek = room.hours / room.weeks;
  const weekOf = (week: number) => room.firstWeek + Math.min(room.weeks - 1, Math.max(0, week));
  const first = weekOf(Math.floor((from - room.opens) / perWeek));
  const last = weekOf(Math.ceil((to - room.opens) / perWeek) - 1);
  return {
    item,
    hours: to - from,
    weeks: { from: first, to: Math.max(first, last) },
    isStart: from === at,
    isEnd: isFit && to >= end,
  };
}
