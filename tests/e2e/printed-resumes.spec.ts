import type { Page } from '@playwright/test';
import { readResumeFile } from '../../lib/resume/files/read-resume-file';
import { readStructure } from '../../lib/resume/profile/resume-structure';
import { endPdfThread, loadResumeParsers } from '../commands/resume-parsers';
import { expect, test } from './extension';
import { BULLETS, composeResume, DATED, NAME, SETTINGS } from './printed-resumes';

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

function describeText(text: string, times: number) {
  const lines = text.split('\n');
  return {
    name: lines[0],
    dated: DATED.map(([title, dates]) => lines.filter((line) => line.includes(title) && line.includes(dates)).length),
    bullets: BULLETS.map((bullet) => lines.filter((line) => line === `- ${bullet}`).length / times),
    jobs: readStructure(text, { year: 2026, month: 11 }).entries.length / times,
  };
}

test.afterAll(endPdfThread);

test('resumes that the browser prints are read as they are seen, whatever their dates and bullets are made of', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  for (const [name, setting] of Object.entries(SETTINGS)) {
    for (const { times, tagged } of setting.isShort ? FORMS.slice(0, 2) : FORMS) {
      const { text, problems } = await readPrint(page, composeResume(setting, times), tagged);
      const told = `${name}, ${2 * times} jobs, ${tagged ? 'with' : 'without'} tags:\n${text}`;
      expect.soft(describeText(text, times), told).toEqual({
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
