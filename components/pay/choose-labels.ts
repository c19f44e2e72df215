/** Words below a scale; `at` in per cent of its width. */
type Label = { readonly at: number; readonly text: string };

/** In px: the scale in the popup, a letter of its labels, and what parts two of them. */
const SCALE = 340;
const LETTER = 6.2;
const GAP = 6;

/**
 * Of labels in order, evenly spaced, every one, every second and so on: as many as stand beside one another without
 * touching, as wide as the popup draws the scale. One at its begin starts at its mark, one at its end ends there. What
 * is left stays even, so that nobody reads a jump where there is none.
 */
export function chooseLabels<Each extends Label>(labels: readonly Each[]): Each[] {
  const every = labels.map((_, step) => labels.filter((_label, index) => index % (step + 1) === 0));
  return every.find(fits) ?? [];
}

function fits(labels: readonly Label[]): boolean {
  const spans = labels.map(spanOf);
  return spans.every(({ from }, index) => index === 0 || from >= (spans[index - 1]?.to ?? 0) + GAP);
}

/** From where to where a label goes in px. */
function spanOf({ at, text }: Label): { readonly from: number; readonly to: number } {
  const [mark, width] = [(at / 100) * SCALE, text.length * LETTER];
  const before = at === 0 ? 0 : at === 100 ? 1 : 0.5;
  return { from: mark - before * width, to: mark + (1 - before) * width };
}
