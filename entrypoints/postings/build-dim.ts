import type { DimWords } from '../../lib/browser/page-words/page-words';
import { fillIn, make, makeButton, makeDrawn } from './build-elements';
import { keepEvents } from './own-hosts';
import { placeVeil } from './place-veil';

/** Whether the user has undone a dimming for now, and who is told when they do. */
export type DimState = { readonly isShown: () => boolean; readonly show: (isShown: boolean) => void };

export type DimParts = {
  readonly host: HTMLElement;
  readonly why: string | undefined;
  readonly words: DimWords;
  readonly state: DimState;
};

export type Dim = {
  readonly veil: HTMLElement;
  readonly row: HTMLElement;
  readonly fit: (card: Element) => void;
};

/**
 * What dims a card: a veil over it, which lets every click through, the words for the rule and a button that lifts the
 * veil. The words are drawn, for the page can search for others; where no veil can lie they stand alone.
 */
export function buildDim({ why = '', words, host, state }: DimParts, page: Document): Dim {
  const veil = make(page, 'div', 'veil');
  const text = makeDrawn(page, 'why', '');
  text.id = 'why';
  let card: Element | undefined;
  const draw = () => {
    const isShown = state.isShown();
    // Until it is laid out, a card is taken for one that a veil can lie over: then nothing moves.
    const hasVeil = !isShown && (card === undefined || placeVeil(veil, host, card));
    veil.hidden = !hasVeil;
    text.dataset.text = fillIn(hasVeil ? words.dimmed : words.ruled, { why });
    button.textContent = isShown ? words.again : words.show;
    button.hidden = !hasVeil && !isShown;
  };
  const button = makeButton(page, 'show', () => {
    state.show(!state.isShown());
    draw();
  });
  button.setAttribute('aria-describedby', text.id);
  // A click anywhere in a card opens it.
  keepEvents(button);
  draw();
  const fit = (of: Element) => {
    card = of;
    draw();
  };
  return { veil, row: make(page, 'div', 'dim', text, button), fit };
}
