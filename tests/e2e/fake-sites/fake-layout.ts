/** A posting of an invented company; its pay is like no other's, so that a mark tells which posting it is of. */
export type FakeJob = {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** As the page prints it. */
  readonly pay: string;
  /** Paragraphs. */
  readonly description: readonly string[];
};

/** The parts of a page that stay while postings come and go. */
export type Frame = { readonly page: HTMLElement; readonly list: HTMLElement; readonly pane: HTMLElement };

/** How one layout of a site is drawn: the site's structure and names, and no text of it. */
export type FakeLayout = {
  readonly bodyClass: string;
  /** The address of the list with a posting open, without its origin. */
  readonly formatAddress: (id: string) => string;
  readonly findId: (url: URL) => string | undefined;
  readonly buildFrame: () => Frame;
  /** A row as it is before it is scrolled to. */
  readonly buildRow: (job: FakeJob) => HTMLElement;
  readonly buildCard: (job: FakeJob) => readonly Node[];
  readonly buildTitle: (job: FakeJob) => HTMLElement;
  /** Everything of the pane above the text, the title included. */
  readonly buildTop: (job: FakeJob) => readonly Node[];
  readonly buildText: (job: FakeJob) => readonly Node[];
  /** What the site does once its scripts have taken over the page that the server sent. */
  readonly hydrate: (frame: Frame) => void;
};

/** An element with attributes and children; nothing is ever parsed as HTML. */
export function make(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function makeParagraphs({ description }: FakeJob): HTMLElement[] {
  return description.map((text) => make('p', {}, text));
}
