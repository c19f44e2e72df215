/** Runs one step of a command between a line that names it and a line that says how long it took. */
export async function showStep<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  console.log(`… ${name}`);
  try {
    const result = await work();
    console.log(`✓ ${name} (${formatSeconds(performance.now() - started)})`);
    return result;
  } catch (error) {
    console.log(`✗ ${name} (${formatSeconds(performance.now() - started)})`);
    throw error;
  }
}

/** Milliseconds as display text in seconds, such as "2.4 s". */
export function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
