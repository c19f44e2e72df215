import { describe, expect, it } from 'vitest';
import { splitSections } from '../../../lib/sections/split-sections';
import { weighSkill } from '../../../lib/skills/learned/judge-skills';
import { tagTokens } from '../../../lib/skills/learned/tag-tokens';
import { splitTokens } from '../../../lib/skills/learned/token';
import { fitJudge } from '../../train/fit-judge';
import { fitTagger, type TaggedText } from '../../train/fit-tagger';
import { findFold } from '../../train/folds';
import { quantise } from '../../train/quantise';
import { createRandom, shuffle } from '../../train/random';

const LABELS = { hard: [], soft: [], roles: [], levels: [] };

function tokensOf(text: string) {
  return splitTokens(text, splitSections(text));
}

/** Words in capitals are the skills. */
function labelText(text: string): TaggedText {
  const tokens = tokensOf(text);
  const labels = Uint8Array.from(tokens, ({ start, end }) => (/^[A-Z]{3,}$/.test(text.slice(start, end)) ? 1 : 0));
  return { tokens, labels, names: tokens.map(() => undefined) };
}

describe('fitTagger', () => {
  const texts = ['We write QUUX daily', 'You know GRAULT well', 'Use of WALDO and more', 'Some FRED helps'].map(
    labelText,
  );

  it('learns what the labels show, for words it has not seen', () => {
    const tokens = tokensOf('We use PLUGH daily');
    const { first } = tagTokens(tokens, fitTagger([...texts, ...texts, ...texts]));
    expect(first.indexOf(Math.max(...first))).toBe(2);
  });

  it('gives the same weights for the same texts', () => {
    expect(fitTagger(texts)).toEqual(fitTagger(texts));
  });
});

describe('fitJudge', () => {
  const right = { features: [1, 2], isRight: true };
  const wrong = { features: [1, 3], isRight: false };

  it('tells what is right from what is wrong by what differs', () => {
    const model = fitJudge(Array.from({ length: 40 }, (_, k) => (k % 2 ? right : wrong)));
    expect(weighSkill(new Set(right.features), model)).toBeGreaterThan(weighSkill(new Set(wrong.features), model));
  });

  it('learns nothing from what one skill alone has', () => {
    expect(fitJudge([right, wrong]).judge[2]).toBe(0);
  });
});

describe('the parts of training', () => {
  it('keeps the postings of one company together', () => {
    const posting = { title: '', description: '', traps: [], labels: LABELS };
    const folds = ['a', 'b', 'c'].map((id) => findFold({ ...posting, id, company: id === 'c' ? ' QUUX ' : 'Quux' }, 5));
    expect(new Set(folds).size).toBe(1);
    const alone = Array.from({ length: 60 }, (_, k) => findFold({ ...posting, id: `p${k}` }, 5));
    expect(new Set(alone).size).toBe(5);
  });

  it('keeps weights to within half a step', () => {
    const weights = Float32Array.of(0, 1.5, -2, 0.01, 0.77);
    const { bytes, scale } = quantise(weights);
    expect(Math.max(...weights.map((weight, k) => Math.abs(weight - (bytes[k] ?? 0) * scale)))).toBeLessThanOrEqual(
      scale / 2 + 1e-9,
    );
    expect(quantise(new Float32Array(3)).bytes).toEqual(new Int8Array(3));
  });

  it('shuffles by its seed alone and loses nothing', () => {
    const items = Array.from({ length: 50 }, (_, k) => k);
    const once = shuffle(items, createRandom(1));
    expect(shuffle(items, createRandom(1))).toEqual(once);
    expect(shuffle(items, createRandom(2))).not.toEqual(once);
    expect([...once].sort((a, b) => a - b)).toEqual(items);
  });
});
