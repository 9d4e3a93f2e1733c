// Takes the pictures of the README of the report on the sample: npm run pictures
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { launch } from './browser.mjs';
import { asItIs, halfMigrated } from './real.mjs';

const folder = new URL('../../../docs/images', import.meta.url).pathname;
const pages = mkdtempSync(`${tmpdir()}/ssot-pictures-`);
asItIs(`${pages}/before.html`);
halfMigrated(`${pages}/half.html`);

const PICTURES = [
  ['overview', 'light', 'half.html#/', async () => {}],
  ['concept', 'light', 'before.html#/concepts/websocket-manager?part=matrix', async () => {}],
  ['findings', 'dark', 'before.html#/findings?rule=duplicate-implementation', (page) => page.locator('.virtual .row', { hasText: 'IsolatedWebSocketManager' }).click()],
  ['plan', 'light', 'half.html#/plan', (page) => page.locator('.step.next').evaluate((step) => step.scrollIntoView({ block: 'center' }))],
];
const browser = await launch();
for (const [name, colorScheme, address, prepare] of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(`file://${pages}/${address}`);
  await page.waitForSelector('html[data-ready]');
  await prepare(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${folder}/report-${name}.png` });
}
await browser.close();
