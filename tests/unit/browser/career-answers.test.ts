import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
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

  it.each([['text'], [{ coding: 'some' }], [{ coding: ['telepathy'] }], [null]])(
    'are none when %j is kept',
    async (value) => {
      await openDatabase().settings.put({ key: 'career-answers', value });
      expect(await readCareerAnswers()).toEqual({});
    },
  );
});
