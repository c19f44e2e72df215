import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../lib/preferences';
import { CommandError } from './command-error';
import { ensureBuild } from './ensure-build';
import { type FoundBrowser, findBrowser } from './find-browser';
import { formatPath, inRoot } from './paths';
import { showStep } from './progress';
import { SHOTS } from './shots-list';
import { takePicture } from './shots-picture';
import { type Look, listPictures, type Picture, type Shot } from './shots-plan';
import { formatSheet } from './shots-sheet';
import { takeStorePictures } from './shots-store';
import { openStudio, type StageId, type Studio } from './shots-studio';

const FOLDER = inRoot('.output/shots');
/** Longer than an analysis takes on a slow machine. */
const RETOLD_MS = 600;
const STAGES: readonly StageId[] = ['new', 'bare', 'full'];

/**
 * `npm run shots [-- WORDS]`: pictures of every screen and state, or of those whose names hold the words, with a page
 * that shows them all; `npm run shots -- store`: the pictures of the stores and of the README.
 */
export async function run(words: readonly string[]): Promise<number> {
  await ensureBuild('e2e');
  const browser = findBrowser();
  if (words[0] === 'store') {
    await showStep('Pictures of the stores and of the README', () => takeStore(browser));
    return 0;
  }
  const pictures = listPictures(SHOTS, words);
  if (pictures.length === 0) throw new CommandError(`shots: no picture is named ${words.join(' ')}.`);
  if (words.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const failures: string[] = [];
  for (const stage of STAGES) {
    const staged = pictures.filter(({ shot }) => shot.stage === stage);
    const take = async () => failures.push(...(await takeStage(browser, stage, staged)));
    if (staged.length > 0) await showStep(`${staged.length} pictures, ${stage}`, take);
  }
  const taken = listPictures(SHOTS).filter(({ name }) => existsSync(fileOf(name)));
  writeFileSync(join(FOLDER, 'index.html'), formatSheet(taken));
  for (const failure of failures) console.log(`✗ ${failure}`);
  console.log(`${pictures.length} pictures; ${formatPath(join(FOLDER, 'index.html'))} shows ${taken.length}`);
  return failures.length === 0 ? 0 : 1;
}

async function takeStore(browser: FoundBrowser): Promise<void> {
  const studio = await openStudio(browser, 'full');
  try {
    for (const file of await takeStorePictures(studio, SHOTS)) console.log(`  ${formatPath(file)}`);
  } finally {
    await studio.close();
  }
}

/** Takes the pictures of one stage; gives what went wrong, which costs the other pictures nothing. */
async function takeStage(browser: FoundBrowser, stage: StageId, pictures: readonly Picture[]): Promise<string[]> {
  const failures: string[] = [];
  const studio = await openStudio(browser, stage);
  try {
    for (const shot of new Set(pictures.map((each) => each.shot))) {
      const own = pictures.filter((each) => each.shot === shot);
      await takeShot(studio, shot, own).catch((error: Error) =>
        failures.push(`${shot.screen}, ${shot.state}: ${error.message.split('\n')[0]}`),
      );
    }
  } finally {
    await studio.close();
  }
  return failures;
}

async function takeShot(studio: Studio, shot: Shot, pictures: readonly Picture[]): Promise<void> {
  const page = await shot.open(studio);
  const isOwn = page.url().startsWith('chrome-extension:');
  for (const { size, look, name } of pictures) {
    await page.setViewportSize(size);
    const { media, language } = isLanguage(look) ? { media: 'light' as const, language: look } : { media: look };
    if (language) await speak(studio, page, language);
    await takePicture(page, { path: fileOf(name), media, whole: shot.inWindow !== true });
    if (language) await speak(studio, page, 'en');
  }
  if (isOwn) await page.close();
}

function isLanguage(look: Look): look is 'de' | 'fr' {
  return look === 'de' || look === 'fr';
}

async function speak(studio: Studio, page: Page, language: Language): Promise<void> {
  await studio.setLanguage(language);
  await page.locator(`html[lang=${language}]`).waitFor();
  // An analysis is asked for anew, and nothing on the screen says that its words have come.
  await page.waitForTimeout(RETOLD_MS);
}

function fileOf(name: string): string {
  return join(FOLDER, `${name}.png`);
}
