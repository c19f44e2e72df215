import { buildTarget, expectSuccess, isBuildFresh } from '../commands/builds';

/** Builds the extension with open shadow roots, unless that has been done since the last change. */
export default async function buildExtension(): Promise<void> {
  if (!isBuildFresh('e2e')) expectSuccess(await buildTarget('e2e'), 'Building for end-to-end tests');
}
