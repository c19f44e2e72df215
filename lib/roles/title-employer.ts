/** "AI startup", "data company": what the employer is. */
const KIND = /(?<![\p{L}&])(?:[\p{L}&]+[- ]){1,2}(?:start-?up|scale-?up|company|firm|unternehmen)\b/giu;
/** "at Acme", "@ Acme": who the employer is. */
const NAMED = /(?<=\p{L}\W{0,3} )(?:@|at|bei|chez)(?= ?\p{Lu})[^,|()–—]{1,60}/gu;
/** "AI-powered", "data-driven": what a product is like; with a job right behind it is what the job is like. */
const LIKENESS =
  /\b\p{L}{1,12}-(?:powered|driven|enabled|based|first|native)\b(?! (?:\w{1,12} )?(?:engineer|developer|analyst|marketer|designer)s?\b)/giu;
/** "Not a data scientist" */
const DENIED = /\bnot an? [^,;:()|–—]{1,40}/giu;
/** A name of one word is taken for the employer's only where it stands alone in its part of the title. */
const EDGE = String.raw`[,|()[\]{}–—:;•·@-]`;

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function blankName(title: string, company: string | undefined): string {
  const name = company?.trim() ?? '';
  if (name.length < 3 || name.length > 100) return title;
  // Making an expression costs more than all the rest, and most titles do not name the employer.
  if (!title.toLowerCase().includes(name.toLowerCase())) return title;
  const written = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = /[\s.]/.test(name)
    ? `(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`
    : `(?<=(?:^|${EDGE})\\s?)${written}(?=\\s?(?:$|${EDGE}))`;
  const rest = title.replace(new RegExp(found, 'iu'), blank);
  return /\p{L}{3}/u.test(rest) ? rest : title;
}

/**
 * A title with the words blanked that tell of the employer, its product or what the job is not, as long as before so that
 * offsets stay. `company` is blanked where it is a part of the title.
 */
export function withoutEmployer(title: string, company?: string): string {
  return [NAMED, LIKENESS, KIND, DENIED].reduce(
    (text, written) => text.replace(written, blank),
    blankName(title, company),
  );
}
