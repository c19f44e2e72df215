import { findAttribute, findElement, listElements, type XmlNode } from './xml';

/** The styles of a document that change what a reader sees: by id. */
export type DocxStyles = {
  /** Paragraphs of these styles are items of a list. */
  readonly listed: ReadonlySet<string>;
  /** Text of these styles is not shown. */
  readonly hidden: ReadonlySet<string>;
};

export const NO_STYLES: DocxStyles = { listed: new Set(), hidden: new Set() };

const MOST_ANCESTORS = 20;

/** Reads `styles.xml`; a style has what the styles that it is based on have. */
export function readStyles(root: XmlNode): DocxStyles {
  const styles = new Map<string, XmlNode>();
  for (const style of listElements(root)) {
    const id = style.localName === 'style' ? findAttribute(style, 'styleId') : undefined;
    if (id !== undefined) styles.set(id, style);
  }
  const having = (has: (style: XmlNode) => boolean) =>
    new Set([...styles.keys()].filter((id) => listAncestors(id, styles).some(has)));
  const headings = having(isHeading);
  return { listed: new Set([...having(isListed)].filter((id) => !headings.has(id))), hidden: having(isHidden) };
}

/** True where run properties (`w:rPr`) say that the text is not shown, or so small that nobody can read it. */
export function hidesText(runProperties: XmlNode | undefined): boolean {
  if (isSwitchedOn(findElement(runProperties, 'vanish'))) return true;
  const halfPoints = Number(findAttribute(findElement(runProperties, 'sz'), 'val') ?? Number.NaN);
  return halfPoints <= TINY_HALF_POINTS;
}

/** Two points: the smallest print that anybody means to be read has four or five. */
const TINY_HALF_POINTS = 4;

/** True where paragraph properties (`w:pPr`) make the paragraph an item of a list. */
export function isListed(properties: XmlNode | undefined): boolean {
  const own = properties?.localName === 'style' ? findElement(properties, 'pPr') : properties;
  const number = findElement(findElement(own, 'numPr'), 'numId');
  return number !== undefined && findAttribute(number, 'val') !== '0';
}

function isHeading(style: XmlNode): boolean {
  return findElement(findElement(style, 'pPr'), 'outlineLvl') !== undefined;
}

function isHidden(style: XmlNode): boolean {
  return hidesText(findElement(style, 'rPr'));
}

function isSwitchedOn(property: XmlNode | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(findAttribute(property, 'val') ?? '');
}

function listAncestors(id: string, styles: ReadonlyMap<string, XmlNode>): XmlNode[] {
  const ancestors: XmlNode[] = [];
  let style = styles.get(id);
  while (style && ancestors.length < MOST_ANCESTORS) {
    ancestors.push(style);
    style = styles.get(findAttribute(findElement(style, 'basedOn'), 'val') ?? '');
  }
  return ancestors;
}
