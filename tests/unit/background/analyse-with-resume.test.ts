import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyseWithResume } from '../../../entrypoints/background/analyse-with-resume';
import { buildRawPosting } from '../../builders/raw-posting';

const store = vi.hoisted(() => ({ row: undefined as unknown, reads: 0, isBroken: false, extracted: 0 }));
vi.mock('../../../lib/browser/resume-store', () => ({
  readResumeRow: async () => {
    store.reads++;
    if (store.isBroken) throw new Error('The database could not be opened.');
    return store.row;
  },
}));
vi.mock('../../../lib/resume/extract-profile', async (load) => {
  const { extractProfile } = await load<typeof import('../../../lib/resume/extract-profile')>();
  return {
    extractProfile: (...args: Parameters<typeof extractProfile>) => {
      store.extracted++;
      return extractProfile(...args);
    },
  };
});

function save(text: string, savedAt: string): void {
  store.row = { id: 'active', name: 'cv', text, savedAt };
}

beforeEach(() => {
  Object.assign(store, { row: undefined, reads: 0, isBroken: false, extracted: 0 });
});

describe('analyseWithResume', () => {
  it('reads the stored resume once a question, and its text once a resume', async () => {
    save('Ana Example\nPython', '2026-01-01T00:00:00.000Z');
    const first = await analyseWithResume(buildRawPosting());
    const second = await analyseWithResume(buildRawPosting());
    expect(store).toMatchObject({ reads: 2, extracted: 1 });
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      resume: { skills: [{ id: 'python', name: 'Python' }] },
      analysis: { coverage: { score: expect.any(Number) } },
    });
  });

  it('reads a resume that was saved since', async () => {
    save('Ana Example\nPython, once more', '2026-02-01T00:00:00.000Z');
    const before = await analyseWithResume(buildRawPosting());
    save('Ana Example\nGardening', '2026-02-02T00:00:00.000Z');
    const after = await analyseWithResume(buildRawPosting());
    expect(store.extracted).toBe(2);
    expect(after.analysis?.coverage).not.toEqual(before.analysis?.coverage);
  });

  it('follows what the user says of a skill, and reads the text no second time', async () => {
    save('Ana Example\nGardening and bees', '2026-02-03T00:00:00.000Z');
    const before = await analyseWithResume(buildRawPosting());
    const [missing] = before.analysis?.coverage?.missing ?? [];
    if (!missing) throw new Error('a gardener lacks something');
    const held = [{ id: missing.skill, name: 'as shown' }];
    store.row = { ...Object(store.row), corrections: { held, removed: [], ignored: [] } };
    const after = await analyseWithResume(buildRawPosting());
    expect(after.analysis?.coverage?.score).toBeGreaterThan(before.analysis?.coverage?.score ?? 100);
    expect(after.analysis?.coverage?.have).toContainEqual({ skill: missing.skill, resume: [], isSaid: true });
    store.row = { ...Object(store.row), corrections: { held: [], removed: [], ignored: [] } };
    expect((await analyseWithResume(buildRawPosting())).analysis).toEqual(before.analysis);
    expect(store.extracted).toBe(1);
  });

  it('has no coverage once the resume is gone', async () => {
    save('Ana Example\nPython', '2026-03-01T00:00:00.000Z');
    await analyseWithResume(buildRawPosting());
    store.row = undefined;
    const reply = await analyseWithResume(buildRawPosting());
    expect(reply.resume).toBeUndefined();
    expect(reply.analysis?.coverage).toBeUndefined();
  });

  it('takes a database that fails for no resume', async () => {
    store.isBroken = true;
    const reply = await analyseWithResume(buildRawPosting());
    expect(reply).toMatchObject({ resume: undefined, analysis: { posting: { source: expect.any(String) } } });
    expect(reply.error).toBeUndefined();
  });
});
