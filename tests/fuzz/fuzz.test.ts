import { expect, test } from 'vitest';
import { runInputs } from './run-inputs';
import { TARGETS } from './targets';

// The short form of `npm run fuzz`. Here other tests run beside, so that only what is far too slow is a fault.

const SEED = Number(process.env.SEED ?? 20_261_121);
const PATIENCE = 5;

test.each(TARGETS.map((target) => [target.name, target] as const))(
  `%s takes whatever comes (SEED=${SEED})`,
  { timeout: 120_000 },
  async (_name, target) => {
    const open = await target.open();
    try {
      const bound = target.bound * PATIENCE;
      const { inputs, faults } = await runInputs({ bound }, open, { seed: SEED, from: 0, to: target.short });
      expect(faults.map(({ at, message }) => `${target.name} ${at}: ${message}`)).toEqual([]);
      expect(inputs).toBe(target.short);
    } finally {
      await open.close?.();
    }
  },
);

const bad = {
  prepare: (at: number) => ({
    read: () => {
      for (const until = performance.now() + (at === 1 ? 30 : 0); performance.now() < until; );
      return () => {
        if (at === 2) throw new Error('wrong');
      };
    },
    print: () => '',
    ending: 'txt',
  }),
};

test('what is slow or wrong is told with its number', async () => {
  const { faults } = await runInputs({ bound: 10 }, bad, { seed: 1, from: 0, to: 4 });
  expect(faults.map(({ at, message }) => `${at} ${message.slice(0, 12)}`)).toEqual([
    expect.stringMatching(/^1 took/),
    '2 Error: wrong',
  ]);
});

test.each(TARGETS.map((target) => [target.name, target] as const))(
  '%s: an input can be made again',
  async (_name, target) => {
    const [one, other] = [await target.open(), await target.open()];
    const print = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
    one.prepare(11, 5);
    expect(print(one.prepare(12, 5).print())).toBe(print(other.prepare(12, 5).print()));
  },
);
