/** As much of a bundler's output file as is used. */
type Output = { code?: string; source?: string | Uint8Array };

/** As much of a Vite plugin as this is. */
type Plugin = { name: string; generateBundle: (options: unknown, bundle: Record<string, Output>) => void };

const REFUSAL = '(()=>{throw new TypeError("RoleLens has no use for this")})';

// As they stand in minified code; a method of such a name, `a.fetch(b)` or `async fetch(b){`, is none of them.
const ARMS: readonly (readonly [RegExp, string])[] = [
  [/(?:\bnew )?(?<![\w$.])Function\(/g, `${REFUSAL}(`],
  [/(?<=\bawait |\breturn |[=(,:?&|!])fetch\(/g, `${REFUSAL}(`],
  [/\bnew XMLHttpRequest\b(?:\(\))?/g, `${REFUSAL}()`],
];

/**
 * Takes out of the code of pdfjs the ways to request something or to make code out of text. With our settings and the
 * extension's content security policy none of them is ever reached; so nobody has to take our word for it.
 */
export function disarmPlugin(): Plugin {
  return {
    name: 'disarm-pdfjs',
    generateBundle: (_options, bundle) => {
      for (const [path, output] of Object.entries(bundle)) if (/pdf[^/]*$/.test(path)) disarmOutput(output);
    },
  };
}

/** Minified code without requests and without code from text: who reaches for either gets a `TypeError`. */
export function disarm(code: string): string {
  return ARMS.reduce((rest, [pattern, refusal]) => rest.replace(pattern, refusal), code);
}

function disarmOutput(output: Output): void {
  if (output.code !== undefined) output.code = disarm(output.code);
  const { source } = output;
  if (source !== undefined)
    output.source = disarm(typeof source === 'string' ? source : new TextDecoder().decode(source));
}
