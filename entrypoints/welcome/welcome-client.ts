import { browser } from 'wxt/browser';
import type { WelcomeClient } from '../../components/welcome/welcome-client';
import { postingClient } from '../../lib/browser/posting-client';
import { resumeClient } from '../../lib/browser/resume-client';
import { sendToBackground } from '../../lib/browser/send';

const { judgeSkill, readBriefing, guideUrl, openOptions, copyText } = postingClient;

/** What the welcome page needs of the browser. */
export const welcomeClient: WelcomeClient = {
  judgeSkill,
  readBriefing,
  guideUrl,
  openOptions,
  copyText,
  resume: resumeClient,
  analyse: async (posting, choices) => {
    const reply = await sendToBackground({ kind: 'analyse', posting, choices });
    if (!reply?.analysis) throw new Error(reply?.error ?? 'The background did not answer.');
    return { analysis: reply.analysis, resume: reply.resume };
  },
  close: () => void closeTab(),
};

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return;
  const others = await browser.tabs.query({ windowId: tab.windowId });
  // With its last tab the window would go too.
  if (others.length === 1) await browser.tabs.create({ windowId: tab.windowId });
  await browser.tabs.remove(tab.id);
}
