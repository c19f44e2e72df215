import type { Page } from '@playwright/test';
import { PROTOCOL_VERSION } from '../../lib/browser/messages';
import { readResumeFile } from '../../lib/resume/files/read-resume-file';
import type { DescribedResume } from '../../lib/resume/profile/describe-profile';
import { endPdfThread, loadResumeParsers } from '../commands/resume-parsers';
import { expect, test } from './extension';
import { BULLETS, composeResume, DATED, NAME, SETTINGS } from './printed-resumes';

// The function handed on runs in one of the extension's pages, which has this global.
declare const chrome: { runtime: { sendMessage: (message: object) => Promise<DescribedResume> } };

/** How often the two jobs are told, and whether the file says which text is what. */
const FORMS = [
  { times: 1, tagged: false },
  { times: 2, tagged: true },
  { times: 5, tagged: false },
];

async function readPrint(page: Page, html: string, tagged: boolean) {
  await page.setContent(html);
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged });
  return readResumeFile({ name: 'cv.pdf', bytes }, await loadResumeParsers(bytes));
}

/** How many jobs the extension reads in a text. */
function countJobs(own: Page, text: string): Promise<number> {
  const question = { protocol: PROTOCOL_VERSION, kind: 'describe-resume', text };
  return own.evaluate(async (asked) => (await chrome.runtime.sendMessage(asked)).profile.jobs.length, question);
}

function describeText(text: string, jobs: number, times: number) {
  const lines = text.split('\n');
  return {
    name: lines[0],
    dated: DATED.map(([title, dates]) => lines.filter((line) => line.includes(title) && line.includes(dates)).length),
    bullets: BULLETS.map((bullet) => lines.filter((line) => line === `- ${bullet}`).length / times),
    jobs: jobs / times,
  };
}

test.afterAll(endPdfThread);

test('resumes that the browser prints are read as they are seen, whatever their dates and bullets are made of', async ({
  extension,
}) => {
  const [page, own] = [await extension.context.newPage(), await extension.openOwn('options.html')];
  for (const [name, setting] of Object.entries(SETTINGS)) {
    for (const { times, tagged } of setting.isShort ? FORMS.slice(0, 2) : FORMS) {
      const { text, problems } = await readPrint(page, composeResume(setting, times), tagged);
      const told = `${name}, ${2 * times} jobs, ${tagged ? 'with' : 'without'} tags:\n${text}`;
      expect.soft(describeText(text, await countJobs(own, text), times), told).toEqual({
        name: NAME,
        dated: [times, times, 1, 1, 1],
        bullets: [2, 2, 2],
        jobs: 2,
      });
      expect
        .soft(
          problems.map(({ kind }) => kind),
          told,
        )
        .toEqual(/sidebar/.test(name) ? ['columns'] : []);
    }
  }
});
