import { readDataFiles } from '../../lib/knowledge/build/read-data';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import type { KnowledgeData } from '../../lib/knowledge/knowledge-data';
import { inRoot } from '../commands/paths';

/** `data/` as it stands, checked and joined. */
export function readKnowledgeData(): KnowledgeData {
  return compileKnowledge(readDataFiles(inRoot('data')));
}
