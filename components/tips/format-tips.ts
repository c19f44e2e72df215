import type { Analysis, TailoringTip } from '../../lib/analysis';
import { groupTips, type TipGroup } from '../../lib/tips/group-tips';
import type { Messages } from '../messages/en';
import { nameTip } from './name-tip';

/** One group of tips as plain text: a sentence, or the lead of a list and a line for each of it. */
export function formatTipGroup({ list, tips }: TipGroup, analysis: Analysis, t: Messages): string {
  if (!list) return tips.map(({ text }) => text).join('\n');
  return [t.tips.leads[list], ...tips.map((tip) => `- ${formatItem(tip, analysis, t)}`)].join('\n');
}

/** All tips as a list of Markdown, lists of one kind inside it; empty for none. */
export function formatTips(analysis: Analysis, t: Messages, escapeText: (text: string) => string): string {
  return groupTips(analysis.tips, analysis.coverage?.asks)
    .map(({ list, tips }) => {
      if (!list) return tips.map(({ text }) => `- ${escapeText(text)}`).join('\n');
      const items = tips.map((tip) => `  - ${escapeText(formatItem(tip, analysis, t))}`);
      return [`- ${escapeText(t.tips.leads[list])}`, ...items].join('\n');
    })
    .join('\n');
}

function formatItem(tip: TailoringTip, analysis: Analysis, t: Messages): string {
  const { name, requirement } = nameTip(tip, analysis, t);
  const asides = [requirement && t.tips[requirement], formatGain(tip, t)].filter(Boolean);
  const head = asides.length > 0 ? `${name} (${asides.join(', ')})` : name;
  const body = [tip.item?.text, tip.fact].filter(Boolean).join(' ');
  return body === '' ? head : `${head}: ${body}`;
}

function formatGain({ kind, gain }: TailoringTip, { tips: t }: Messages): string | undefined {
  if (gain === undefined || gain < 1) return undefined;
  return kind === 'gap' || kind === 'near' ? t.gain(gain) : t.rests(gain);
}
