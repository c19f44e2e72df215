import { type Browser, browser } from 'wxt/browser';
import { type JudgeReply, type PageRequest, PROTOCOL_VERSION } from '../../lib/browser/messages';
import { judgeResumeSkill } from '../../lib/browser/resume-store';
import { sendToTab } from '../../lib/browser/send';
import { isSiteUrl, SITE_PATTERNS } from '../../lib/browser/sites';
import { describeCareer } from '../../lib/career/read-career';
import { loadKnowledge } from '../../lib/knowledge/load-knowledge';
import { describeResume } from '../../lib/resume/profile/describe-profile';
import { findRoles } from '../../lib/roles/find-roles';
import { findSkills } from '../../lib/skills/find-skills';
import { analyseWithResume, findMonth } from './analyse-with-resume';
import { compareWithResume } from './compare-with-resume';
import { markCards } from './mark-cards';
import { markPosting } from './mark-posting';
import { contentRequestSchema, pageRequestSchema } from './message-schemas';
import { openPanel } from './open-panel';
import { showBadge, takeTurn } from './toolbar-badge';

type JudgeRequest = Extract<PageRequest, { kind: 'judge-skill' }>;
type Sender = Browser.runtime.MessageSender;

/** Answers content scripts and extension pages; what fits neither form, or comes from elsewhere, gets no answer. */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const answer = isExtensionPage(sender) ? answerPage(message) : answerContent(message, sender);
    if (!answer) return undefined;
    const respond = (reply: object) => sendResponse({ ...reply, protocol: PROTOCOL_VERSION });
    answer.then(respond, (error: unknown) => respond({ error: String(error) }));
    return true;
  });
}

function isExtensionPage({ url, origin }: Sender): boolean {
  return (url ?? origin ?? '').startsWith(browser.runtime.getURL('/'));
}

function answerContent(message: unknown, sender: Sender): Promise<object> | undefined {
  const request = contentRequestSchema.safeParse(message).data;
  const tabId = sender.tab?.id;
  if (!request || tabId === undefined || !isSiteUrl(sender.url)) return undefined;
  switch (request.kind) {
    case 'mark-posting':
      return markPosting(request, tabId);
    case 'mark-cards':
      return markCards(request);
    case 'no-posting':
      takeTurn(tabId);
      return showBadge(tabId, undefined).then(() => ({}));
    case 'open-panel':
      // Before any await: the browser opens a panel only while the user's click lasts.
      return openPanel(tabId, sender.tab?.windowId);
  }
}

function answerPage(message: unknown): Promise<object> | undefined {
  const request = pageRequestSchema.safeParse(message).data;
  return request && answerPageRequest(request);
}

async function answerPageRequest(request: PageRequest): Promise<object> {
  switch (request.kind) {
    case 'analyse':
      return analyseWithResume(request.posting, request.choices);
    case 'find-roles':
      return { roles: findRoles(request.query, loadKnowledge()) };
    case 'describe-resume':
      return describeResume(request.text, loadKnowledge(), findMonth());
    case 'describe-career':
      return describeCareer(request.text, loadKnowledge(), findMonth());
    case 'find-skills':
      return { found: findSkills(request.query, loadKnowledge()) };
    case 'compare-saved':
      return compareWithResume(request.ids);
    case 'judge-skill':
      return judgeForResume(request);
    case 'resume-changed':
    case 'role-chosen':
      return refreshTabs();
  }
}

async function judgeForResume({ id, name, judgement }: JudgeRequest): Promise<JudgeReply> {
  const isKept = await judgeResumeSkill({ id, name }, judgement);
  if (isKept) await refreshTabs();
  return { isKept };
}

async function refreshTabs(): Promise<object> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERNS });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : sendToTab(id, { kind: 'refresh' }))));
  return {};
}
