import type { Requirement } from '../../lib/analysis';
import type { PostingMark } from '../../lib/browser/messages';
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

const REQUIREMENTS: readonly Requirement[] = ['required', 'preferred', 'mentioned'];
const STEPS = 'M3 4h7M3 8h10M3 12h5m3 0 2 2 2-2';
const OPEN = 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5';

/** What the chip unfolds into: the pay as a picture, what the resume lacks, and the skills of the text. */
export function buildCard(mark: PostingMark, page: Document, actions: CardActions): Card {
  const toggle = buildSwitch(page, actions.toggle);
  const panel = makeButton(page, 'action', actions.openPanel, makeIcon(page, OPEN), 'Pay, skills and tips in full');
  const element = make(
    page,
    'div',
    'card',
    buildPay(mark, page),
    buildOwn(mark, page),
    mark.skills && buildSkills(mark.skills, page, toggle, actions),
    make(page, 'div', 'row foot', panel),
  );
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', 'Details of this posting');
  return { element, showHighlights: (isOn) => toggle.setAttribute('aria-checked', String(isOn)) };
}

function buildSection(page: Document, title: string, ...content: (Node | string | undefined | false)[]): HTMLElement {
  const heading = make(page, 'p', 'title', title);
  return make(page, 'section', 'section', heading, ...content);
}

function buildPay({ band, pay, posted, role }: PostingMark, page: Document): HTMLElement {
  const line = (text: string | undefined) => text !== undefined && make(page, 'p', 'line', text);
  const stated = posted && make(page, 'p', 'line', make(page, 'strong', '', posted.text), ' posted');
  if (stated && posted?.offer) stated.append(make(page, 'span', 'soft', `, ${posted.offer}`));
  const nothing = role ? 'No published pay fits this posting.' : 'Nothing to compare the pay with.';
  const key = band?.posted && make(page, 'span', 'sign offer-sign');
  if (stated && key) stated.prepend(key);
  const figures = pay && make(page, 'p', 'line', make(page, 'strong', '', pay.text), ` ${pay.detail}`);
  if (figures && band) figures.prepend(make(page, 'span', 'sign range-sign'));
  return buildSection(page, 'Pay', band && buildPayBand(band, page), stated, figures ?? line(nothing));
}

/** Told of the resume, so drawn, and of one size whatever it says. */
function buildOwn({ coverage, missing, hasResume }: PostingMark, page: Document): HTMLElement {
  const score = coverage ? `${coverage.score} of 100, ${coverage.band}` : '';
  const none = hasResume ? 'This posting names no skill to compare with.' : 'Add a resume in the options to compare.';
  return buildSection(
    page,
    'Your resume',
    make(page, 'p', 'line fixed', makeDrawn(page, 'strong', coverage ? score : none)),
    make(
      page,
      'p',
      'line fixed',
      makeDrawn(page, 'soft', coverage ? listMissing(coverage.missingRequired, missing) : ''),
    ),
  );
}

function listMissing(count: number, names: readonly string[] = []): string {
  if (count === 0) return 'nothing that is required is missing';
  const rest = count - names.length;
  const more = rest > 0 && names.length > 0 ? ` and ${rest} more` : '';
  return `${count} required missing${names.length > 0 ? `: ${names.join(', ')}${more}` : ''}`;
}

function buildSkills(
  skills: NonNullable<PostingMark['skills']>,
  page: Document,
  toggle: HTMLElement,
  { walk }: CardActions,
): HTMLElement {
  const legend = make(page, 'ul', 'legend');
  for (const requirement of REQUIREMENTS) {
    const count = skills.filter((skill) => skill.requirement === requirement).length;
    if (count === 0) continue;
    legend.append(make(page, 'li', '', make(page, 'span', `kind ${requirement}`, requirement), ` ${count}`));
  }
  legend.setAttribute('role', 'list');
  const through = makeButton(page, 'action', () => walk(through), makeIcon(page, STEPS), 'Go through them');
  return buildSection(
    page,
    'Skills in the text',
    legend,
    make(page, 'div', 'row', canHighlight() && toggle, canHighlight() && through),
  );
}

function buildSwitch(page: Document, onPress: () => void): HTMLElement {
  const made = makeButton(page, 'action switch', onPress, make(page, 'span', 'knob'), 'Highlight in the text');
  made.setAttribute('role', 'switch');
  made.setAttribute('aria-checked', 'false');
  return made;
}
