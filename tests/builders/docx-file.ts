import { buildZip, type ZipEntry } from './zip-file';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

/** Bytes of a Word document: XML of its body, and of other parts (without their root element) by file name. */
export function buildDocx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  extra: readonly ZipEntry[] = [],
): Uint8Array {
  const others = Object.entries(parts).map(([name, xml]) => ({ name: `word/${name}`, content: wrapPart(name, xml) }));
  return buildZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: wrap('document', `<w:body>${body}</w:body>`) },
    ...others,
    ...extra,
  ]);
}

/** A paragraph; `properties` is XML for `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;
}

/** A run of text; `properties` is XML for `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
}

/** A paragraph that is an item of a list. */
export function item(text: string): string {
  return paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
}

/** A table; a cell is the XML of its paragraphs, or a text. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => `<w:tc><w:tcPr/>${content.startsWith('<') ? content : paragraph(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A run with a text box as Word writes it: the same content for today's readers and, as a fallback, for older ones. */
export function textBox(paragraphs: string): string {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent>' +
    `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r>'
  );
}

function wrapPart(name: string, xml: string): string {
  if (xml.startsWith('<?') || xml.startsWith('<!')) return xml;
  const root = /^header/.test(name) ? 'hdr' : /^footer/.test(name) ? 'ftr' : name.replace(/\.xml$/, '');
  return wrap(root, xml);
}

function wrap(root: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${NAMESPACES}>${xml}</w:${root}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
