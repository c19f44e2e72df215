import type { TailoringTip } from '../analysis';
import { findShares } from '../coverage/ask-shares';
import { chooseAdviceTips } from './advice-tips';
import { chooseCloseGapTips } from './close-gap-tips';
import { chooseGapTips } from './gap-tips';
import { chooseHeadlineTip } from './headline-tip';
import { chooseInterviewTips } from './interview-tips';
import { chooseLiftTip } from './lift-tip';
import { chooseNumberTip } from './number-tip';
import { choosePayTips } from './pay-tips';
import { chooseShowTips } from './show-tips';
import type { TipContext } from './tip-context';
import { findGain } from './tip-gain';
import { chooseTransitionTips } from './transition-tips';
import { chooseWordingTips } from './wording-tips';

/** More tips than one evening's work help nobody. */
const LIMITS = { show: 3, wording: 3, gaps: 5, advice: 3 } as const;

/**
 * What to change before applying, in the order of what it gains for what it costs: what you have and do not show, wording
 * of what is already there, close and missing skills with ways to close them, the way in from another field, the headline,
 * order and numbers, then pay, interview and advice.
 * Of one kind what weighs more in the posting comes first. Never a claim that the person has what they have not.
 */
export function chooseTips(context: TipContext): TailoringTip[] {
  const shares = findShares(context.coverage?.asks ?? []);
  const gaps = chooseGapTips(context).slice(0, LIMITS.gaps);
  const chosen = [
    ...sortByGain(chooseShowTips(context).map((tip) => addGain(tip, shares))).slice(0, LIMITS.show),
    ...sortByGain(chooseWordingTips(context).map((tip) => addGain(tip, shares))).slice(0, LIMITS.wording),
    ...gaps.map((tip) => addGain(tip, shares)),
    ...chooseCloseGapTips(context),
    ...chooseTransitionTips(context),
    ...chooseHeadlineTip(context),
    ...chooseLiftTip(context),
    ...chooseNumberTip(context),
    ...choosePayTips(context),
    ...chooseInterviewTips(context),
    ...(context.role ? chooseAdviceTips(context, LIMITS.advice) : []),
  ];
  return chosen.filter(({ id }, at) => chosen.findIndex((tip) => tip.id === id) === at);
}

function addGain(tip: TailoringTip, shares: ReadonlyMap<string, number>): TailoringTip {
  const gain = findGain(tip, shares);
  return gain === undefined ? tip : { ...tip, gain: Math.round(gain) };
}

function sortByGain(tips: readonly TailoringTip[]): TailoringTip[] {
  return [...tips].sort((a, b) => (b.gain ?? 0) - (a.gain ?? 0));
}
