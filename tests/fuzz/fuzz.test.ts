import { expect, test, vi } from 'vitest';
import { hasGrown } from './heap-growth';
import { runInputs } from './run-inputs';
import { TARGETS } from './targets';
import { describeLost, LOST, listRest } from './worker-pool';

// The short form of `npm run fuzz`. Here other tests run beside, so that only what is far too slow is a fault.

const SEED = Number(process.env.SEED ?? 20_261_121);
const PATIENCE = 5;

vi.mock('../../lib/page/find-element', async (importOriginal) => {
  const { attempt } = await import('./swallowed');
  return { ...(await importOriginal<object>()), attempt };
});

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

/** Takes so many ms of a processor, however long others keep it. */
function keepBusy(ms: number): void {
  for (const began = process.cpuUsage(); process.cpuUsage(began).user < ms * 1000; );
}

const bad = {
  prepare: (at: number) => ({
    read: () => {
      if (at === 1) keepBusy(30);
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

test.each([
  ['103         \n', 103],
  ['100         \n', 100],
  ['199         \n', 199],
  // Noted for another task, or never.
  ['4711        \n', 100],
  ['7           \n', 100],
  ['', 100],
])('what comes after an input that ends its worker is still read: %j', (state, at) => {
  const task = { target: 'pay', seed: 1, from: 100, to: 200 };
  const answer = describeLost(task, state);
  expect(answer).toMatchObject({ inputs: at + 1 - 100, longestAt: at, faults: [{ at, message: LOST }] });
  expect(listRest(task, answer)).toEqual(at === 199 ? [] : [{ ...task, from: at + 1 }]);
  expect(listRest(task, { task })).toEqual([]);
});

test.each(TARGETS.map((target) => [target.name, target] as const))(
  '%s: an input can be made again',
  async (_name, target) => {
    const [one, other] = [await target.open(), await target.open()];
    const print = (text: string | Uint8Array) => Buffer.from(text).toString('base64');
    try {
      one.prepare(11, 5);
      expect(print(one.prepare(12, 5).print())).toBe(print(other.prepare(12, 5).print()));
    } finally {
      await Promise.all([one.close?.(), other.close?.()]);
    }
  },
);

const spend = (worker: number, ...megabytes: number[]) =>
  megabytes.map((each) => ({ worker, heap: each * 1024 * 1024, seconds: 1 }));

test.each([
  ['one that stays', spend(1, 150, 300, 300, 310, 300), false],
  ['one that only loads', spend(1, 50, 300), false],
  ['one that grows', spend(1, 150, 300, 350, 400, 450), true],
  // A worker begins anew where another was lost.
  ['one that grows and is lost', [...spend(1, 150, 300, 350, 400, 450), ...spend(2, 150, 300, 300)], true],
  [
    'one that grows beside another',
    spend(1, 150, 300, 350, 400, 450).flatMap((each) => [each, ...spend(2, 300)]),
    true,
  ],
  ['none', [], false],
])('a heap is measured worker by worker: %s', (_what, spent, grows) => {
  expect(hasGrown(spent)).toBe(grows);
});
