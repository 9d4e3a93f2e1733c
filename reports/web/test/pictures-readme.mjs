// Takes the pictures of the README of the report on the sample, half migrated: npm run pictures
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { launch } from './browser.mjs';
import { halfMigrated } from './real.mjs';

const folder = new URL('../../../docs/images', import.meta.url).pathname;
const file = `${mkdtempSync(`${tmpdir()}/ssot-pictures-`)}/report.html`;
halfMigrated(file);

const PICTURES = [
  ['overview', 'light', '#/', async () => {}],
  ['concept', 'light', '#/concepts/websocket-manager?part=matrix', async () => {}],
  ['findings', 'dark', '#/findings?rule=duplicate-implementation', (page) => page.locator('.virtual .row').last().click()],
  ['plan', 'light', '#/plan', (page) => page.locator('.step.next').evaluate((step) => step.scrollIntoView({ block: 'center' }))],
];
const browser = await launch();
for (const [name, colorScheme, hash, prepare] of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(`file://${file}${hash}`);
  await page.waitForSelector('html[data-ready]');
  await prepare(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/report-${name}.png` });
}
await browser.close();
