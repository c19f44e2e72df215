import { blankMarkup } from './blank-markup';
import { extractTitleYears, extractYears, type YearsMention } from './years-mentions';

function smallestOf(mentions: readonly YearsMention[]): number {
  return Math.min(...mentions.map(({ years }) => years));
}

// A ladder ("5 years with a bachelor's, 2 with a PhD") is settled by its smallest step that is not the doctorate's.
function settleGroup(mentions: readonly YearsMention[]): number {
  const below = mentions.filter(({ isDoctorate }) => !isDoctorate);
  return smallestOf(below.length > 0 ? below : mentions);
}

/**
 * The years of experience that the posting requires as a whole: the lower end of a range, the largest of several
 * separate minimums, the smallest step of a degree ladder below the doctorate. Preferred years and the age of the
 * company never count. The title counts where the description says none ("Data Engineer - 8 years"). Undefined when
 * none are required.
 */
export function parseYearsMin(description: string, title = ''): number | undefined {
  const groups = new Map<number, YearsMention[]>();
  for (const mention of extractYears(blankMarkup(description))) {
    groups.set(mention.group, [...(groups.get(mention.group) ?? []), mention]);
  }
  const minimums = Array.from(groups.values(), settleGroup);
  return minimums.length === 0 ? extractTitleYears(title)[0] : Math.max(...minimums);
}
