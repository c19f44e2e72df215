import type { Page } from '@playwright/test';
import type { MediaId } from './shots-picture';
import type { StageId, Studio } from './shots-studio';

export type Size = { readonly width: number; readonly height: number };

/** Colours that the system asks for, or a language that the user has chosen, in light colours. */
export type Look = MediaId | 'de' | 'fr';

/** One state of one screen, and how it is looked at. */
export type Shot = {
  /** The group in the contact sheet. */
  readonly screen: string;
  readonly state: string;
  /** What is stored when it is opened. */
  readonly stage: StageId;
  readonly open: (studio: Studio) => Promise<Page>;
  readonly sizes: readonly Size[];
  readonly looks: readonly Look[];
  /** The window's part of it alone. */
  readonly inWindow?: boolean;
};

/** One picture: its file is `name.png`. */
export type Picture = { readonly shot: Shot; readonly size: Size; readonly look: Look; readonly name: string };

export const DAY_AND_NIGHT = ['light', 'dark'] as const satisfies readonly Look[];
export const EVERY_LOOK = [...DAY_AND_NIGHT, 'contrast', 'forced', 'de', 'fr'] as const satisfies readonly Look[];

/** The pictures of the shots whose name holds every one of the words; all where there is none. */
export function listPictures(shots: readonly Shot[], words: readonly string[] = []): Picture[] {
  return shots
    .flatMap((shot) => shot.sizes.flatMap((size) => shot.looks.map((look) => namePicture(shot, size, look))))
    .filter(({ name }) => words.every((word) => name.includes(word.toLowerCase())));
}

function namePicture(shot: Shot, size: Size, look: Look): Picture {
  return { shot, size, look, name: [shot.screen, shot.state, size.width, look].join('-').replaceAll(' ', '-') };
}
