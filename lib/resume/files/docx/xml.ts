import { ResumeFileError } from '../resume-file-error';

/** What is used of a DOM node; a `Document` and its elements are such nodes. */
export type XmlNode = {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly firstChild: XmlNode | null;
  readonly nextSibling: XmlNode | null;
  /** Elements only. */
  readonly localName?: string;
  readonly attributes?: ArrayLike<{ readonly localName: string; readonly value: string }>;
};

/** Parses XML with the platform's parser; may throw, or give a document with a `parsererror`, on text that is none. */
export type ParseXml = (text: string) => XmlNode;

const ELEMENT = 1;
// Entities are how a kilobyte of XML becomes gigabytes; Office Open XML has no document type (ECMA-376 part 2, 8.1.4).
const DECLARES_ENTITIES = /<!(?:DOCTYPE|ENTITY)/i;

/** A part's root element; throws `ResumeFileError` on text that is not well-formed or declares a document type. */
export function parsePart(text: string, parseXml: ParseXml): XmlNode {
  if (DECLARES_ENTITIES.test(text)) throw unreadable();
  const root = findChild(parseOrRefuse(text, parseXml), () => true);
  // Firefox makes the error the root, Chromium puts it into the root, or into a page of its own where there is none.
  const isBroken = !root || isParserError(root) || root.localName === 'html' || findChild(root, isParserError);
  if (isBroken) throw unreadable();
  return root;
}

function parseOrRefuse(text: string, parseXml: ParseXml): XmlNode {
  try {
    return parseXml(text);
  } catch (cause) {
    throw unreadable(cause);
  }
}

/** The element children of a node. */
export function* listElements(node: XmlNode): Generator<XmlNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === ELEMENT) yield child;
  }
}

/** The first element child of that local name; undefined when there is none. */
export function findElement(node: XmlNode | undefined, localName: string): XmlNode | undefined {
  return node && findChild(node, (child) => child.localName === localName);
}

/** An attribute by its local name, whatever its prefix; undefined when the element has none. */
export function findAttribute(node: XmlNode | undefined, localName: string): string | undefined {
  const { attributes } = node ?? {};
  if (!attributes) return undefined;
  return Array.from(attributes).find((attribute) => attribute.localName === localName)?.value;
}

/** The text inside a node. */
export function readText(node: XmlNode): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += child.nodeValue ?? readText(child);
  return text;
}

function findChild(node: XmlNode, accepts: (child: XmlNode) => boolean): XmlNode | undefined {
  for (const child of listElements(node)) if (accepts(child)) return child;
  return undefined;
}

function isParserError({ localName }: XmlNode): boolean {
  return localName === 'parsererror';
}

function unreadable(cause?: unknown): ResumeFileError {
  const message = 'The document is damaged: open it in your word processor, save it again, and choose that file.';
  return new ResumeFileError('broken', message, { cause, reason: 'broken-docx' });
}
