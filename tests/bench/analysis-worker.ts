import { analysePosting } from '../../lib/analyse-posting';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';

// In a worker that `time-cold-workers.ts` starts: answers a posting with the ms that its analysis took.
const knowledge = loadKnowledge();

addEventListener('message', ({ data }) => {
  const started = performance.now();
  analysePosting(data, knowledge);
  postMessage(performance.now() - started);
});
