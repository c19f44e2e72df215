import packed from 'virtual:knowledge';
import encodedModel from 'virtual:skill-model';
import { decodeModelText } from '../skills/learned/decode-model';
import { type Knowledge, openKnowledge } from './knowledge';

let loaded: Knowledge | undefined;

/** The bundled knowledge base with the trained model; the indexes are made at the first call and kept. */
export function loadKnowledge(): Knowledge {
  loaded ??= open();
  return loaded;
}

function open(): Knowledge {
  const knowledge = openKnowledge(packed);
  const model = decodeModelText(encodedModel);
  return model ? { ...knowledge, model, version: `${knowledge.version}.${model.version}` } : knowledge;
}
