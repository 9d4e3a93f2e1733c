// Takes pictures of the pages: node test/pictures.mjs FOLDER [NAME…]
import { existsSync } from 'node:fs';
import { launch, open } from './browser.mjs';

const [folder, ...only] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) throw new Error('Name a folder that exists: node test/pictures.mjs FOLDER');
const PAGES = [
  ['overview', 'everything', '#/'],
  ['overview-large', 'large', '#/'],
  ['overview-bare', 'sample', '#/'],
  ['overview-empty', 'empty', '#/'],
  ['concepts', 'large', '#/concepts'],
  ['concept', 'everything', '#/concepts/websocket-manager'],
  ['concept-large', 'large', '#/concepts/session-manager'],
  ['findings', 'everything', '#/findings'],
  ['findings-large', 'large', '#/findings?group=rule'],
  ['finding', 'everything', null],
  ['finding-sides', 'everything', '#/findings?rule=duplicate-method'],
  ['plan', 'everything', '#/plan'],
  ['trend', 'everything', '#/trend'],
  ['hostile', 'hostile', '#/'],
];
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const browser = await launch();
for (const [name, sample, hash] of PAGES) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark']) {
      const { page, context } = await open(browser, sample, { hash: hash ?? '#/findings', viewport, colorScheme });
      if (hash === null || name === 'finding-sides') await page.locator('.virtual .row').first().click();
      if (name.startsWith('concept')) {
        await page.evaluate(() => document.querySelector('.graph-box')?.scrollIntoView());
        await page.waitForTimeout(150);
        await page.evaluate(() => scrollTo(0, 0));
      }
      await page.waitForTimeout(120);
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png`, fullPage: !name.startsWith('finding') });
      await context.close();
    }
  }
}
await browser.close();
