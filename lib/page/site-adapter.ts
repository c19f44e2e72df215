import type { RawCard, ReadOutcome, Site } from '../posting/raw-posting';
import type { TextMap } from './text-map';

/** A card of a result list with its element, for marks to be placed beside it. */
export type CardOnPage = { readonly card: RawCard; readonly element: Element };

/** Whether the card in this element is to be read. */
export type WantCard = (element: Element) => boolean;

/** The open posting's place in the page: the element beside which the chip goes. */
export type PostingAnchor = { readonly after: Element };

/**
 * How one layout of one site is read. Adapters are plain objects; they never write to the page, and
 * they use no layout (`innerText`, computed style, geometry), so that the same code reads a parsed file.
 */
export type SiteAdapter = {
  /** The layout's name, `<site>-<layout>`. */
  readonly layout: string;
  readonly site: Site;
  /** Selectors of which at least one is on every page of the layout. */
  readonly markers: readonly string[];
  /** True when the document shows this layout, judged by its markers and not by its address. */
  readonly isShown: (page: ParentNode, url: URL) => boolean;
  /** The posting the address asks for: its id, or undefined where the address names none. */
  readonly findPostingId: (url: URL) => string | undefined;
  /** The open posting; a reason when there is none or when the pane still shows another one. */
  readonly readPosting: (page: ParentNode, url: URL) => ReadOutcome;
  /**
   * The result cards in document order, decoys and unpainted rows left out; empty when there is no list. Of a list that
   * may be long, only the cards whose element `isWanted` are read; it is asked once for each.
   */
  readonly readCards: (page: ParentNode, url: URL, isWanted?: WantCard) => readonly CardOnPage[];
  /** The text of `readPosting`'s description with its places in the page; undefined where the page's text did not give it. */
  readonly mapDescription: (page: ParentNode, url: URL) => TextMap | undefined;
  /** Where the chip of the open posting goes; undefined when the title's element cannot be found. */
  readonly findAnchor: (page: ParentNode, url: URL) => PostingAnchor | undefined;
  /** True once the site has finished hydrating, so that own nodes survive. */
  readonly isSettled: (page: ParentNode) => boolean;
};
