import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCareerAnswers, saveCareerAnswers } from '../../../lib/browser/career-answers';
import { openDatabase } from '../../../lib/browser/database';

beforeEach(async () => {
  await openDatabase().settings.clear();
});

describe('the answers of career fit', () => {
  it('are none at first, and kept once given', async () => {
    expect(await readCareerAnswers()).toEqual({});
    await saveCareerAnswers({ coding: ['some'], work: ['run', 'check'] });
    await saveCareerAnswers({ coding: ['fluent'], work: ['run', 'check'] });
    expect(await readCareerAnswers()).toEqual({ coding: ['fluent'], work: ['run', 'check'] });
  });

  it('lose nothing that another page has answered or taken back meanwhile', async () => {
    await saveCareerAnswers({ goal: ['pay'], coding: ['some'] });
    await readCareerAnswers();
    const value = { coding: ['some'], math: ['strong'] };
    await openDatabase().settings.put({ key: 'career-answers', value });
    await Promise.all([
      saveCareerAnswers({ goal: ['pay'], coding: ['some'], time: ['months-6'] }),
      saveCareerAnswers({ goal: ['pay'], time: ['months-12'] }),
    ]);
    expect(await readCareerAnswers()).toEqual({ math: ['strong'], time: ['months-12'] });
  });

  it('are kept with the next change where the first was refused', async () => {
    await readCareerAnswers();
    const refuse = vi.spyOn(openDatabase().settings, 'put').mockRejectedValueOnce(new Error('full'));
    await expect(saveCareerAnswers({ coding: ['some'] })).rejects.toThrow();
    refuse.mockRestore();
    await saveCareerAnswers({ coding: ['some'], math: ['strong'] });
    expect(await readCareerAnswers()).toEqual({ coding: ['some'], math: ['strong'] });
  });

  it.each([['text'], [{ coding: 'some' }], [{ coding: ['telepathy'] }], [null]])(
    'are none when %j is kept',
    async (value) => {
      await openDatabase().settings.put({ key: 'career-answers', value });
      expect(await readCareerAnswers()).toEqual({});
    },
  );
});
