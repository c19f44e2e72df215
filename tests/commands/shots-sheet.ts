import type { Picture } from './shots-plan';

const STYLE = `:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif }
body { margin: 24px }
section { margin-top: 40px }
.pictures { display: flex; flex-wrap: wrap; gap: 24px; align-items: start }
figure { margin: 0; width: 300px }
img { width: 100%; max-height: 480px; object-fit: cover; object-position: top; border: 1px solid #8884 }
figcaption { overflow-wrap: anywhere }`;

/** A page without script that shows the pictures beside it, those of one screen together. */
export function formatSheet(pictures: readonly Picture[]): string {
  const screens = [...new Set(pictures.map(({ shot }) => shot.screen))];
  const sections = screens.map((screen) =>
    formatSection(
      screen,
      pictures.filter(({ shot }) => shot.screen === screen),
    ),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>RoleLens: every screen</title><style>${STYLE}</style></head>
<body><h1>Every screen of RoleLens</h1>
<p>${pictures.length} pictures; people, companies and postings in them are invented.</p>
${sections.join('\n')}
</body></html>
`;
}

function formatSection(screen: string, pictures: readonly Picture[]): string {
  return `<section><h2>${screen}</h2><div class="pictures">
${pictures.map(formatFigure).join('\n')}
</div></section>`;
}

function formatFigure({ name, shot, size, look }: Picture): string {
  const words = `${shot.screen}: ${shot.state}, ${size.width} px, ${look}`;
  return `<figure><a href="${name}.png"><img src="${name}.png" alt="${words}" loading="lazy"></a><figcaption>${shot.state}, ${size.width} px, ${look}</figcaption></figure>`;
}
