import { describe, expect, it } from 'vitest';
import { isOneOfKind, isPracticed, isPracticedInList } from '../../../lib/skills/practice-words';

function place(text: string, name: string) {
  const start = text.indexOf(name);
  return { start, end: start + name.length };
}

describe('isPracticed', () => {
  it.each<[string, string, boolean]>([
    ['Hands-on with the Loom (video)', 'Loom', true],
    ['Familiar with R', 'R', true],
    ['- Proficiency in\n  Go at work', 'Go', true],
    ['Kenntnisse in Stan', 'Stan', true],
    ['Maîtrise de Spark', 'Spark', true],
    ['Conocimientos de Go.', 'Go', true],
    ['Experience with Ember, finance and a public cloud', 'Ember', false],
    ['Experience in Lightning, wind and hail', 'Lightning', false],
    ['Experience in Metal and plastics', 'Metal', false],
    ['Experience with Board meetings', 'Board', false],
    ['Experience with Ghost Kitchens', 'Ghost', false],
    ['Work with Ember', 'Ember', false],
    ['Inexperience with Ember', 'Ember', false],
    ['Our platform Ember', 'Ember', false],
  ])('%j: %s is %s', (text, name, expected) => {
    expect(isPracticed(text, place(text, name))).toBe(expected);
  });
});

describe('isPracticedInList', () => {
  it.each<[string, string, boolean]>([
    ['Experience with Ember, React and a public cloud', 'Ember', true],
    ['Proficiency in\n  Go or Rust', 'Go', true],
    ['Experience with Hive/Pig', 'Hive', true],
    ['Erfahrung mit Flux und Helm', 'Flux', true],
    ['Maîtrise de Spark ou Hive', 'Spark', true],
    ['Experience with Ember', 'Ember', false],
    ['Experience with Ember orbits', 'Ember', false],
    ['Work with Ember, React', 'Ember', false],
  ])('%j: %s is %s', (text, name, expected) => {
    expect(isPracticedInList(text, place(text, name))).toBe(expected);
  });
});

describe('isOneOfKind', () => {
  it.each<[string, string, boolean]>([
    ['- Oracle or another relational database', 'Oracle', true],
    ['We store it in Oracle or another relational database', 'Oracle', true],
    ['Built with Ember or similar JavaScript framework', 'Ember', true],
    ['You know Helm or any other modern deployment tool', 'Helm', true],
    ['We draw in Sketch and/or other design software', 'Sketch', true],
    ['Oracle (or similar)', 'Oracle', true],
    ['* Cypress or similar automation harness', 'Cypress', true],
    ['- Oracle or others.', 'Oracle', true],
    ['Experience with Ember or others in that vein', 'Ember', true],
    ['Wir nutzen Oracle oder eine vergleichbare Datenbank', 'Oracle', true],
    ['Du kennst Flux oder ein anderes Werkzeug', 'Flux', true],
    ['Nous utilisons Oracle ou une autre base', 'Oracle', true],
    ['Manejas Ember u Oracle o similar plataforma', 'Oracle', true],
    ['Oracle or Java', 'Oracle', false],
    ['We are based in Berlin, Phoenix or other hubs.', 'Phoenix', false],
    ['- Phoenix or other hubs', 'Phoenix', false],
    ['Write to Alexa or another member of our platform team.', 'Alexa', false],
    ['Ask Sage or another partner team', 'Sage', false],
    ['Ask Sage or another platform team', 'Sage', false],
    ['You report to Julia or another manager of the data platform', 'Julia', false],
    ['Meet Travis or another engineer who knows the tools', 'Travis', false],
    ['We sit in Phoenix or similar', 'Phoenix', false],
    ['Das Büro ist in Orange oder einer anderen Stadt', 'Orange', false],
    ['Notre bureau de Galaxy ou un autre site', 'Galaxy', false],
  ])('%j: %s is %s', (text, name, expected) => {
    expect(isOneOfKind(text, place(text, name))).toBe(expected);
  });
});
