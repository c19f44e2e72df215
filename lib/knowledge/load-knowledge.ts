import data from 'virtual:knowledge';
import { createKnowledge, type Knowledge } from './knowledge';

let loaded: Knowledge | undefined;

/** The bundled knowledge base; the indexes are built at the first call and kept. */
export function loadKnowledge(): Knowledge {
  loaded ??= createKnowledge(data);
  return loaded;
}
