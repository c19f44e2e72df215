import { describe, expect, it } from 'vitest';
import type { SkillMention, Span } from '../../../lib/analysis';
import { createLabelFinder, findPlaces, isSamePlace } from '../../eval/match-labels';

function span(start: number, end: number, field: Span['field'] = 'description'): Span {
  return { start, end, field };
}

function mention(...spans: Span[]): SkillMention {
  return { id: 'a', name: 'A', kind: 'hard', category: 'c', requirement: 'required', spans };
}

describe('findPlaces', () => {
  it.each([
    ['R', 'R&D or R, not Rust', [0, 7]],
    ['art', 'smart parts', [2, 7]],
    ['art', 'smart art', [6]],
    ['C++', 'C++ and C++17', [0, 8]],
    ['Go', 'nothing', []],
    ['ML', 'ÄML ML', [4]],
  ])('finds %j in %j', (quote, description, starts) => {
    expect(findPlaces(quote, { title: '', description }).map(({ start }) => start)).toEqual(starts);
  });

  it('looks into the title as well', () => {
    expect(findPlaces('Go', { title: 'Go Engineer', description: 'Go!' })).toEqual([span(0, 2, 'title'), span(0, 2)]);
  });
});

describe('isSamePlace', () => {
  it.each([
    ['the same words', span(0, 6), span(0, 6), true],
    ['a longer name that holds it', span(0, 30), span(10, 12), true],
    ['a name that holds it and is too long', span(0, 31), span(10, 12), false],
    ['three tenths of the union', span(0, 13), span(7, 20), true],
    ['a little less', span(0, 13), span(8, 21), false],
    ['neighbours', span(0, 5), span(5, 9), false],
    ['more than sixty characters', span(0, 61), span(0, 61), false],
    ['sixty characters', span(0, 60), span(0, 60), true],
    ['another field', span(0, 6, 'title'), span(0, 6), false],
  ])('%s', (_, found, place, expected) => {
    expect(isSamePlace(found, place)).toBe(expected);
  });
});

describe('createLabelFinder', () => {
  const texts = { title: '', description: 'AI/ML/DL and Go' };

  it('lets one span name two labels and no third', () => {
    const names = createLabelFinder(texts);
    const wide = mention(span(0, 8));
    expect(['AI', 'ML', 'DL', 'AI'].map((quote) => names(wide, quote))).toEqual([true, true, false, true]);
  });

  it('asks every span of a mention', () => {
    const names = createLabelFinder(texts);
    expect(names(mention(span(0, 2), span(13, 15)), 'Go')).toBe(true);
    expect(names(mention(span(0, 2)), 'Go')).toBe(false);
  });
});
