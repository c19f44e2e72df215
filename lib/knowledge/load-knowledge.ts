import packed from 'virtual:knowledge';
import { type Knowledge, openKnowledge } from './knowledge';

let loaded: Knowledge | undefined;

/** The bundled knowledge base; the indexes are made at the first call and kept. */
export function loadKnowledge(): Knowledge {
  loaded ??= openKnowledge(packed);
  return loaded;
}
