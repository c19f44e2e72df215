declare module 'virtual:knowledge' {
  import type { KnowledgeData } from './knowledge-data';

  const data: KnowledgeData;
  export default data;
}

declare module 'virtual:knowledge/sources' {
  import type { Source } from './schemas';

  const sources: readonly Source[];
  export default sources;
}
