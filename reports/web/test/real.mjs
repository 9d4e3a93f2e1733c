// Writes pages of real runs beside those of the tests of module reports: the sample, half migrated
// over some months and with everything that the report can show, and this repository itself.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { samples } from './browser.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const work = mkdtempSync(`${tmpdir()}/ssot-real-`);
const tree = `${work}/chat/server`;

const run = (command, args, env = {}) =>
  execFileSync(command, args, { cwd: tree, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
const ssot = (...args) => run(`${root}ssot`, args);

const commit = (day, message) => {
  run('git', ['add', '--all']);
  run('git', ['-c', 'user.name=Lena', '-c', 'user.email=lena@example.com', 'commit', '-q', '-m', message],
    { GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` });
};

const OWNERS = `*  @example/platform
/server/src/main/java/com/example/chat/websocket/  @example/realtime
/server/src/main/java/com/example/chat/agents/  @example/agents
/server/src/main/java/com/example/chat/services/  @example/services
`;
const APPLIED = [
  ['2026-08-04', '1.1'], ['2026-08-19', '1.2'], ['2026-09-02', '1.3'], ['2026-09-10', '2.1'], ['2026-09-18', '2.2'],
  ['2026-09-29', '2.3'], ['2026-10-05', '2.4'], ['2026-10-12', '2.5'], ['2026-10-20', '2.6'], ['2026-11-03', '3.1'],
];

/** A copy of the sample in a repository of its own, with a plan. */
const prepare = () => {
  mkdirSync(tree, { recursive: true });
  for (const each of ['pom.xml', 'ssot.yml', 'src']) cpSync(`${root}sample-codebase/java/${each}`, `${tree}/${each}`, { recursive: true });
  writeFileSync(`${work}/chat/CODEOWNERS`, OWNERS);
  run('git', ['init', '-q', '-b', 'main', '..']);
  ssot('baseline', 'create', '--quiet');
  commit('2026-07-20', 'Start');
  ssot('plan', '--output', `${work}/plan`, '--quiet');
};

const report = (page, ...more) =>
  ssot('check', '--exit-zero', '--quiet', '--plan', `${work}/plan`, ...more,
    '--source-url', 'https://forge.example/chat/blob/main/{path}#L{line}', '--format', `html=${page}`);

/** The sample before its plan is begun. */
export const asItIs = (page) => {
  prepare();
  report(page);
  rmSync(work, { recursive: true });
};

/** The sample, as it is after some steps of its plan. */
export const halfMigrated = (page) => {
  prepare();
  for (const [day, step] of APPLIED) {
    ssot('migrate', '--plan', `${work}/plan/plan.json`, '--apply', '--step', step, '--quiet', '--allow-dirty');
    commit(day, `Step ${step}`);
  }
  ssot('trend', '--every', '1', '--points', '20', '--format', 'json', '--output', `${work}/trend.json`, '--quiet');
  report(page, '--trend', `${work}/trend.json`);
  rmSync(work, { recursive: true });
};

export const ownSources = (page) =>
  execFileSync(`${root}ssot`, ['check', '--exit-zero', '--quiet', '--format', `html=${page}`, root], { stdio: ['ignore', 'ignore', 'inherit'] });

if (process.argv[1] === new URL(import.meta.url).pathname) {
  mkdirSync(samples, { recursive: true });
  halfMigrated(`${samples}/chat.html`);
  ownSources(`${samples}/own.html`);
}
