import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { judgeSkill } from '../../../lib/browser/judge-skill';
import { PROTOCOL_VERSION } from '../../../lib/browser/messages';

const KAFKA = { id: 'kafka', name: 'Apache Kafka' };

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

it('asks the background to remember, with nothing but what belongs to it', async () => {
  const heard = answerWith({ isKept: true });
  await judgeSkill({ ...KAFKA, ...{ kind: 'hard' } }, 'held');
  expect(heard).toEqual([{ kind: 'judge-skill', ...KAFKA, judgement: 'held', protocol: PROTOCOL_VERSION }]);
});

it('fails where nobody answers', async () => {
  await expect(judgeSkill(KAFKA, 'held')).rejects.toThrow();
});

it.each([
  [{ isKept: false }, 'There is no resume'],
  [{ error: 'The disk is full.' }, 'The disk is full.'],
])('fails where it is not kept: %j', async (reply, reason) => {
  answerWith(reply);
  await expect(judgeSkill(KAFKA, 'held')).rejects.toThrow(reason);
});
