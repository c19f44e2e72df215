declare module 'virtual:knowledge' {
  import type { KnowledgeData } from './knowledge-data';

  const data: KnowledgeData;
  export default data;
}
