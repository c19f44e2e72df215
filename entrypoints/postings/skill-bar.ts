import type { ScriptWords } from '../../lib/browser/page-words/page-words';
import { fillIn, make, makeButton, makeIcon } from './build-elements';
import type { PageLayer } from './page-layer';
import type { SkillStop } from './skill-text';

const ICONS = { previous: 'm10 3-5 5 5 5', next: 'm6 3 5 5-5 5', close: 'm4 4 8 8m0-8-8 8' } as const;

/** What the bar is asked to do. */
export type SkillBarActions = { readonly step: (by: 1 | -1) => void; readonly close: () => void };

/** The floating bar that goes through the skills of the open posting and tells each one as it is reached. */
export class SkillBar {
  readonly #page: Document;
  readonly #layer: PageLayer;
  readonly #actions: SkillBarActions;
  #bar: HTMLElement | undefined;
  #said: HTMLElement | undefined;
  #words: ScriptWords | undefined;

  constructor(page: Document, layer: PageLayer, actions: SkillBarActions) {
    this.#page = page;
    this.#layer = layer;
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#bar?.isConnected ?? false;
  }

  /** Puts the bar into the page with the focus on "next", so that one key goes on. */
  open(words: ScriptWords): void {
    if (this.isOpen) return;
    this.#words = words;
    const page = this.#page;
    const button = (icon: keyof typeof ICONS, name: string, press: () => void) => {
      const made = makeButton(page, 'tool', press, makeIcon(page, ICONS[icon]));
      made.setAttribute('aria-label', name);
      return made;
    };
    const next = button('next', words.next, () => this.#actions.step(1));
    this.#said = make(page, 'p', 'said');
    this.#said.setAttribute('role', 'status');
    const close = button('close', words.close, this.#actions.close);
    this.#bar = make(
      page,
      'div',
      'bar',
      button('previous', words.previous, () => this.#actions.step(-1)),
      next,
      this.#said,
      close,
    );
    this.#bar.lang = words.language;
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', words.inText);
    this.#bar.addEventListener('keydown', (event) => this.#onKey(event));
    this.#layer.show(this.#bar);
    next.focus({ preventScroll: true });
  }

  /** Tells which skill has been reached; `isFolded` where the site shows its place only when more is opened. */
  tell({ skill }: SkillStop, at: number, of: number, isFolded: boolean): void {
    const page = this.#page;
    const words = this.#words;
    if (!words) return;
    const comma = () => make(page, 'span', 'spoken', ', ');
    const count = make(page, 'span', 'soft', fillIn(words.count, { at, of }));
    const folded = isFolded && make(page, 'span', 'soft', words.folded);
    const kind = make(page, 'span', `kind ${skill.state ? '' : skill.requirement}`, words[skill.requirement]);
    // Who works by keyboard or hears the page has this bar alone: it tells what highlight and tip show.
    const own = skill.state && make(page, 'span', `kind ${skill.state}`, words[skill.state]);
    const name = make(page, 'strong', '', skill.name);
    const more = [kind, own, count, folded].flatMap((part) => (part ? [comma(), part] : []));
    this.#said?.replaceChildren(name, ...more);
  }

  close(): void {
    if (this.#bar) this.#layer.hide(this.#bar);
    this.#bar = undefined;
    this.#said = undefined;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#actions.close();
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') this.#actions.step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') this.#actions.step(-1);
    else return;
    event.preventDefault();
  }
}
