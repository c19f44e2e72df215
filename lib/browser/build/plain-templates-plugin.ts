/** As much of a Vite plugin, and of what calls it, as is used. */
type Plugin = { name: string; transform: (this: Parser, code: string, id: string) => Result | undefined };
type Parser = { readonly parse: (code: string) => object };
type Result = { code: string; map: null };

/** As much of a syntax tree as is looked at. */
type Part = { readonly start: number; readonly end: number };
type RawTemplate = Part & {
  readonly quasi: {
    readonly quasis: readonly { readonly value: { readonly raw: string } }[];
    readonly expressions: readonly Part[];
  };
};

const TAG = 'String.raw`';
/** What stands for itself between the backticks of `String.raw`, and for something else without the tag. */
const SPECIAL = /[\\`]|\$(?=\{)/g;

/**
 * Writes templates of `String.raw` as plain ones with the same text: nothing is called for them at the start, the bundler
 * can join them, and may write their characters as escapes, which a tag would see.
 */
export function plainTemplatesPlugin(): Plugin {
  return {
    name: 'rolelens-plain-templates',
    transform(code, id) {
      if (!code.includes(TAG) || id.includes('/node_modules/')) return undefined;
      return { code: writePlainTemplates(code, this.parse(code)), map: null };
    },
  };
}

/** The code with plain templates for those of `String.raw`, all but those within others; `tree` is what it parses to. */
export function writePlainTemplates(code: string, tree: object): string {
  let written = '';
  let from = 0;
  for (const template of listRawTemplates(tree)) {
    written += code.slice(from, template.start) + writePlain(template, code);
    from = template.end;
  }
  return written + code.slice(from);
}

function writePlain({ quasi: { quasis, expressions } }: RawTemplate, code: string): string {
  const parts = quasis.map(({ value }, at) => {
    const expression = expressions[at];
    return (
      value.raw.replace(SPECIAL, '\\$&') + (expression ? `\${${code.slice(expression.start, expression.end)}}` : '')
    );
  });
  return `\`${parts.join('')}\``;
}

/** In their order; not those within others. */
function listRawTemplates(node: unknown): RawTemplate[] {
  if (typeof node !== 'object' || node === null) return [];
  return isRawTemplate(node) ? [node] : Object.values(node).flatMap(listRawTemplates);
}

function isRawTemplate(node: object): node is RawTemplate {
  if (!('type' in node && node.type === 'TaggedTemplateExpression' && 'tag' in node)) return false;
  const { object, property } = node.tag as { object?: { name?: string }; property?: { name?: string } };
  return object?.name === 'String' && property?.name === 'raw';
}
