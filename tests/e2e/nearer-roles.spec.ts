import { saveResume } from '../commands/extension-page';
import { findChip } from './chip';
import { expect, test } from './extension';
import { findTabPanel } from './tab-panel';

const ANALYST = `Ana Example
Data Analyst
Rotterdam, open to remote work | ana@example.test

Experience
Data Analyst, Polderline Logistics, Jan 2020 - Present
- Built Tableau and Power BI dashboards for 14 depots
- Wrote SQL reports and tracked KPIs
- Data analysis and data visualization in Excel

Skills
SQL, Tableau, Power BI, Excel, data visualization, reporting
`;

test('a resume of another role is told which one it is nearer to, with the way to career fit', async ({
  extension,
}) => {
  const options = await extension.openOwn('options.html');
  await saveResume(options, ANALYST);
  const page = await extension.openFixture('linkedin-guest-view');
  await findChip(page).waitFor();
  const popup = await extension.openPopup(page);
  await popup.getByRole('tab', { name: /^Skills/ }).click();
  const panel = findTabPanel(popup);
  await expect(panel).toContainText('Thin coverage');
  await expect(panel).toContainText(/Your resume is nearer to .*Data Analyst/i);
  await expect(panel.getByRole('heading', { name: /^Location/ }).locator('..')).toContainText(
    'Resume line 3 Rotterdam',
  );
  const [fit] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel.getByRole('link', { name: 'See why in Career fit' }).click(),
  ]);
  await expect(fit.getByRole('heading', { name: 'Career fit' }).first()).toBeVisible();
});
