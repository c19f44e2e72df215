import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Any node of the syntax tree; only what the checks look at is spelled out. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};
export type Import = {
  readonly specifier: string;
  /** The file in the project, or undefined for a package. */
  readonly file: string | undefined;
  readonly isTypeOnly: boolean;
  readonly line: number;
};
export type SourceFile = {
  /** Path from the top folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Node[];
  readonly comments: readonly { type: string; start: number; end: number }[];
  readonly imports: readonly Import[];
};

const SOURCE = /\.(?:ts|tsx|mjs)$/;
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.json', '/index.ts'];

/** Paths of all files below folders of the project. */
export function listFiles(...folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => statSync(`${ROOT}${path}`).isFile()),
  );
}

/** Every source file below folders of the project, parsed. */
export function parseFiles(...folders: string[]): SourceFile[] {
  return listFiles(...folders)
    .filter((path) => SOURCE.test(path) && !path.endsWith('.d.ts'))
    .map((path) => parseFile(path, readFileSync(`${ROOT}${path}`, 'utf8')));
}

/** A source file given by its path and text, parsed. */
export function parseFile(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const nodes = [...walk(program)];
  const imports = nodes.flatMap((node) => readImport(node, path, text));
  return { path, text, nodes, comments, imports };
}

/** `path:line`, as editors open it. */
export function locate({ path, text }: Pick<SourceFile, 'path' | 'text'>, offset: number): string {
  return `${path}:${countLine(text, offset)}`;
}

/** The number of the line, from 1, on which an offset lies. */
export function countLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* walk(child);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression']);

function readImport(node: Node, path: string, text: string): Import[] {
  if (!IMPORTING.has(node.type) || !isNode(node.source) || typeof node.source.value !== 'string') return [];
  const specifier = node.source.value;
  const isTypeOnly = node.importKind === 'type' || node.exportKind === 'type';
  return [{ specifier, file: resolve(path, specifier), isTypeOnly, line: countLine(text, node.start) }];
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''));
  const ending = ENDINGS.find(
    (each) => existsSync(`${ROOT}${target}${each}`) && statSync(`${ROOT}${target}${each}`).isFile(),
  );
  return `${target}${ending ?? ''}`;
}
