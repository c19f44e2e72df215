import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inRoot } from './paths';
import { takePicture } from './shots-picture';
import type { Shot, Size } from './shots-plan';
import { buildScene } from './shots-scene';
import type { Studio } from './shots-studio';

/** A real screen, by the shot that opens it, and where it stands in the picture; its size is that of its window. */
type Part = Size & {
  readonly shot: string;
  readonly left: number;
  readonly top: number;
  readonly media?: 'light' | 'dark';
};

/** One picture of a store's page or of the README. */
export type StorePicture = Size & {
  /** Path in the project. */
  readonly file: string;
  readonly title?: string;
  readonly text?: string;
  /** Drawn beside the title. */
  readonly hasIcon?: boolean;
  readonly parts: readonly Part[];
};

const POPUP = { width: 400, height: 620 };
const SCREEN = { width: 1280, height: 800 };
const inStore = (name: string) => `.github/store/pictures/${name}.png`;

/** The pictures in the sizes that the stores ask for, and the README's. */
export const STORE_PICTURES: readonly StorePicture[] = [
  {
    ...{ file: inStore('1-pay'), ...SCREEN, title: 'What the job you have open really pays' },
    text: 'Beside its title, and in full behind the toolbar button. Every figure names its source.',
    parts: [
      { shot: 'in page: linkedin-guest-view', left: 48, top: 156, width: 1120, height: 700 },
      { shot: 'popup: pay with resume', left: 832, top: 156, ...POPUP },
    ],
  },
  {
    ...{ file: inStore('2-skills'), ...SCREEN, title: 'What your resume lacks, and what to change' },
    text: 'Each skill with the words of the posting and the line of your resume. It never leaves your machine.',
    parts: [
      { shot: 'popup: skills with resume', left: 32, top: 156, ...POPUP },
      { shot: 'popup: tips with resume', left: 440, top: 156, ...POPUP },
      { shot: 'popup: prepare with resume', left: 848, top: 156, ...POPUP },
    ],
  },
  {
    ...{ file: inStore('3-results'), ...SCREEN, title: 'Every result with the role it really is' },
    text: 'One small mark a card, and in the text what is required, preferred or only mentioned.',
    parts: [{ shot: 'in page: linkedin-classic-search', left: 48, top: 156, width: 1184, height: 700 }],
  },
  {
    ...{ file: inStore('4-saved'), ...SCREEN, title: 'All your postings in one place' },
    text: 'Saved with their text, pay and coverage; with status, notes, comparison and export.',
    parts: [{ shot: 'dashboard: saved', left: 48, top: 156, width: 1184, height: 700 }],
  },
  {
    ...{ file: inStore('5-fit'), ...SCREEN, title: 'Which of 50 roles fits you, and the way there' },
    text: 'By your resume or by eight questions, with a learning plan of 90 days or a year.',
    parts: [{ shot: 'dashboard: fit by resume', left: 48, top: 156, width: 1184, height: 700, media: 'dark' }],
  },
  {
    ...{ file: inStore('tile'), width: 440, height: 280, title: 'RoleLens', hasIcon: true },
    ...{ text: 'What the job pays and what your resume lacks', parts: [] },
  },
  {
    ...{ file: inStore('marquee'), width: 1400, height: 560, title: 'RoleLens', hasIcon: true },
    text: 'What an AI, ML or data job pays, what your resume lacks for it and what to change.',
    parts: [
      { shot: 'popup: pay with resume', left: 560, top: 48, ...POPUP },
      { shot: 'popup: skills with resume', left: 984, top: 96, ...POPUP },
    ],
  },
  {
    ...{ file: '.github/rolelens.png', width: 1600, height: 860 },
    parts: [
      { shot: 'in page: linkedin-guest-view', left: 40, top: 40, width: 1110, height: 900 },
      { shot: 'popup: pay with resume', left: 760, top: 110, ...POPUP, height: 660 },
      { shot: 'popup: skills with resume', left: 1172, top: 160, ...POPUP, height: 660 },
    ],
  },
];

/** Takes the pictures and gives the paths of their files. */
export async function takeStorePictures(studio: Studio, shots: readonly Shot[]): Promise<string[]> {
  const files: string[] = [];
  const icon = readFileSync(inRoot('public/icon/128.png'));
  for (const picture of STORE_PICTURES) {
    const screens: Buffer[] = [];
    for (const part of picture.parts) screens.push(await takePart(studio, part, shots));
    const path = inRoot(picture.file);
    mkdirSync(dirname(path), { recursive: true });
    const page = await studio.launched.context.newPage();
    await page.setViewportSize({ width: picture.width, height: picture.height });
    await page.setContent(buildScene(picture, screens, icon), { waitUntil: 'load' });
    await takePicture(page, { path, media: 'light' });
    await page.close();
    files.push(path);
  }
  return files;
}

async function takePart(studio: Studio, part: Part, shots: readonly Shot[]): Promise<Buffer> {
  const shot = shots.find(({ screen, state }) => `${screen}: ${state}` === part.shot);
  if (!shot) throw new Error(`No shot is named ${part.shot}.`);
  const page = await shot.open(studio);
  await page.setViewportSize({ width: part.width, height: part.height });
  await page.evaluate(() => window.scrollTo(0, 0));
  const picture = await takePicture(page, { media: part.media ?? 'light' });
  if (shot.screen !== 'in page') await page.close();
  return picture;
}
