/**
 * Moves the focus to the search field of the screen: for a button that clears what was searched for and goes with it,
 * which would leave keys and screen readers nowhere.
 */
export function focusSearch({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.ownerDocument.querySelector<HTMLInputElement>('main input[type="search"]')?.focus();
}
