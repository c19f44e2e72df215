import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { renderModule } from '../../lib/knowledge/build/knowledge-plugin';
import { packKnowledge } from '../../lib/knowledge/build/pack-knowledge';
import { readDataFiles } from '../../lib/knowledge/build/read-data';
import { compileKnowledge } from '../../lib/knowledge/compile-knowledge';
import { CommandError } from '../commands/command-error';
import { inRoot } from '../commands/paths';
import { runScript } from '../commands/run-program';
import type { Figure } from './figure';
import { smallerThan } from './targets';
import { ensureChromeBuild } from './with-extension';

const SIZE_LIMIT = ['node_modules/size-limit/bin.js', ['--json', '--config', 'tests/bench/size-limit.mjs']] as const;
const checksSchema = z.array(z.object({ name: z.string(), size: z.int(), sizeLimit: z.int() }));
const sizeSchema = z.object({ gzipBytes: z.int() });
const budgetSchema = z.object({ knowledge: sizeSchema, model: sizeSchema });

/** Bytes of the build as size-limit counts them, and of the two largest parts of the background. */
export async function measure(): Promise<Figure[]> {
  await ensureChromeBuild();
  const { output } = await runScript(...SIZE_LIMIT);
  const budget = budgetSchema.parse(JSON.parse(readFileSync(inRoot('tests/bench/size-budget.json'), 'utf8')));
  return [
    ...readChecks(output).map(({ name, size, sizeLimit }) => toFigure(name, size, sizeLimit)),
    toFigure('Of it knowledge base', gzip(renderKnowledge()), budget.knowledge.gzipBytes),
    toFigure('Of it trained model', gzip(readFileSync(inRoot('data/model/skill-reader.bin'))), budget.model.gzipBytes),
  ];
}

function readChecks(output: string): z.infer<typeof checksSchema> {
  try {
    return checksSchema.parse(JSON.parse(output));
  } catch {
    throw new CommandError(`size-limit failed:\n${output.trim()}`, 1);
  }
}

function toFigure(what: string, bytes: number, limit: number): Figure {
  const quoted = what.startsWith('Content script') ? ({ quoted: 'script' } as const) : {};
  return { what, unit: 'kB', values: [bytes / 1000], target: smallerThan(limit / 1000), ...quoted };
}

function renderKnowledge(): string {
  return renderModule(packKnowledge(compileKnowledge(readDataFiles(inRoot('data')))));
}

function gzip(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
