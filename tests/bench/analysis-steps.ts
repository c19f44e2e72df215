export { analysePosting } from '../../lib/analyse-posting';
export { loadKnowledge } from '../../lib/knowledge/load-knowledge';
