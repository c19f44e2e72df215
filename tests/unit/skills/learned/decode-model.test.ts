import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { decodeModel, decodeModelText, encodeModel, MODEL_BYTES } from '../../../../lib/skills/learned/decode-model';
import { createSkillModel } from '../../../builders/skill-model';

describe('decodeModel', () => {
  it('reads what was written', () => {
    const model = { ...createSkillModel({ firsts: ['quux'], ids: { dbt: -3 } }), threshold: 0.5, taggerScale: 0.25 };
    expect(decodeModel(encodeModel(model))).toEqual({ ...model, version: expect.stringMatching(/^[0-9a-f]{8}$/) });
  });

  it('reads bytes that lie inside a larger buffer', () => {
    const bytes = encodeModel(createSkillModel({ bias: -7 }));
    const larger = new Uint8Array(MODEL_BYTES + 8);
    larger.set(bytes, 4);
    expect(decodeModel(larger.subarray(4, 4 + MODEL_BYTES))).toEqual(decodeModel(bytes));
  });

  it('has another version after another training', () => {
    const versions = [1, 2, 2].map((bias) => decodeModel(encodeModel(createSkillModel({ bias })))?.version);
    expect(versions[0]).not.toBe(versions[1]);
    expect(versions[1]).toBe(versions[2]);
  });

  it('refuses any other length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MODEL_BYTES * 2 }), (length) => {
        fc.pre(length !== MODEL_BYTES);
        expect(decodeModel(new Uint8Array(length))).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
});

describe('decodeModelText', () => {
  const bytes = encodeModel(createSkillModel({ bias: 3 }));
  const base64 = Buffer.from(bytes).toString('base64');

  it('reads the same with what the browser has for it and without', () => {
    const fromBase64 = vi.fn((text: string) => new Uint8Array(Buffer.from(text, 'base64')));
    for (const decode of [undefined, fromBase64]) {
      vi.stubGlobal('Uint8Array', Object.assign(class extends Uint8Array {}, { fromBase64: decode }));
      expect(decodeModelText(base64)).toEqual(decodeModel(bytes));
      vi.unstubAllGlobals();
    }
    expect(fromBase64).toHaveBeenCalledOnce();
  });
});
