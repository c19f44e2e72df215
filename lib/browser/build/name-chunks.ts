/** As much of what a bundler knows of its modules as is looked at. */
type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Pages that show the posting that is open, which has to stand there at once. */
const POSTING_PAGES = ['popup', 'sidepanel'];
/** Every page begins with it, though it holds nothing. */
const WXT_START = 'virtual:wxt-html-plugins';

/**
 * What names the file in which a module of the pages comes: `page` for all that showing a posting takes, of which other
 * pages need most; null leaves it to the bundler, as with a page's own styles, which would be every page's. A browser takes
 * longer to bring twenty files than to read them.
 */
export function createChunkNamer(root: string): (id: string, modules: Modules) => string | null {
  let needed: ReadonlySet<string> | undefined;
  return (id, modules) => {
    if (id.startsWith(`${root}entrypoints/`)) return null;
    needed ??= new Set(POSTING_PAGES.flatMap((page) => collectImports(`${root}entrypoints/${page}/main.tsx`, modules)));
    return needed.has(id) || id.endsWith(WXT_START) ? 'page' : null;
  };
}

/** All that a module imports statically, and what that imports; not itself. */
function collectImports(id: string, modules: Modules): string[] {
  const found = new Set([id]);
  for (const each of found) for (const next of modules.getModuleInfo(each)?.importedIds ?? []) found.add(next);
  found.delete(id);
  return [...found];
}
