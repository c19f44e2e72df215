import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Corrections, Judgement, NamedSkill } from '../../lib/resume/profile/corrections';
import { useMessages } from '../messages/use-messages';
import type { JudgeSkill } from '../posting-client';

/** What the list needs so that skills can be judged; there is none without a resume. */
export type Judging = {
  readonly corrections: Corrections;
  readonly judge: (skills: readonly NamedSkill[], judgement: Judgement) => void;
};

type Said = { readonly text: string; readonly hasFailed: boolean };
type Place = { readonly button: Element; readonly index: number };

export type JudgingState = {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly judge: Judging['judge'];
  /** What is to be told of the last judgement. */
  readonly said?: Said;
};

const BUTTONS = 'button[data-judge]';

/** Passes judgements on, tells what came of them, and keeps the focus at its place while the list moves. */
export function useJudging(judgeSkill: JudgeSkill): JudgingState {
  const { judge: texts } = useMessages().skills;
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<Place>(undefined);
  const [said, setSaid] = useState<Said>();
  useLayoutEffect(() => {
    if (!place.current || place.current.button.isConnected) return;
    focusAt(list.current, place.current.index);
    place.current = undefined;
  });
  const judge = async (skills: readonly NamedSkill[], judgement: Judgement) => {
    place.current = findPlace(list.current);
    const names = skills.map(({ name }) => name).join(', ');
    try {
      for (const skill of skills) await judgeSkill(skill, judgement);
      setSaid({ text: texts.said[judgement](names), hasFailed: false });
    } catch {
      setSaid({ text: texts.failed, hasFailed: true });
    }
  };
  return { list, judge, said };
}

function findPlace(list: Element | null): Place | undefined {
  const button = document.activeElement;
  const index = button ? [...(list?.querySelectorAll(BUTTONS) ?? [])].indexOf(button) : -1;
  return button && index !== -1 ? { button, index } : undefined;
}

/** The button that has come to the place of the one that went, so that one can go on there. */
function focusAt(list: Element | null, index: number): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const buttons = [...(list?.querySelectorAll<HTMLElement>(BUTTONS) ?? [])];
  (buttons[index] ?? buttons.at(-1))?.focus();
}
