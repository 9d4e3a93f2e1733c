import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from './source.mjs';

const commands = await load('text/commands.ts');
const listed = readFileSync(new URL('commands.txt', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('ssot '));

const fix = { recipe: 'MoveType', from: 'a.Old', to: 'b.New' };
const finding = (rule, more = {}) => ({
  rule, fix, concept: '', key: '9547af67a1b2c3d4e5f60718293a4b5c', place: { path: 'src/main/java/an odd folder/A.java' }, ...more,
});

test('each command that the report makes is one that the command line is tested with', () => {
  const step = { id: '2.3-shim-x' };
  const changes = [
    commands.conceptChange('websocket-manager'),
    commands.stepChange(step),
    commands.findingChange(finding('legacy-use')),
    commands.findingChange(finding('multiple-import-paths')),
  ];

  const made = [
    commands.planCommand('websocket-manager'),
    commands.planCommand("it's $(odd) `name`"),
    ...changes.flatMap(({ preview, apply }) => [preview, apply]),
    commands.acceptCommand(finding('legacy-use')),
    commands.explainCommand('duplicate-implementation'),
  ];

  assert.deepEqual(made, listed.slice(0, made.length));
});

test('what cannot be mended alone is mended with its concept, or not at all', () => {
  assert.deepEqual(commands.findingChange(finding('duplicate-implementation', { concept: 'x' })), commands.conceptChange('x'));
  assert.equal(commands.findingChange(finding('missing-method', { fix: null, concept: 'x' })), null);
  assert.equal(commands.findingChange(finding('undeclared-deprecation', { fix: { ...fix, recipe: 'Deprecate' } })), null);
});
