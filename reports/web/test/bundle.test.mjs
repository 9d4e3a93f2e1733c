import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';

const checkedIn = new URL('../../src/main/resources/dev/ssot/reports/report.html', import.meta.url);

test('the page checked in is the one that its sources make', () => {
  const made = `${mkdtempSync(`${tmpdir()}/ssot-report-`)}/report.html`;

  execFileSync('node', [new URL('../build.mjs', import.meta.url).pathname, made]);

  assert.ok(readFileSync(made).equals(readFileSync(checkedIn)), 'npm run build, and commit report.html');
});

test('the policy lets only the own script and style run', () => {
  const page = readFileSync(checkedIn, 'utf8');
  const policy = page.match(/Content-Security-Policy" content="([^"]*)"/)[1];
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const [, style] = page.match(/<style>([\s\S]*?)<\/style>/);
  const [, script] = page.match(/<script>([\s\S]*?)<\/script>/);

  assert.match(policy, /^default-src 'none';/);
  assert.ok(policy.includes(`script-src ${hash(script)};`));
  assert.ok(policy.includes(`style-src ${hash(style)};`));
  assert.ok(!policy.includes('unsafe'));
});

test('no address of a registry is recorded', () => {
  assert.doesNotMatch(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'), /"resolved"|https?:\/\/(?!opencollective|github)/);
});
