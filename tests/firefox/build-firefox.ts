import { buildTarget, expectSuccess, isBuildFresh } from '../commands/builds';

/** Builds the extension for Firefox, unless that has been done since the last change. */
export default async function buildFirefox(): Promise<void> {
  if (!isBuildFresh('firefox')) expectSuccess(await buildTarget('firefox'), 'Building for Firefox');
}
