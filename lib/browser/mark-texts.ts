import type { CoverageBand } from '../coverage/coverage-band';
import type { MarkTexts, PostingMark } from './messages';
import type { ChipWords } from './page-words/page-words';

/** What is known of a posting before it is put into words. */
export type MarkFacts = Omit<PostingMark, 'words' | 'texts' | 'coverage'> & {
  readonly coverage?: { readonly score: number; readonly band: CoverageBand; readonly missingRequired: number };
};

/** A mark's facts as they are shown and told. */
export function formatMarkTexts(mark: MarkFacts, words: ChipWords): MarkTexts {
  const { role, posted } = mark;
  return {
    name: words.name(listParts(mark, words)),
    short: words.opened(role?.name ?? words.noRoleShort, posted?.text),
    role: role?.name ?? words.noRole,
    pay: formatChipPay(mark, words),
    own: formatOwn(mark, words),
    posted: posted && {
      strong: posted.text,
      soft: [words.posted, posted.offer].filter(Boolean).join(', '),
    },
    figures: formatFigures(mark, words),
    coverage: formatCoverage(mark, words),
  };
}

function listParts(
  { role, pay, nearest, posted, coverage, hasResume, skillCount }: MarkFacts,
  words: ChipWords,
): string[] {
  const parts = [
    role ? role.name : words.noRoleKnown,
    pay && words.pays(pay.text, pay.detail),
    nearest && sayNearest(nearest, words),
    posted && `${words.isPosted(posted.text)}${posted.offer === undefined ? '' : `, ${posted.offer}`}`,
    coverage ? words.covers(coverage.score, words.band[coverage.band]) : words.skills(skillCount),
    coverage && words.missing(coverage.missingRequired),
    !hasResume && words.noResume,
  ];
  return parts.filter((part) => typeof part === 'string');
}

function formatChipPay({ pay, posted }: MarkFacts, words: ChipWords): MarkTexts['pay'] {
  if (pay) return { strong: pay.text, soft: pay.aside };
  return posted && { strong: posted.text, soft: words.posted };
}

function formatOwn({ coverage, skillCount }: MarkFacts, words: ChipWords): MarkTexts['own'] {
  if (!coverage) return { strong: '', soft: words.skills(skillCount) };
  return { strong: words.percent(coverage.score), soft: words.lacking(coverage.missingRequired) };
}

function formatFigures({ pay, nearest, role }: MarkFacts, words: ChipWords): MarkTexts['figures'] {
  if (pay) return { strong: pay.text, soft: pay.detail };
  if (nearest) return { strong: '', soft: sayNearest(nearest, words) };
  return { strong: '', soft: role ? words.nothingFits : words.nothingToCompare };
}

function sayNearest({ role, text, detail }: NonNullable<MarkFacts['nearest']>, words: ChipWords): string {
  return words.nearest(role, text, detail);
}

function formatCoverage({ coverage, missing, hasResume }: MarkFacts, words: ChipWords): MarkTexts['coverage'] {
  if (!coverage) return { strong: hasResume ? words.noSkill : words.addResume, soft: '' };
  const { score, band, missingRequired: count } = coverage;
  const soft = count === 0 ? words.noneMissing : words.listMissing(count, missing ?? []);
  return { strong: words.score(score, words.band[band]), soft };
}
