import { type Plugin, parseSync } from 'vite';
import { spellClasses } from './spell-classes.ts';

/** As much of a syntax tree's node as is looked at. */
type Node = {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly [key: string]: unknown;
};
type Piece = { readonly start: number; readonly value: { readonly raw: string; readonly cooked: string } };
type Edit = { readonly start: number; readonly end: number; readonly text: string };

const PROPERTY = 'p{';
const OURS = /\/(?:lib|components|entrypoints)\/.*\.tsx?$/;
/** What does the work itself. */
const BUILDING = /\/(?:build|node_modules)\//;

/**
 * Writes out the properties of characters in our patterns, in regular expressions as in the texts they are put together
 * from, so that the code can say `\p{L}` and the browser need not look up what that is.
 */
export function spellClassesPlugin(): Plugin {
  return {
    name: 'rolelens-spell-classes',
    enforce: 'pre',
    transform: {
      filter: { id: { include: OURS, exclude: BUILDING }, code: PROPERTY },
      handler: (code, id) => ({ code: spellCode(id, code), map: null }),
    },
  };
}

/** The same code with patterns written out; `file` tells by its ending what it is written in. */
export function spellCode(file: string, code: string): string {
  const { program } = parseSync(file, code);
  const edits = listEdits(program as unknown as Node, code).sort((one, other) => one.start - other.start);
  let end = 0;
  const parts = edits.map((edit) => {
    const before = code.slice(end, edit.start);
    end = edit.end;
    return before + edit.text;
  });
  return parts.join('') + code.slice(end);
}

function listEdits(node: Node, code: string, isRaw = false): Edit[] {
  if (!code.slice(node.start, node.end).includes(PROPERTY)) return [];
  if (node.regex) return [replace(node, `/${spellClasses(node.regex.pattern).source}/${node.regex.flags}`)];
  if (node.type === 'Literal') return [replace(node, JSON.stringify(spellClasses(String(node.value)).source))];
  const isWithin = node.type === 'TaggedTemplateExpression';
  const own = node.type === 'TemplateLiteral' ? editTemplate(node.quasis as readonly Piece[], code, isRaw) : [];
  return [...own, ...listChildren(node).flatMap((child) => listEdits(child, code, isWithin))];
}

function replace({ start, end }: Node, text: string): Edit {
  return { start, end, text };
}

/** The pieces of a template are one pattern: a class may begin in one and end in the next. */
function editTemplate(pieces: readonly Piece[], code: string, isRaw: boolean): Edit[] {
  let isInClass = false;
  return pieces.flatMap(({ start: from, value: { raw, cooked } }) => {
    const spelled = spellClasses(isRaw ? raw : cooked, isInClass);
    isInClass = spelled.isInClass;
    if (!raw.includes(PROPERTY)) return [];
    // A piece's own start may be that of the sign before it.
    const start = code.indexOf(raw, from);
    const text = isRaw ? spelled.source : spelled.source.replace(/[\\`]|\$(?=\{)/g, '\\$&');
    return [{ start, end: start + raw.length, text }];
  });
}

function listChildren(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((each): each is Node => typeof each === 'object' && each !== null && 'start' in each);
}
