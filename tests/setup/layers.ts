import type { Import, SourceFile } from './source-files';

/** A layer's folders and what they may import; the first layer whose folder a file lies in is the file's layer. */
type Layer = {
  readonly name: string;
  readonly folder: RegExp;
  readonly mayImport: readonly string[];
  /** Layers of which only types may be imported. */
  readonly mayImportTypesOf?: readonly string[];
  readonly packages: RegExp;
};

const PURE = /^(?:zod|fuse\.js)(?:\/|$)/;
const LIB = ['lib', 'lib/knowledge'];
const ALL_LIB = [...LIB, 'lib/page', 'lib/browser'];

/** The table of the design: data <- lib <- components <- entrypoints. */
export const LAYERS: readonly Layer[] = [
  { name: 'data', folder: /^data\//, mayImport: [], packages: /^$/ },
  {
    name: 'lib/builds',
    folder: /^lib\/(?:knowledge|text)\/build\//,
    mayImport: [...LIB, 'lib/builds', 'data'],
    packages: /^(?:zod|node:|vite$)/,
  },
  {
    name: 'lib/knowledge',
    folder: /^lib\/knowledge\//,
    mayImport: [...LIB, 'data'],
    packages: /^(?:zod(?:\/|$)|virtual:(?:knowledge|skill-model)(?:\/|$))/,
  },
  { name: 'lib/page', folder: /^lib\/page\//, mayImport: ['lib', 'lib/page'], packages: PURE },
  {
    name: 'lib/browser',
    folder: /^lib\/browser\//,
    mayImport: ALL_LIB,
    packages: /^(?:zod|dexie|wxt|pdfjs-dist)(?:\/|$)/,
  },
  // Patterns of its own, which are compiled at build time.
  { name: 'lib', folder: /^lib\//, mayImport: LIB, packages: /^(?:zod|fuse\.js|virtual:patterns)(?:\/|$)/ },
  {
    name: 'components',
    folder: /^components\//,
    mayImport: ['components', 'lib'],
    mayImportTypesOf: ['lib/knowledge', 'lib/browser', 'lib/page'],
    packages: /^(?:react|react-dom|@base-ui\/react|fuse\.js)(?:\/|$)/,
  },
  {
    name: 'entrypoints',
    folder: /^entrypoints\//,
    mayImport: [...ALL_LIB, 'components', 'entrypoints'],
    packages: /^(?:react|react-dom|zod|wxt|dexie|@base-ui\/react)(?:\/|$)/,
  },
];

/** What is wrong with the imports of a file, each as a sentence that says what to do. */
export function findLayerFaults(file: SourceFile): string[] {
  const layer = findLayer(file.path);
  if (!layer) return [];
  return file.imports.flatMap((each) => {
    const fault =
      each.file === undefined ? findPackageFault(layer, each) : findFileFault(layer, file.path, each, each.file);
    return fault ? [`${file.path}:${each.line} imports ${each.specifier}. ${fault}`] : [];
  });
}

function findLayer(path: string): Layer | undefined {
  return LAYERS.find(({ folder }) => folder.test(path));
}

function findPackageFault(layer: Layer, { specifier }: Import): string | undefined {
  if (layer.packages.test(specifier)) return undefined;
  return `${layer.name}/ may not use this package. Hand what is needed in as an argument, or move the file to the layer that may.`;
}

function findFileFault(layer: Layer, path: string, { isTypeOnly }: Import, target: string): string | undefined {
  const other = findLayer(target);
  if (!other)
    return `Code of the extension may not import from ${target.split('/')[0]}/. Move what both need into lib/.`;
  if (other.name === 'entrypoints' && findEntrypoint(target) !== findEntrypoint(path)) {
    return 'One entrypoint may not import from another. Move what both need into lib/ or components/.';
  }
  const allowed = isTypeOnly ? [...layer.mayImport, ...(layer.mayImportTypesOf ?? [])] : layer.mayImport;
  if (allowed.includes(other.name)) return undefined;
  return `${layer.name}/ may not import from ${other.name}/. Turn the dependency round: hand the value in from above.`;
}

function findEntrypoint(path: string): string | undefined {
  return /^entrypoints\/([^/]+)/.exec(path)?.[1];
}
