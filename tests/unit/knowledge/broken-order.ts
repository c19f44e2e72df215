import type { KnowledgeData } from '../../../lib/knowledge/knowledge-data';
import { buildKnowledgeData } from '../../builders/knowledge';

/** For each rule about the order of learning a record that breaks it, and words of the message that says so. */
export const BROKEN_ORDER: readonly [rule: string, broken: Partial<KnowledgeData>, words: string][] = [
  [
    'no id points nowhere',
    { learningOrder: [{ skill: 'pytorch', after: ['algol'], note: 'It is older.' }] },
    'skill "algol"',
  ],
  [
    'ids are unique',
    { learningOrder: [...buildKnowledgeData().learningOrder, ...buildKnowledgeData().learningOrder] },
    'order of learning "pytorch" stands twice',
  ],
  [
    'the order of learning has no circle',
    { learningOrder: [{ skill: 'python', after: ['pyspark'], note: 'A wider skill after a narrower.' }] },
    '"python" rests on "pyspark"',
  ],
  [
    'the order of learning has no circle',
    {
      learningOrder: [
        { skill: 'python', after: ['pytorch'], note: 'One before the other.' },
        { skill: 'pytorch', after: ['python'], note: 'And back again.' },
      ],
    },
    '"pytorch" rests on "python"',
  ],
];
