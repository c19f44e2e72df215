/** Words below a scale; `at` in per cent of its width. */
type Label = { readonly at: number; readonly text: string };

/** In px: the scale in the popup, a letter of its labels, and what parts two of them. */
const SCALE = 340;
const LETTER = 6.2;
const GAP = 6;

/**
 * Of labels in order those that stand beside one another without touching, as wide as the popup draws the scale: the
 * first, which begins at its mark, the last, which ends there, and as many between them as have room.
 */
export function chooseLabels<Each extends Label>(labels: readonly Each[]): Each[] {
  const last = labels.at(-1);
  if (!last || labels.length < 2) return [...labels];
  let taken = 0;
  const chosen = labels.slice(0, -1).filter((label, index) => {
    const { from, to } = spanOf(label, index === 0 ? 0 : 0.5);
    if (index > 0 && (from < taken || to > spanOf(last, 1).from - GAP)) return false;
    taken = to + GAP;
    return true;
  });
  return [...chosen, last];
}

/** From where to where a label goes in px; `before` is the share of it that stands before its mark. */
function spanOf({ at, text }: Label, before: number): { readonly from: number; readonly to: number } {
  const [mark, width] = [(at / 100) * SCALE, text.length * LETTER];
  return { from: mark - before * width, to: mark + (1 - before) * width };
}
