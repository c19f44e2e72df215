import { locate, type Node, type SourceFile } from './source-files';

/** A regular expression of the extension and where it is written or made. */
export type Pattern = { readonly place: string; readonly pattern: RegExp };

/** The regular expressions that are written out in a file. */
export function listWritten(file: SourceFile): Pattern[] {
  return file.nodes.filter(isRegExp).map((node) => {
    const { pattern, flags } = node.regex;
    return { place: locate(file, node.start), pattern: new RegExp(pattern, flags) };
  });
}

function isRegExp(node: Node): node is Node & { readonly regex: { readonly pattern: string; readonly flags: string } } {
  return node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null;
}

/** Where a file makes regular expressions of parts. */
export function listMaking(file: SourceFile): string[] {
  return file.nodes.filter(isMaking).map(({ start }) => locate(file, start));
}

function isMaking({ type, callee }: Node): boolean {
  return type === 'NewExpression' && (callee as { readonly name?: string }).name === 'RegExp';
}

/** The regular expressions that `work` puts together from parts of text; those of packages left out. */
export async function listMade(work: () => Promise<unknown>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, newTarget) {
      const pattern: RegExp = Reflect.construct(target, args, newTarget);
      const place =
        new Error().stack?.split('\n').find((line) => /\/(?:lib|components|entrypoints)\//.test(line)) ?? '';
      const [written] = /(?:lib|components|entrypoints)\/[^:]+:\d+/.exec(place) ?? [];
      if (written && !place.includes('node_modules')) made.push({ place: written, pattern });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return made;
}
