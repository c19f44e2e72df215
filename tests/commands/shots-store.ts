import type { Studio } from './shots-studio';

export async function takeStorePictures(_studio: Studio): Promise<string[]> {
  return [];
}
