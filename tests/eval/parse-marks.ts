import type { Requirement, Span } from '../../lib/analysis';
import type { SkillLabel } from './labelled-posting';

/** A text with its marks taken out, and what they say. */
export type MarkedText = {
  readonly text: string;
  readonly hard: readonly SkillLabel[];
  readonly soft: readonly string[];
  readonly traps: readonly Span[];
};

const REQUIREMENTS: Readonly<Record<string, Requirement>> = { '!': 'required', '?': 'preferred', '.': 'mentioned' };
const MARK = /\{([!?.~-])([^{}\n]+)\}/g;

/**
 * Reads `{!PyTorch}` (required), `{?Kafka}` (preferred), `{.Docker}` (mentioned), `{~teamwork}` (soft) and `{-Spring}`
 * (a trap). Throws on a brace that belongs to no mark.
 */
export function parseMarks(marked: string, field: Span['field']): MarkedText {
  const hard: SkillLabel[] = [];
  const soft: string[] = [];
  const traps: Span[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: sign = '', 2: quote = '', index } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    const requirement = REQUIREMENTS[sign];
    if (requirement) hard.push({ quote, requirement });
    else if (sign === '~') soft.push(quote);
    else traps.push({ start: text.length, end: text.length + quote.length, field });
    text += quote;
    from = index + whole.length;
  }
  text += marked.slice(from);
  const stray = /[{}].{0,30}/.exec(text);
  if (stray) throw new Error(`a brace that belongs to no mark: ${stray[0]}`);
  return { text, hard, soft, traps };
}
