import type { PostingClient, PostingState } from '../../components/posting-client';
import { buildRawPosting } from '../builders/raw-posting';
import { buildAnalysis, buildPosting } from '../fixtures/example-analysis';

/** The example's analysis under another title. */
export function analysisOf(title: string): PostingState {
  return {
    kind: 'analysis',
    raw: buildRawPosting({ title }),
    analysis: buildAnalysis({ posting: buildPosting({ title }) }),
  };
}

/** A browser that shows one posting and has nothing saved, with overrides. */
export function buildClient(overrides: Partial<PostingClient> = {}): PostingClient {
  return {
    askPosting: () => Promise.resolve(analysisOf('Data engineer')),
    onPostingChanged: () => undefined,
    requestSiteAccess: () => Promise.resolve(true),
    openOptions: () => undefined,
    judgeSkill: () => Promise.resolve(),
    findRoles: () => Promise.resolve([]),
    findSaved: () => Promise.resolve(undefined),
    savePosting: () => Promise.resolve(),
    unsavePosting: () => Promise.resolve(),
    onSavedChanged: () => undefined,
    openDashboard: () => undefined,
    printPosting: () => undefined,
    showInPage: () => Promise.resolve(true),
    readBriefing: () => Promise.resolve(undefined),
    readNearer: () => Promise.resolve([]),
    fitUrl: '#fit',
    guideUrl: (role) => `#roles/${role}`,
    chooseRole: () => Promise.resolve(),
    copyText: () => Promise.resolve(),
    ...overrides,
  };
}
