const FILLERS: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);

/**
 * True when two kinds of one skill are one thing in other words: the words of one are among the other's ("claims data",
 * "medical claims data"), or stand there as initials ("RTB", "real-time bidding"). Case, hyphens and a plural "s" count
 * for nothing.
 */
export function isSameKind(a: string, b: string): boolean {
  const [first, second] = [extractWords(a), extractWords(b)];
  return holds(first, second) || holds(second, first);
}

function extractWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/(?<=\p{L})&(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => word.replace(/(?<=\p{L}{2}[^s])s$/u, ''));
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  const initials = whole.map((word) => word.slice(0, 1)).join('');
  if (initials.length > 1 && part.includes(initials)) return true;
  return part.length > 0 && part.every((word) => whole.includes(word));
}
