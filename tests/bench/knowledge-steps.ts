import encodedModel from 'virtual:skill-model';
import { openKnowledge } from '../../lib/knowledge/knowledge';
import type { PackedKnowledge } from '../../lib/knowledge/packed-knowledge';
import { unpackDuties } from '../../lib/roles/duty-index';
import { unpackTitles } from '../../lib/roles/title-index';
import { decodeModelText } from '../../lib/skills/learned/decode-model';
import { unpackVocabulary } from '../../lib/skills/vocabulary';

export { default as packed } from 'virtual:knowledge';

/** What the background does once before its first answer, whole and in parts; `knowledge.mjs` measures each. */
export const steps = {
  all: (packed: PackedKnowledge) => [openKnowledge(packed), decodeModelText(encodedModel)],
  vocabulary: ({ vocabulary }: PackedKnowledge) => unpackVocabulary(vocabulary),
  titles: ({ titles }: PackedKnowledge) => unpackTitles(titles),
  duties: ({ duties }: PackedKnowledge) => unpackDuties(duties),
  model: () => decodeModelText(encodedModel),
} as const;
