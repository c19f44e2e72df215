import { expect, it } from 'vitest';
import { packKnowledge } from '../../../lib/knowledge/build/pack-knowledge';
import { openKnowledge } from '../../../lib/knowledge/knowledge';
import { loadKnowledge } from '../../../lib/knowledge/load-knowledge';
import { findNames } from '../../../lib/skills/name-matcher';
import { normaliseForm } from '../../../lib/skills/normalise-form';
import { readKnowledgeData } from '../../data/knowledge-data';

const DATA = readKnowledgeData();
const { vocabulary } = loadKnowledge();

/** Skills that a whole text can mean, with the kind where it names one. */
function listMeanings(text: string): string[] {
  return findNames(vocabulary.matcher, text)
    .filter(({ start, end }) => start === 0 && end === text.length)
    .flatMap(({ value }) => vocabulary.spellings.get(value))
    .map(({ skill }) => `${skill.id} ${skill.kindName ?? ''}`);
}

it('every spelling of data/ is found by the bundled vocabulary and can mean its skill', () => {
  const lost = DATA.skills.flatMap(({ skills }) =>
    skills.flatMap(({ id, name, aliases, kinds = [] }) =>
      [name, ...aliases, ...kinds].filter(
        (form) => !listMeanings(normaliseForm(form)).includes(`${id} ${kinds.includes(form) ? form : ''}`),
      ),
    ),
  );
  expect(lost).toEqual([]);
});

it('every rule of data/ is kept with its spelling', () => {
  const ruled = DATA.skills.flatMap(({ skills }) =>
    skills.flatMap(({ id, rules = [] }) => rules.map((rule) => ({ id, rule }))),
  );
  const lost = ruled.filter(({ id, rule }) => {
    const meanings = findNames(vocabulary.matcher, rule.form).flatMap(({ value }) => vocabulary.spellings.get(value));
    return !meanings.some(({ skill, rules }) => skill.id === id && rules.some((each) => each.form === rule.form));
  });
  expect(lost).toEqual([]);
});

it('the bundled knowledge base is what the data gives when it is compiled', () => {
  const { titles, version, learning, advice } = openKnowledge(packKnowledge(DATA));
  const bundled = loadKnowledge();
  expect({ titles, version, learning, advice }).toEqual({
    titles: bundled.titles,
    version: bundled.version.split('.')[0],
    learning: bundled.learning,
    advice: bundled.advice,
  });
});
