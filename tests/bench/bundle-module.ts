import { build } from 'vite';
import { plainTemplatesPlugin } from '../../lib/browser/build/plain-templates-plugin';
import { knowledgePlugin } from '../../lib/knowledge/build/knowledge-plugin';
import { spellClassesPlugin } from '../../lib/text/build/spell-classes-plugin';
import { inRoot } from '../commands/paths';

/** The code of a module with all that it imports, minified as in the extension. */
export async function bundleModule(path: string): Promise<string> {
  const result = await build({
    root: inRoot(),
    configFile: false,
    logLevel: 'error',
    plugins: [knowledgePlugin(), spellClassesPlugin(), plainTemplatesPlugin()],
    build: {
      write: false,
      lib: { entry: inRoot(path), formats: ['es'] },
      minify: true,
      rolldownOptions: { output: { charset: 'ascii' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  if (!output) throw new Error(`${path} could not be bundled.`);
  return output.output[0].code;
}
