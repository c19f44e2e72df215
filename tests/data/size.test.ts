import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { renderModule } from '../../lib/knowledge/build/knowledge-plugin';
import { packGuide } from '../../lib/knowledge/build/pack-guide';
import { packKnowledge } from '../../lib/knowledge/build/pack-knowledge';
import { inRoot } from '../commands/paths';
import { readKnowledgeData } from './knowledge-data';

const budgetSchema = z.object({ knowledge: z.object({ gzipBytes: z.int().positive() }) });

it('the compiled knowledge base keeps to its size budget', () => {
  const { knowledge } = budgetSchema.parse(JSON.parse(readFileSync(inRoot('tests/bench/size-budget.json'), 'utf8')));
  const size = gzipSync(renderModule(packKnowledge(readKnowledgeData()))).length;
  expect(size, 'data/ outgrew tests/bench/size-budget.json: raise it there if the growth is worth it').toBeLessThan(
    knowledge.gzipBytes,
  );
  expect(size, 'the budget is far too wide: lower it').toBeGreaterThan(knowledge.gzipBytes / 2);
});

// One wider character would make an engine keep a whole text in two bytes a character, in memory and in its caches.
it.each([
  ['knowledge base', packKnowledge],
  ['guide', packGuide],
])('every text of the compiled %s takes one byte a character', (_what, pack) => {
  const wide = renderModule(pack(readKnowledgeData())).match(/.{0,20}[^\0-\xff]/g);
  expect(wide).toBeNull();
});
