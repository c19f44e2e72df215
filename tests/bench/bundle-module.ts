import { build } from 'vite';
import { knowledgePlugin } from '../../lib/knowledge/build/knowledge-plugin';
import { spellClassesPlugin } from '../../lib/text/build/spell-classes-plugin';
import { inRoot } from '../commands/paths';

/** The code of a module with all that it imports, minified as in the extension. */
export async function bundleModule(path: string): Promise<string> {
  const result = await build({
    root: inRoot(),
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin(), spellClassesPlugin()],
    build: { write: false, lib: { entry: inRoot(path), formats: ['es'] }, minify: true },
  });
  const [output] = Array.isArray(result) ? result : [];
  if (!output) throw new Error(`${path} could not be bundled.`);
  return output.output[0].code;
}
