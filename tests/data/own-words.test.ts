import { describe, expect, it } from 'vitest';
import { collectTexts } from '../../lib/knowledge/rules/text-rules';
import { findCopiedRuns, indexOriginal } from './find-copied-runs';
import { readKnowledgeData } from './knowledge-data';
import { hasArticles, readArticles } from './shared-facts';

/** So many words in a row are a sentence of somebody's; fewer are often nothing but names. */
const TOO_MANY = 8;

describe('words in a row', () => {
  const original = indexOriginal('The quick brown fox jumps over the lazy dog, and nobody minds at all.', TOO_MANY);
  it.each([
    ['Here the QUICK brown fox jumps over the lazy dog!', ['the quick brown fox jumps over the lazy dog']],
    ['The quick brown fox jumps over a lazy dog.', []],
    [
      'fox jumps over the lazy dog, and nobody. Then: over the lazy dog and nobody minds at',
      ['fox jumps over the lazy dog and nobody', 'over the lazy dog and nobody minds at'],
    ],
    ['', []],
  ])('are found in %j', (text, runs) => {
    expect(findCopiedRuns(text, original)).toEqual(runs);
  });
});

describe.skipIf(!hasArticles)('our words (skipped where ../shared/seeds is not beside the project)', () => {
  it('are not those of an article', () => {
    const articles = readArticles();
    expect(articles).toHaveLength(5);
    const texts = collectTexts(readKnowledgeData(), ['text', 'summary', 'note', 'none', 'subject', 'value', 'label']);
    expect(texts.length).toBeGreaterThan(500);
    const original = indexOriginal(articles.join('\n'), TOO_MANY);
    expect(texts.flatMap((text) => findCopiedRuns(text, original))).toEqual([]);
  });
});
