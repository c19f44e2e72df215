import axe from 'axe-core';
import { expect } from 'vitest';

// jsdom has no layout and no cascade of custom properties: contrast is checked in the browser instead.
const RULES = { 'color-contrast': { enabled: false } };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules about a whole page, which a component alone cannot keep. */
const PAGE_RULES = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };

/** Fails with every fault that axe finds in an element, or in a whole page when it is given the document's body. */
export async function expectAccessible(element: Element): Promise<void> {
  const rules = element === element.ownerDocument.body ? RULES : { ...RULES, ...PAGE_RULES };
  const { violations } = await axe.run(element, { runOnly: TAGS, rules, resultTypes: ['violations'] });
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`),
  ).toEqual([]);
}
