// A browser for the tests: the machine's own Chromium, and no network.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const found = () => {
  if (process.env.SSOT_CHROMIUM) return process.env.SSOT_CHROMIUM;
  for (const name of CANDIDATES) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // the next one
    }
  }
  throw new Error('No Chromium: apt-get install chromium, or set SSOT_CHROMIUM to its path');
};

export const launch = () =>
  chromium.launch({
    executablePath: found(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

/** The folder with the pages that HtmlSamples wrote. */
export const samples = process.env.SSOT_REPORT_SAMPLES ?? new URL('../../target/html-samples', import.meta.url).pathname;

export const address = (name) => {
  const path = `${samples}/${name}.html`;
  if (!existsSync(path)) throw new Error(`${path} is missing: run reports/web/check, or the tests of module reports`);
  return `file://${path}`;
};

/** Opens a page and notes what it complains about and what it asks for. */
export const open = async (browser, name, { hash = '', ...options } = {}) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const noise = [];
  const requests = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('dialog', (dialog) => { noise.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address(name) + hash);
  await page.waitForSelector('html[data-ready]');
  return { page, context, noise, requests };
};
