import { describe, expect, it } from 'vitest';
import { isPracticed } from '../../../lib/skills/practice-words';

describe('isPracticed', () => {
  it.each<[string, string, boolean]>([
    ['Experience with Ember, finance and a public cloud', 'Ember', true],
    ['- Proficiency in\n  Go or Rust', 'Go', true],
    ['Hands-on with the Loom (video)', 'Loom', true],
    ['Familiar with R', 'R', true],
    ['Erfahrung mit Flux und Helm', 'Flux', true],
    ['Kenntnisse in Stan', 'Stan', true],
    ['Maîtrise de Spark', 'Spark', true],
    ['Conocimientos de Go.', 'Go', true],
    ['- Oracle or another relational database', 'Oracle', true],
    ['Oracle (or similar)', 'Oracle', true],
    ['Oracle oder eine vergleichbare Datenbank', 'Oracle', true],
    ['Oracle ou une autre base', 'Oracle', true],
    ['Oracle or Java', 'Oracle', false],
    ['Experience with Board meetings', 'Board', false],
    ['Experience with Ghost Kitchens', 'Ghost', false],
    ['Work with Ember', 'Ember', false],
    ['Inexperience with Ember', 'Ember', false],
    ['Our platform Ember', 'Ember', false],
  ])('%j: %s is %s', (text, name, expected) => {
    const start = text.indexOf(name);
    expect(isPracticed(text, { start, end: start + name.length })).toBe(expected);
  });
});
