declare module 'virtual:knowledge' {
  import type { PackedKnowledge } from './packed-knowledge';

  const packed: PackedKnowledge;
  export default packed;
}

declare module 'virtual:knowledge/sources' {
  import type { Source } from './schemas';

  const sources: readonly Source[];
  export default sources;
}
