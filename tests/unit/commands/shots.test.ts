import { expect, test } from 'vitest';
import { SHOTS } from '../../commands/shots-list';
import { listPictures } from '../../commands/shots-plan';
import { formatSheet } from '../../commands/shots-sheet';
import { STORE_PICTURES } from '../../commands/shots-store';

test('every picture has a name of its own that is a file name', () => {
  const names = listPictures(SHOTS).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
});

test('words choose the pictures whose names hold all of them', () => {
  const chosen = listPictures(SHOTS, ['popup', 'DARK']).map(({ name }) => name);
  expect(chosen.length).toBeGreaterThan(4);
  expect(chosen.filter((name) => !(name.includes('popup') && name.includes('dark')))).toEqual([]);
  expect(listPictures(SHOTS, ['beekeeper'])).toEqual([]);
});

test('the sheet shows each picture once, those of a screen together, and runs nothing', () => {
  const pictures = listPictures(SHOTS);
  const sheet = formatSheet(pictures);
  for (const { name } of pictures) expect(sheet.split(`src="${name}.png"`)).toHaveLength(2);
  expect(sheet.match(/<h2>/g)).toHaveLength(new Set(pictures.map(({ shot }) => shot.screen)).size);
  expect(sheet).not.toMatch(/<script|\bon\w+=|https?:/);
});

test('the parts of the store pictures are shots', () => {
  const known = new Set(SHOTS.map(({ screen, state }) => `${screen}: ${state}`));
  const parts = STORE_PICTURES.flatMap((picture) => picture.parts.map(({ shot }) => shot));
  expect(parts.filter((part) => !known.has(part))).toEqual([]);
});
