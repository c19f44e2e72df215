import { parseSync } from 'vite';

/** A place in what is shipped that could make a request, or code or markup out of text. */
export type Finding = { readonly file: string; readonly what: string; readonly excerpt: string };

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };
type Place = { readonly node: Node; readonly parent?: Node; readonly key: string };

const REQUESTS = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'sendBeacon', 'importScripts', 'connectNative'],
  'sendNativeMessage',
]);
/** In pages the policy stops these too; in a page of the site nothing does. */
const LOADERS = new Set(['Image', 'Audio', 'FontFace', 'Worker', 'SharedWorker', 'serviceWorker']);
const LOADING = new Set(['src', 'srcset', 'href', 'action', 'poster', 'data', 'ping']);
const MARKUP = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe']);
const GLOBALS = new Set(['globalThis', 'window', 'self', 'navigator', 'chrome', 'browser', 'runtime']);
const LOADED_BY_STYLE = /@import|(?:url|image-set)\((?!\s*["']?(?:data:|#))/i;

/** What is found in a script; `isInPage` for one that runs in pages of the sites, where no policy of ours holds. */
export function scanScript(file: string, text: string, isInPage: boolean): Finding[] {
  const { program, errors } = parseSync(file, text, { sourceType: 'module' });
  if (errors.length > 0) return [{ file, what: 'does not parse', excerpt: errors[0]?.message ?? '' }];
  return [...walk({ node: program as unknown as Node, key: '' })].flatMap((place) => {
    const what = describe(place) ?? (isInPage ? describeInPage(place) : undefined);
    const { start, end } = place.node;
    return what === undefined ? [] : [{ file, what, excerpt: text.slice(Math.max(0, start - 40), end + 40) }];
  });
}

/** What a style sheet would load from elsewhere than itself. */
export function scanStyle(file: string, text: string): Finding[] {
  const found = LOADED_BY_STYLE.exec(text);
  return found ? [{ file, what: 'loads', excerpt: text.slice(found.index, found.index + 80) }] : [];
}

/** What a document loads from elsewhere than the extension, and scripts that stand in it. */
export function scanDocument(file: string, text: string): Finding[] {
  const addresses = [...text.matchAll(/\s(?:src|href|action)\s*=\s*["']?([^"'\s>]*)/gi)];
  const foreign = addresses.filter(([, address = '']) => !/^\/(?!\/)/.test(address));
  const inline = [...text.matchAll(/<script(?![^>]*\ssrc=)[^>]*>|\son\w+\s*=|<(?:iframe|base|object|embed|form)\b/gi)];
  return [...foreign, ...inline].map(([excerpt]) => ({ file, what: 'loads', excerpt: excerpt.trim() }));
}

function* walk(place: Place): Generator<Place> {
  const open = [place];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { node } = next;
    for (const [key, value] of Object.entries(node)) {
      const children: unknown[] = Array.isArray(value) ? value : [value];
      for (const child of children) if (isNode(child)) open.push({ node: child, parent: node, key });
    }
  }
}

function describe(place: Place): string | undefined {
  const { node, parent } = place;
  const name = readName(place);
  if (name !== undefined && REQUESTS.has(name)) return name;
  if (name === 'eval') return name;
  if (name === 'Function' && !(parent?.type === 'MemberExpression' && place.key === 'object')) return name;
  if (node.type === 'MemberExpression' && MARKUP.has(nameOf(node.property))) return nameOf(node.property);
  if (node.type !== 'ImportExpression' || !isNode(node.source)) return undefined;
  return isFixed(node.source) ? undefined : 'import';
}

function describeInPage(place: Place): string | undefined {
  const { node } = place;
  const name = readName(place);
  if (name !== undefined && LOADERS.has(name)) return name;
  const target = node.type === 'AssignmentExpression' && isNode(node.left) ? node.left : undefined;
  if (target?.type === 'MemberExpression' && LOADING.has(nameOf(target.property))) return nameOf(target.property);
  const text = node.type === 'TemplateElement' ? readCooked(node.value) : node.value;
  return typeof text === 'string' ? describeText(text) : undefined;
}

/** A request may be reached for by its name, `globalThis['fetch']`, and an open root is open to the page. */
function describeText(text: string): string | undefined {
  if (REQUESTS.has(text)) return `${text} by name`;
  if (text === 'open') return 'open root';
  return LOADED_BY_STYLE.test(text) ? 'style that loads' : undefined;
}

/** The name of a global, or of something that is taken from one; the method of another object is none. */
function readName({ node, parent, key }: Place): string | undefined {
  if (node.type !== 'Identifier') return undefined;
  if (parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true) {
    const owner = isNode(parent.object) ? nameOf(parent.object.property) || nameOf(parent.object) : '';
    return GLOBALS.has(owner) ? nameOf(node) : undefined;
  }
  const isKey = key === 'key' && parent?.computed !== true && parent?.shorthand !== true;
  return isKey ? undefined : nameOf(node);
}

function isFixed(source: Node): boolean {
  if (source.type === 'Literal') return true;
  return source.type === 'TemplateLiteral' && Array.isArray(source.expressions) && source.expressions.length === 0;
}

function readCooked(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node.name === 'string' ? node.name : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
