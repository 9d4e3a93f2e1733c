// Takes the pictures of the README: node test/pictures-readme.mjs PAGE FOLDER
import { launch } from './browser.mjs';

const [file, folder] = process.argv.slice(2);
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
