import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { WORKPLACE_STATEMENTS } from '../../posting/workplace-statements.ts';
import { ACTIVITY_CUES } from '../../resume/activity-cues.ts';
import { DEGREE_WORDS } from '../../resume/profile/degree-words.ts';
import { UNHELD_CUES } from '../../resume/unheld-cues.ts';
import { HEADING_WORDS } from '../../sections/heading-words.ts';
import { REQUIREMENT_CUES } from '../../skills/requirement-cues.ts';
import { packPatterns } from '../../text/build/pack-patterns.ts';
import { writeNarrowJson } from '../../text/narrow-json.ts';
import { compileKnowledge } from '../compile-knowledge.ts';
import type { KnowledgeData } from '../knowledge-data.ts';
import { packGuide } from './pack-guide.ts';
import { packKnowledge } from './pack-knowledge.ts';
import { readDataFiles } from './read-data.ts';

const DATA_FOLDER = fileURLToPath(new URL('../../../data', import.meta.url));
const RESOLVED = '\0';

/** What each virtual module exports, from the checked data. */
const MODULES: Readonly<Record<string, (data: KnowledgeData) => unknown>> = {
  'virtual:knowledge': packKnowledge,
  'virtual:knowledge/guide': packGuide,
  // The options page lists the sources and needs nothing else.
  'virtual:knowledge/sources': ({ sources }) => sources,
};

/** Patterns that stand in the code: each module exports a function that reads them, as few texts need all. */
const PATTERN_MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:patterns/headings': () => packPatterns(HEADING_WORDS),
  'virtual:patterns/cues': () => packPatterns(REQUIREMENT_CUES),
  'virtual:patterns/workplace': () => packPatterns(WORKPLACE_STATEMENTS),
  'virtual:patterns/activities': () => packPatterns(ACTIVITY_CUES),
  'virtual:patterns/degrees': () => packPatterns(DEGREE_WORDS),
  'virtual:patterns/unheld': () => packPatterns(UNHELD_CUES),
};

/** The trained weights as base64: the shortest text that every browser turns back into bytes by itself. */
const MODEL_MODULE = 'virtual:skill-model';

/** Serves `data/`, checked at build time, and compiled patterns as virtual modules. */
export function knowledgePlugin(folder: string = DATA_FOLDER): Plugin {
  return {
    name: 'rolelens-knowledge',
    resolveId: (id) => (id in MODULES || id in PATTERN_MODULES || id === MODEL_MODULE ? `${RESOLVED}${id}` : undefined),
    load(id) {
      const pack = PATTERN_MODULES[id.slice(RESOLVED.length)];
      if (pack) return { code: `export default () => (${toSource(pack())});`, moduleType: 'js' };
      if (id === `${RESOLVED}${MODEL_MODULE}`) {
        const path = `${folder}/model/skill-reader.bin`;
        this.addWatchFile(path);
        // Before the first training there is none, and rules alone decide.
        const bytes = existsSync(path) ? readFileSync(path) : Buffer.of();
        return { code: renderModule(bytes.toString('base64')), moduleType: 'js' };
      }
      const choose = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!choose) return undefined;
      const files = readDataFiles(folder);
      for (const path of Object.keys(files)) this.addWatchFile(`${folder}/${path}`);
      return { code: renderModule(choose(compileKnowledge(files))), moduleType: 'js' };
    },
  };
}

const LONG = 1_000;

/** Source text of a module whose default export is a value. */
export function renderModule(value: unknown): string {
  return `export default ${toSource(value)};`;
}

/**
 * Source text of a value. A string that JSON.parse reads is several times quicker to start than the same object as a
 * literal; long strings stand outside of it, where they are read once.
 */
function toSource(value: unknown): string {
  if (!hasLongString(value)) return `JSON.parse(${JSON.stringify(writeNarrowJson(value))})`;
  if (typeof value === 'string') return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${toSource(part)}`);
  return `{${parts.join(',')}}`;
}

function hasLongString(value: unknown): value is string | object {
  if (typeof value === 'string') return value.length >= LONG;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).some(hasLongString);
}
