/**
 * The lines of a stream, one at a time and only as fast as they are taken. Node's `readline` also ends lines at
 * U+2028 and U+2029, which JSON strings may hold.
 */
export async function* readLines(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
