/** What a step gives, as often as it is asked for, one after another. */
export async function takeRounds<T>(rounds: number, step: (round: number) => Promise<T> | T): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await step(round));
  return results;
}

/** How long a step takes, in ms. */
export function timeStep(step: () => unknown): number {
  const started = performance.now();
  step();
  return performance.now() - started;
}
