import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findSkills } from '../../../lib/browser/find-skills';
import { LONGEST_QUERY, PROTOCOL_VERSION } from '../../../lib/browser/messages';

beforeEach(() => fakeBrowser.reset());

function answerWith(reply: object): unknown[] {
  const heard: unknown[] = [];
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    heard.push(message);
    respond({ ...reply, protocol: PROTOCOL_VERSION });
    return true;
  });
  return heard;
}

it('asks the background, with no more than it takes', async () => {
  const found = [{ id: 'kafka', name: 'Apache Kafka' }];
  const heard = answerWith({ found });
  expect(await findSkills('k'.repeat(LONGEST_QUERY + 1))).toEqual(found);
  const query = 'k'.repeat(LONGEST_QUERY);
  expect(heard).toEqual([{ kind: 'find-skills', query, protocol: PROTOCOL_VERSION }]);
});

it('tells nobody answering from nothing found', async () => {
  await expect(findSkills('kafka')).rejects.toThrow('no answer');
  answerWith({ error: 'The knowledge base is broken.' });
  await expect(findSkills('kafka')).rejects.toThrow('broken');
});

it('finds nothing where there is nothing', async () => {
  answerWith({ found: [] });
  expect(await findSkills('basket weaving')).toEqual([]);
});
