import type { browser } from 'wxt/browser';
import { analysePosting } from '../../lib/analyse-posting';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import type { RawPosting } from '../../lib/posting/raw-posting';

declare const chrome: Pick<typeof browser, 'runtime'>;

// The background that `time-cold-workers.ts` starts: answers a posting with the ms that its analysis took.
const knowledge = loadKnowledge();

chrome.runtime.onMessage.addListener((posting: RawPosting, _sender, respond) => {
  const started = performance.now();
  analysePosting(posting, knowledge);
  respond(performance.now() - started);
});
