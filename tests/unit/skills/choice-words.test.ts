import { describe, expect, it } from 'vitest';
import { isOneEnough } from '../../../lib/skills/choice-words';

describe('isOneEnough', () => {
  it.each([
    'experience with one or more of ',
    'at least one of ',
    'one of the following: ',
    'any of ',
    'any of these languages ',
    'either of ',
    'one of the following programming languages: ',
    'at least one major cloud platform (',
    'one or more cloud providers such as ',
    'one of our core languages ',
    'mindestens eine der sprachen ',
    'mindestens einer der folgenden datenbanken: ',
    'eine oder mehrere programmiersprachen (',
    'eines der tools ',
    'au moins un des langages ',
    "l'un des outils suivants : ",
    'au moins une plateforme cloud (',
    'al menos uno de los lenguajes ',
    'alguna de las siguientes herramientas: ',
    'una de las plataformas ',
  ])('is so behind %j', (before) => {
    expect(isOneEnough(before)).toBe(true);
  });

  it.each([
    'experience with ',
    'some knowledge of ',
    'every one of ',
    'each one of ',
    'cada una de ',
    'chacun des outils ',
    'one of the most used languages: ',
    'one of the best platforms, built on ',
    'one of our engineers, who writes ',
    'one of our teams works with ',
    'one team, three languages: ',
    'someone of ',
    'eine gute kenntnis von ',
    'une solide maîtrise de ',
    'un buen dominio de ',
    'many of the tools ',
    'phone of ',
  ])('is not so behind %j', (before) => {
    expect(isOneEnough(before)).toBe(false);
  });
});
