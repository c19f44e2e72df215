import { deflateSync } from 'node:zlib';

/** A piece of text; lengths in points, `y` is the baseline's distance from the top of the page. */
export type PdfText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: keyof typeof FONTS;
  /** Operators that stand before it, such as a colour. */
  readonly before?: string;
};

type PdfPageSpec = { readonly texts?: readonly PdfText[]; readonly drawing?: string; readonly rotate?: number };

const WIDTH = 612;
const HEIGHT = 792;

const FONTS = {
  // Codes 1 to 3 are joined letters, as typesetting programs use them.
  plain:
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/fl/f_f_i]>>>>',
  bold: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
  japanese:
    '<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/UniJIS-UTF16-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0' +
    '/BaseFont/Ryumin-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 6>>/DW 1000' +
    '/FontDescriptor<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>',
  // Maps its codes to the private area: it draws letters and says nothing about them.
  unmapped:
    '<</Type/Font/Subtype/Type1/BaseFont/Odd/FirstChar 32/LastChar 126/Widths[' +
    `${'500 '.repeat(95)}]/Encoding/WinAnsiEncoding/ToUnicode 4 0 R` +
    '/FontDescriptor<</Type/FontDescriptor/FontName/Odd/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>',
};

const PRIVATE_CMAP =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Odd def /CMapType 2 def\n' +
  '1 begincodespacerange <00> <FF> endcodespacerange\n1 beginbfrange <20> <7E> <E020> endbfrange\nendcmap end end';

/** Objects before the pages: catalogue, list of pages, picture, character map, fonts. */
const FONT_NAMES = Object.keys(FONTS) as (keyof typeof FONTS)[];
const FIRST_FONT = 5;
const FIRST_PAGE = FIRST_FONT + FONT_NAMES.length;

/** An object: PDF source, or a stream with the entries of its dictionary. */
type PdfObject = string | { readonly facts: string; readonly content: Buffer };

/** What is put into the trailer, such as `/Encrypt`, and how streams are then encrypted. */
export type PdfProtection = { readonly trailer: string; readonly encrypt?: (data: Buffer, object: number) => Buffer };

/** Bytes of a PDF of those pages. */
export function buildPdf(pages: readonly PdfPageSpec[], protection: PdfProtection = { trailer: '' }): Uint8Array {
  const kids = pages.map((_page, index) => `${FIRST_PAGE + 2 * index} 0 R`);
  const objects: PdfObject[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`,
    {
      facts: '/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8',
      content: Buffer.alloc(4, 128),
    },
    { facts: '', content: Buffer.from(PRIVATE_CMAP) },
    ...FONT_NAMES.map((name) => FONTS[name]),
    ...pages.flatMap((page, index) => [
      describePage(page, FIRST_PAGE + 2 * index + 1),
      { facts: '', content: Buffer.from(draw(page), 'latin1') },
    ]),
  ];
  return assemble(objects, protection);
}

/** Lines of text under one another. */
export function column(
  lines: readonly string[],
  { x, top, step = 14, ...rest }: { x: number; top: number; step?: number } & Partial<PdfText>,
): PdfText[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top + index * step, ...rest }]));
}

/** Drawing of a picture over the whole page. */
export const FULL_PICTURE = `q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /Im Do Q`;

function describePage({ rotate = 0 }: PdfPageSpec, contents: number): string {
  const fonts = FONT_NAMES.map((name, index) => `/${name} ${FIRST_FONT + index} 0 R`).join('');
  return (
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Rotate ${rotate}/Contents ${contents} 0 R` +
    `/Resources<</Font<<${fonts}>>/XObject<</Im 3 0 R>>>>>>`
  );
}

function draw({ texts = [], drawing = '' }: PdfPageSpec): string {
  return [drawing, ...texts.map(drawText)].join('\n');
}

function drawText({ text, x, y, size = 10, font = 'plain', before = '' }: PdfText): string {
  return `q ${before} BT /${font} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm ${encode(text, font)} Tj ET Q`;
}

function encode(text: string, font: keyof typeof FONTS): string {
  if (font === 'japanese') return `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
  const codes = text
    .replace(/•/g, '\x95')
    .replace(/–/g, '\x96')
    .replace(/ﬁ/g, '\x01')
    .replace(/ﬂ/g, '\x02')
    .replace(/ﬃ/g, '\x03');
  return `<${Buffer.from(codes, 'latin1').toString('hex')}>`;
}

function assemble(objects: readonly PdfObject[], { trailer, encrypt = (data) => data }: PdfProtection): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let offset = 9;
  for (const [index, object] of objects.entries()) {
    const body = writeObject(object, (data) => encrypt(data, index + 1));
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(offset);
    parts.push(part);
    offset += part.length;
  }
  const entries = offsets.map((each) => `${String(each).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  const end = `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${offset}\n%%EOF\n`;
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table + end)]));
}

function writeObject(object: PdfObject, encrypt: (data: Buffer) => Buffer): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const data = encrypt(deflateSync(object.content));
  const head = Buffer.from(`<<${object.facts}/Length ${data.length}/Filter/FlateDecode>>\nstream\n`);
  return Buffer.concat([head, data, Buffer.from('\nendstream')]);
}
