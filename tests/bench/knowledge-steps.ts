import { createKnowledge } from '../../lib/knowledge/knowledge';
import type { KnowledgeData } from '../../lib/knowledge/knowledge-data';
import { createDutyIndex } from '../../lib/roles/duty-index';
import { createTitleIndex } from '../../lib/roles/title-index';
import { createVocabulary } from '../../lib/skills/vocabulary';

export { default as data } from 'virtual:knowledge';

/** What the background does once before its first answer, whole and in parts; `knowledge.mjs` measures each. */
export const steps = {
  all: createKnowledge,
  vocabulary: ({ skills }: KnowledgeData) => createVocabulary(skills),
  titles: ({ roles, titles }: KnowledgeData) => createTitleIndex(roles, titles),
  duties: ({ roles }: KnowledgeData) => createDutyIndex(roles),
} as const;
