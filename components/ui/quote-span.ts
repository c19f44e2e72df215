/** A phrase with the words around it, ellipses included where the line goes on. */
export type Quote = { readonly before: string; readonly phrase: string; readonly after: string };

const REACH = 44;
const LONGEST_PHRASE = 160;

/** The phrase from `start` to `end` in its line, cut at word edges; empty strings for offsets outside the text. */
export function quoteSpan(text: string, span: { readonly start: number; readonly end: number }): Quote {
  const phrase = text.slice(span.start, span.end);
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  return {
    before: cutBefore(text.slice(span.start === 0 ? 0 : lineStart, span.start)),
    phrase: shorten(phrase),
    after: cutAfter(text.slice(span.end, lineEnd === -1 ? text.length : lineEnd)),
  };
}

function shorten(phrase: string): string {
  const flat = phrase.replace(/\s+/g, ' ');
  return flat.length > LONGEST_PHRASE ? `${dropHalves(flat.slice(0, LONGEST_PHRASE))}…` : flat;
}

function cutBefore(text: string): string {
  const whole = text.replace(/\s+/g, ' ').replace(/^[\s•*·▪◦–-]+/, '');
  if (whole.length <= REACH) return whole;
  const tail = whole.slice(-REACH);
  return `…${dropHalves(tail.slice(tail.indexOf(' ') + 1))}`;
}

function cutAfter(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trimEnd();
  if (whole.length <= REACH) return whole;
  const head = whole.slice(0, REACH);
  const edge = head.lastIndexOf(' ');
  return `${dropHalves(edge > 0 ? head.slice(0, edge) : head)}…`;
}

/** A cut inside a pair of surrogates would show a replacement character. */
function dropHalves(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
