import { expect, test } from 'vitest';
import { de } from '../../components/messages/de';
import { en } from '../../components/messages/en';
import { fr } from '../../components/messages/fr';
import { nameFigurePlace, sayFigurePlace } from '../../components/ui/name-place';

const MESSAGES = { en, de, fr };
const US = { country: 'US', label: 'United States' };
const ASSUMED = { country: 'US', label: 'United States (not stated)' };
const HUBS = { country: 'US', label: 'Tech hubs (United States, not stated)' };

test.each([
  ['en', US, 'United States'],
  ['de', US, 'USA'],
  ['fr', US, 'États-Unis'],
  ['en', ASSUMED, 'United States, assumed'],
  ['de', ASSUMED, 'USA, angenommen'],
  ['fr', ASSUMED, 'États-Unis, par hypothèse'],
  ['en', HUBS, 'tech hubs, United States, assumed'],
  ['de', { country: 'GB', label: 'London, UK' }, 'London, UK'],
  ['de', HUBS, 'Technologiezentren, USA, angenommen'],
  ['fr', HUBS, 'pôles technologiques, États-Unis, par hypothèse'],
  ['de', { label: 'Remote, anywhere' }, 'Remote, von überall'],
  ['en', { country: 'not a code', label: 'Nowhere' }, 'Nowhere'],
] as const)('in %s %o is %s', (language, place, name) => {
  expect(nameFigurePlace(place, MESSAGES[language])).toBe(name);
});

test('a sentence has the article where its language needs one', () => {
  expect(sayFigurePlace(US, en)).toBe('the United States');
  expect(sayFigurePlace(US, de)).toBe('USA');
});
