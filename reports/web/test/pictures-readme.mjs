// Takes the pictures of the README of the report on the sample: npm run pictures
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { launch } from './browser.mjs';

const here = (path) => new URL(path, import.meta.url).pathname;
const folder = here('../../../docs/images');
const file = `${mkdtempSync(`${tmpdir()}/ssot-pictures-`)}/report.html`;
execFileSync(here('../../../ssot'), ['check', here('../../../sample-codebase/java'), '--quiet', '--exit-zero', '--format', `html=${file}`], { stdio: 'inherit' });
const PICTURES = [
  ['overview', 'light', async () => {}],
  ['concept', 'light', (page) => page.locator('a.concept').first().click()],
  ['findings', 'dark', async (page) => {
    await page.evaluate(() => { location.hash = '#/findings?rule=duplicate-implementation'; });
    await page.locator('.virtual .row').first().click();
  }],
];
const browser = await launch();
for (const [name, colorScheme, go] of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme });
  await page.goto(`file://${file}`);
  await page.waitForSelector('html[data-ready]');
  await go(page);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${folder}/report-${name}.png` });
}
await browser.close();
