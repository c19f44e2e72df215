import type { StorePicture } from './shots-store';

const STYLE = `* { box-sizing: border-box }
body { margin: 0; position: relative; overflow: hidden; background: #dbe7e6; color: #1c2022; font-family: 'Liberation Sans', Arial, sans-serif }
.head { position: absolute; left: 48px; top: 36px; right: 48px }
h1 { margin: 0; font-size: 40px; line-height: 48px; letter-spacing: -0.02em }
p { margin: 10px 0 0; font-size: 21px; line-height: 30px; color: #3c4446 }
.screen { position: absolute; border-radius: 14px; box-shadow: 0 0 0 1px #1c202214, 0 18px 48px #1c20222e }
.icon { display: block; width: 88px; height: 88px; margin-bottom: 20px }
.tile { left: 40px; top: 36px; right: 40px; text-wrap: balance }
.tile .icon { width: 72px; height: 72px; margin-bottom: 16px }
.marquee { left: 64px; top: 140px; right: auto; width: 430px }
.marquee h1 { font-size: 56px; line-height: 64px }`;

/** A page that shows real screens beneath a title, in the picture's own size. */
export function buildScene(picture: StorePicture, screens: readonly Buffer[], icon: Buffer): string {
  const { title, text, hasIcon, parts, width } = picture;
  const look = hasIcon ? (width < 600 ? 'head tile' : 'head marquee') : 'head';
  const head = title
    ? `<div class="${look}">${hasIcon ? `<img class="icon" src="${toAddress(icon)}" alt="">` : ''}<h1>${title}</h1><p>${text ?? ''}</p></div>`
    : '';
  const images = parts.map(
    ({ left, top }, at) =>
      `<img class="screen" style="left:${left}px;top:${top}px" src="${toAddress(screens[at])}" alt="">`,
  );
  return `<!doctype html><html lang="en"><style>${STYLE}</style><body>${head}${images.join('')}</body></html>`;
}

function toAddress(png: Buffer | undefined): string {
  return `data:image/png;base64,${png?.toString('base64') ?? ''}`;
}
