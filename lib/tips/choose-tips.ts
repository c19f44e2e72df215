import type { TailoringTip } from '../analysis';
import { chooseAdviceTips } from './advice-tips';
import { chooseGapTips } from './gap-tips';
import { chooseHeadlineTip } from './headline-tip';
import { chooseNumberTip } from './number-tip';
import { choosePayTips } from './pay-tips';
import type { TipContext } from './tip-context';
import { chooseWordingTips } from './wording-tips';

/** More tips than one evening's work help nobody. */
const LIMITS = { wording: 3, gaps: 5, advice: 3 } as const;

/**
 * What to change before applying, in the order of what it gains: wording of what is already there, close and missing
 * skills, the headline, a number, then pay and advice. Never a claim that the person has what they have not.
 */
export function chooseTips(context: TipContext): TailoringTip[] {
  return [
    ...chooseWordingTips(context).slice(0, LIMITS.wording),
    ...chooseGapTips(context).slice(0, LIMITS.gaps),
    ...chooseHeadlineTip(context),
    ...chooseNumberTip(context),
    ...choosePayTips(context),
    ...(context.role ? chooseAdviceTips(context, LIMITS.advice) : []),
  ];
}
