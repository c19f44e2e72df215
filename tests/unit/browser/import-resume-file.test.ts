import { afterEach, describe, expect, it, vi } from 'vitest';
import { importResumeFile } from '../../../lib/browser/resume-files/import-resume-file';

const parsing = vi.hoisted(() => ({ signal: undefined as AbortSignal | undefined }));
// A parser that never answers; Node has neither the browser's threads nor its parsers.
vi.mock('../../../lib/browser/resume-files/resume-parsers', () => ({
  createResumeParsers: (signal: AbortSignal) => {
    parsing.signal = signal;
    return { loadPdf: () => new Promise(() => {}), parseXml: () => undefined, inflate: () => undefined };
  },
}));

afterEach(() => {
  vi.useRealTimers();
});

const PDF = new File(['%PDF-1.7'], 'cv.pdf');

function start(file: File) {
  const stop = new AbortController();
  const outcome = importResumeFile(file, { signal: stop.signal }).then(
    (read) => ({ read, error: undefined }),
    (error: unknown) => ({ read: undefined, error }),
  );
  return { stop, outcome };
}

async function waitForParser() {
  parsing.signal = undefined;
  await vi.waitFor(() => expect(parsing.signal).toBeDefined());
}

describe('importResumeFile', () => {
  it('gives the text of a file', async () => {
    const { outcome } = start(new File(['# Ada\n\n- *Python*'], 'cv.md'));
    expect((await outcome).read).toMatchObject({ kind: 'markdown', text: 'Ada\n\n- Python', words: 2 });
  });

  it('refuses a huge file without taking it into memory', async () => {
    const arrayBuffer = vi.fn();
    const huge = Object.assign(new File([], 'video.pdf'), { arrayBuffer });
    Object.defineProperty(huge, 'size', { value: 200_000_000 });
    expect((await start(huge).outcome).error).toMatchObject({
      fault: 'too-big',
      message: expect.stringMatching(/200 MB/),
    });
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  it('says what to do where the browser may not open the file', async () => {
    const moved = Object.assign(new File(['x'], 'cv.txt'), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    expect((await start(moved).outcome).error).toMatchObject({
      fault: 'broken',
      message: expect.stringMatching(/choose the file itself/),
    });
  });

  it('ends with the signal, and so does what parses', async () => {
    const { stop, outcome } = start(PDF);
    await waitForParser();
    expect(parsing.signal?.aborted).toBe(false);
    stop.abort(new Error('cancelled'));
    expect((await outcome).error).toMatchObject({ message: 'cancelled' });
    expect(parsing.signal?.aborted).toBe(true);
  });

  it('reads nothing where the signal was aborted before', async () => {
    const stop = new AbortController();
    stop.abort(new Error('too late'));
    await expect(importResumeFile(PDF, { signal: stop.signal })).rejects.toThrow('too late');
  });

  it('gives up after seconds, and ends what parses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { outcome } = start(PDF);
    await waitForParser();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await outcome).error).toMatchObject({
      fault: 'too-slow',
      message: expect.stringMatching(/plain PDF, or paste the text/),
    });
    expect(parsing.signal?.aborted).toBe(true);
  });
});
