import type { PostingMark, WeightedText } from '../../lib/browser/messages';
import { make, makeButton, makeDrawn, makeIcon } from './build-elements';
import { buildPayBand } from './build-pay-band';
import { canHighlight } from './paint-highlights';

/** What the card can be asked for. */
export type CardActions = {
  readonly openPanel: () => void;
  readonly toggle: () => void;
  /** Goes through the skills; the button that was pressed gets the focus back. */
  readonly walk: (button: HTMLElement) => void;
};

export type Card = { readonly element: HTMLElement; readonly showHighlights: (isOn: boolean) => void };

const KINDS = ['required', 'preferred', 'mentioned', 'have', 'lack'] as const;
const STEPS = 'M3 4h7M3 8h10M3 12h5m3 0 2 2 2-2';
const OPEN = 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5';

/** What the chip unfolds into: the pay as a picture, what the resume lacks, and the skills of the text. */
export function buildCard(mark: PostingMark, page: Document, actions: CardActions): Card {
  const { words, texts, skills } = mark;
  const toggle = buildSwitch(page, words.toggle, actions.toggle);
  const panel = makeButton(page, 'action', actions.openPanel, makeIcon(page, OPEN), words.panel);
  const element = make(
    page,
    'div',
    'card',
    buildPay(mark, page),
    buildOwn(mark, page),
    skills && buildSkills(mark, { page, toggle }, actions),
    make(page, 'div', 'row foot', panel, make(page, 'span', 'history', makeDrawn(page, 'soft', texts.seen ?? ''))),
  );
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', words.details);
  return { element, showHighlights: (isOn) => toggle.setAttribute('aria-checked', String(isOn)) };
}

function buildSection(page: Document, title: string, ...content: (Node | string | undefined | false)[]): HTMLElement {
  const heading = make(page, 'p', 'title', title);
  return make(page, 'section', 'section', heading, ...content);
}

function buildPay({ band, pay, texts, words }: PostingMark, page: Document): HTMLElement {
  const { posted, figures } = texts;
  const stated = posted && buildLine(page, posted);
  if (stated && band?.posted) stated.prepend(make(page, 'span', 'sign offer-sign'));
  const known = buildLine(page, figures);
  if (pay && band) known.prepend(make(page, 'span', 'sign range-sign'));
  return buildSection(page, words.pay, band && buildPayBand(band, page), stated, known);
}

function buildLine(page: Document, { strong, soft = '' }: WeightedText): HTMLElement {
  return make(page, 'p', 'line', strong && make(page, 'strong', '', strong), strong ? ` ${soft}` : soft);
}

/** Told of the resume, so drawn, and of one size whatever it says. */
function buildOwn({ texts: { coverage }, words }: PostingMark, page: Document): HTMLElement {
  return buildSection(
    page,
    words.resume,
    make(page, 'p', 'line fixed', makeDrawn(page, 'strong', coverage.strong)),
    make(page, 'p', 'line fixed', makeDrawn(page, 'soft', coverage.soft ?? '')),
  );
}

function buildSkills(
  { words, counts }: PostingMark,
  { page, toggle }: { readonly page: Document; readonly toggle: HTMLElement },
  { walk }: CardActions,
): HTMLElement {
  const legend = make(page, 'ul', 'legend');
  for (const kind of KINDS) {
    if (counts[kind] === 0) continue;
    legend.append(make(page, 'li', '', make(page, 'span', `kind ${kind}`, words[kind]), ` ${counts[kind]}`));
  }
  legend.setAttribute('role', 'list');
  const through = makeButton(page, 'action', () => walk(through), makeIcon(page, STEPS), words.through);
  return buildSection(
    page,
    words.skills,
    legend,
    make(page, 'div', 'row', canHighlight() && toggle, canHighlight() && through),
  );
}

function buildSwitch(page: Document, name: string, onPress: () => void): HTMLElement {
  const made = makeButton(page, 'action switch', onPress, make(page, 'span', 'knob'), name);
  made.setAttribute('role', 'switch');
  made.setAttribute('aria-checked', 'false');
  return made;
}
