import type { TailoringTip } from '../analysis';

/** A text that goes on with a fact of the knowledge base, if there is one, and what of it is that. */
export function tellFact(
  lead: string,
  fact: { readonly text: string } | undefined,
): Pick<TailoringTip, 'text' | 'fact'> {
  return fact ? { text: `${lead} ${fact.text}`, fact: fact.text } : { text: lead };
}
