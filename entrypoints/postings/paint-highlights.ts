import type { Requirement } from '../../lib/analysis';
import type { SkillState } from '../../lib/browser/messages';
import type { DomRange } from '../../lib/page/text-map';

/**
 * What a highlight says. The page can list these names and read their places, so they tell of the posting alone, unless
 * the user has chosen otherwise.
 */
export type HighlightKind = Requirement | SkillState | 'current';

const KINDS: readonly HighlightKind[] = ['mentioned', 'preferred', 'required', 'have', 'lack', 'current'];

/** False in browsers without the CSS Custom Highlight API, where nothing is painted. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * Paints these places and nothing else of a kind; the page's own nodes stay as they are. Static ranges cost nothing
 * when the page changes, and are simply not painted where their nodes are gone.
 */
export function paintHighlight(kind: HighlightKind, places: readonly DomRange[]): void {
  eraseHighlight(kind);
  if (!canHighlight() || places.length === 0) return;
  const highlight = new Highlight(...places.map(buildRange));
  highlight.priority = KINDS.indexOf(kind);
  CSS.highlights.set(nameOf(kind), highlight);
}

/** Takes everything of a kind away. */
export function eraseHighlight(kind: HighlightKind): void {
  // By name: Firefox throws where its registry is gone through.
  if (canHighlight()) CSS.highlights.delete(nameOf(kind));
}

/** Takes everything away, also what a script that was cut off has left. */
export function eraseHighlights(): void {
  for (const kind of KINDS) eraseHighlight(kind);
}

function nameOf(kind: HighlightKind): string {
  return `rolelens-${kind}`;
}

function buildRange({ node, startOffset, endOffset }: DomRange): StaticRange {
  return new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });
}
