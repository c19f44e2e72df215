import { isNode, locate, type Node, type SourceFile } from './source-files';

const HTML_SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'dangerouslySetInnerHTML',
  'srcdoc',
]);
const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);
const PAGE_GLOBALS = new Set(['document', 'window', 'location', 'navigator', 'localStorage', 'sessionStorage']);
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Places where text could become markup or code. */
export function findMarkupSinks(file: SourceFile): string[] {
  return report(file, isMarkupSink, 'Build nodes with createElement and set textContent; page text is never parsed.');
}

/** Places that could make a request. */
export function findNetworkUse(file: SourceFile): string[] {
  const isNetwork = (node: Node) => isNamed(node, NETWORK) && !isOwnName(file, node) && !isOwnMethod(file, node);
  return report(file, isNetwork, 'RoleLens makes no request at all. Bundle what is needed, or leave it out.');
}

/** The type `any`. */
export function findAny(file: SourceFile): string[] {
  return report(file, ({ type }) => type === 'TSAnyKeyword', 'Use unknown and narrow it, or name the type.');
}

/** Uses of the page's or the machine's globals in code that is to get them handed in. */
export function findGlobals(file: SourceFile): string[] {
  const isGlobal = (node: Node) =>
    node.type === 'MemberExpression' &&
    isNode(node.object) &&
    isNamed(node.object, PAGE_GLOBALS) &&
    !isOwnName(file, node.object);
  return report(file, isGlobal, 'Take the document, or what is needed of it, as a parameter.');
}

/** Reads of the clock and of chance, which make an analysis differ from one run to the next. */
export function findClock(file: SourceFile): string[] {
  return report(file, isClock, 'Take the time as a parameter; the same posting gives the same answer.');
}

/** Every function with the number of its lines. */
export function measureFunctions(file: SourceFile): { place: string; lines: number }[] {
  return file.nodes
    .filter(({ type }) => FUNCTIONS.has(type))
    .map(({ start, end }) => ({ place: locate(file, start), lines: file.text.slice(start, end).split('\n').length }));
}

/** Exported functions and classes without a doc comment. */
export function findUndocumented(file: SourceFile): string[] {
  const isUndocumented = (node: Node) => isExportedCode(node) && !hasDocComment(file, node.start);
  return report(file, isUndocumented, 'Say in one sentence what comes back, in which unit, and on unusable input.');
}

function report(file: SourceFile, isFault: (node: Node) => boolean, advice: string): string[] {
  return file.nodes.filter(isFault).map((node) => `${locate(file, node.start)} ${excerpt(file, node)}: ${advice}`);
}

function excerpt({ text }: SourceFile, { start, end }: Node): string {
  return text.slice(start, Math.min(end, start + 60)).split('\n')[0] ?? '';
}

function isNamed(node: unknown, names: ReadonlySet<string>): boolean {
  return isNode(node) && (node.type === 'Identifier' || node.type === 'JSXIdentifier') && names.has(String(node.name));
}

// A parameter or variable of that name is no global.
function isOwnName({ nodes }: SourceFile, node: Node): boolean {
  return nodes.some((each) => listBoundNames(each).includes(String(node.name)));
}

// The name of a method that is defined here: who calls it is looked at where it is called.
function isOwnMethod({ nodes }: SourceFile, name: Node): boolean {
  return nodes.some(({ type, key }) => type === 'MethodDefinition' && isNode(key) && key.start === name.start);
}

function listBoundNames(node: Node): string[] {
  if (node.type === 'VariableDeclarator') return listPatternNames(node.id);
  return FUNCTIONS.has(node.type) && Array.isArray(node.params) ? node.params.flatMap(listPatternNames) : [];
}

function listPatternNames(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const parts = [pattern.left, pattern.value, pattern.argument, pattern.properties, pattern.elements];
  return parts.flat().flatMap(listPatternNames);
}

function isMarkupSink(node: Node): boolean {
  if (isNamed(node, HTML_SINKS)) return true;
  if (node.type === 'NewExpression') return isNamed(node.callee, new Set(['Function']));
  if (node.type !== 'CallExpression') return false;
  return isNamed(node.callee, new Set(['eval', 'Function'])) || isDocumentWrite(node.callee);
}

function isDocumentWrite(callee: unknown): boolean {
  return (
    isNode(callee) && isNamed(callee.object, PAGE_GLOBALS) && isNamed(callee.property, new Set(['write', 'writeln']))
  );
}

function isClock(node: Node): boolean {
  if (node.type === 'NewExpression') {
    return isNamed(node.callee, new Set(['Date'])) && Array.isArray(node.arguments) && node.arguments.length === 0;
  }
  if (node.type !== 'MemberExpression') return false;
  const { object, property } = node;
  if (isNamed(object, new Set(['Date', 'performance']))) return isNamed(property, new Set(['now']));
  return isNamed(object, new Set(['Math'])) && isNamed(property, new Set(['random']));
}

function isExportedCode({ type, declaration }: Node): boolean {
  if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return false;
  return declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
}

function hasDocComment({ text, comments }: SourceFile, start: number): boolean {
  return comments.some(
    (comment) => text.startsWith('/**', comment.start) && text.slice(comment.end, start).trim() === '',
  );
}
