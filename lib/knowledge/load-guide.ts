import packed from 'virtual:knowledge/guide';
import { type Guide, openGuide } from './guide';

let opened: Guide | undefined;

/** The bundled guide; opened at the first call and kept. */
export function loadGuide(): Guide {
  opened ??= openGuide(packed);
  return opened;
}
