import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './source.mjs';

const { wordDifference } = await load('text/words.ts');
const { ownersOf } = await load('data/codeowners.ts');
const { areasOf } = await load('data/modules.ts');
const { visible, shellWord, split } = await load('text/visible.ts');
const { tokens } = await load('text/highlight.ts');
const { readPlan, nextStep, stepsOf, stepTo } = await load('data/plan.ts');
const { twinsOf } = await load('data/twins.ts');
const { readSources } = await load('data/sources.ts');
const { readTrend, monthBefore, afterTrend } = await load('data/trend.ts');
const { figuresByConcept, figuresOfTree } = await load('data/criteria.ts');
const { shortSymbol } = await load('text/visible.ts');
const { readFilter, writeFilter } = await load('data/filter.ts');

test('a difference keeps both texts', () => {
  const from = 'Optional<Connection> getConnection(ConnectionId id)';
  const to = 'Optional<Connection> getConnection(String id)';

  const pieces = wordDifference(from, to);

  assert.equal(pieces.filter((piece) => piece.kind !== 'added').map((piece) => piece.text).join(''), from);
  assert.equal(pieces.filter((piece) => piece.kind !== 'gone').map((piece) => piece.text).join(''), to);
  assert.deepEqual(pieces.filter((piece) => piece.kind !== 'same'), [
    { text: 'ConnectionId', kind: 'gone' },
    { text: 'String', kind: 'added' },
  ]);
});

test('a difference of texts too long to compare shows both', () => {
  const pieces = wordDifference('a '.repeat(5000), 'b '.repeat(5000));

  assert.deepEqual(pieces.map((piece) => piece.kind), ['gone', 'added']);
});

test('the last line of CODEOWNERS that matches decides', () => {
  const owners = ownersOf([
    '# comment', '* @all', '/build/ @build', 'docs/* @docs', '**/gen @gen', '*.sql @data # of the data team',
    'apps/ @apps', '/apps/free',
  ].join('\n'));

  assert.deepEqual(owners('README'), ['@all']);
  assert.deepEqual(owners('build/a/b.xml'), ['@build']);
  assert.deepEqual(owners('x/build/b.xml'), ['@all']);
  assert.deepEqual(owners('docs/a.md'), ['@docs']);
  assert.deepEqual(owners('docs/deep/a.md'), ['@all']);
  assert.deepEqual(owners('a/b/gen/C.java'), ['@gen']);
  assert.deepEqual(owners('deep/down/x.sql'), ['@data']);
  assert.deepEqual(owners('x/apps/y'), ['@apps']);
  assert.deepEqual(owners('apps/free/y'), []);
});

test('odd lines of CODEOWNERS do no harm', () => {
  const owners = ownersOf('[Section]\n[bad(( @x\n***/** @y\n\\ @z\n( @w');

  assert.doesNotThrow(() => owners('a/b/c'));
});

test('a tree of one module is told apart by packages', () => {
  const one = areasOf(['src/main/java/com/a/x/A.java', 'src/main/java/com/a/y/z/B.java']);
  const two = areasOf(['billing/src/main/java/A.java', 'search/core/src/main/java/B.java']);

  assert.equal(one.word, 'Package');
  assert.equal(one.of('src/main/java/com/a/y/z/B.java'), 'y/z');
  assert.equal(two.word, 'Module');
  assert.equal(two.of('search/core/src/main/java/B.java'), 'search/core');
});

test('characters that hide or turn text round are spelt out', () => {
  assert.equal(visible('a\u202eb\u0000c\u200b'), 'a⟨202E⟩b⟨0000⟩c⟨200B⟩');
  assert.equal(visible('Zoë – 名前 💥'), 'Zoë – 名前 💥');
});

test('a name is one word of the shell', () => {
  assert.equal(shellWord('websocket-manager'), 'websocket-manager');
  assert.equal(shellWord("a'; rm -rf ~"), `'a'\\''; rm -rf ~'`);
  assert.equal(shellWord('$(x)\n`y`'), `'$(x) \`y\`'`);
  assert.equal(shellWord('-x'), `'-x'`);
});

test('a qualified name has two parts', () => {
  assert.deepEqual(split('com.a.B#c(java.lang.String)'), ['com.a.', 'B#c(java.lang.String)']);
  assert.deepEqual(split('B'), ['', 'B']);
});

test('tokens are the line', () => {
  for (const line of ['  @Override public int x = 0x1f; // "no" \'x\'', '/* open', 'String s = "unclosed', "'", 'x'.repeat(9000)]) {
    assert.equal(tokens(line, 'A.java').map((token) => token.text).join(''), line);
    assert.equal(tokens(line, 'a.py').map((token) => token.text).join(''), line);
  }
});

test('plan and trend are optional, and may be anything', () => {
  for (const text of ['', 'no json', 'null', '[]', '3', '{"steps":3,"points":"x"}', '{"steps":[3],"points":[{"date":"never"}]}']) {
    assert.equal(readPlan(text), null);
    assert.deepEqual(readTrend(text), []);
  }
});

test('a report says where its trend ends, if the tree is another one by now', () => {
  const trend = readTrend('{"points":[{"commit":"0123456789abcdef","date":"2026-01-01","violations":7}]}');

  assert.equal(afterTrend(trend, 1207), 'The trend ends at 0123456789 of 2026-01-01; the tree of this report has 1,207 findings.');
  assert.equal(afterTrend(trend, 7), '');
  assert.equal(afterTrend(readTrend('{"points":[{"date":"2026-01-01"}]}'), 7), '');
  assert.equal(afterTrend([], 7), '');
});

test('the trend is read oldest first', () => {
  const points = readTrend('{"points":[{"date":"2026-02-01","metrics":[{"name":"factories","count":2}]},{"date":"2026-01-01"}]}');

  assert.deepEqual(points.map((point) => point.date), ['2026-01-01', '2026-02-01']);
  assert.deepEqual({ ...points[1].metrics }, { factories: 2 });
});

test('the steps of a plan stand in their phases, and the next is the first that is not applied', () => {
  const step = (id, phase, optional = false) => ({ id, phase, optional, files: [{ path: 'A.java', newPath: null, before: 'x' }], manual: [{ location: { path: 'B.java', range: { startLine: 7 } }, reason: 'why' }], recipes: [{ kind: 'MoveType' }] });
  const steps = [step('2.1-b', 'deprecate'), step('1.1-a', 'standardise'), step('1.2-x', 'standardise', true)];

  const plan = readPlan(JSON.stringify({ steps }), '1.1-a');

  assert.deepEqual(stepsOf(plan).map((each) => [each.id, each.applied]), [['1.1-a', true], ['1.2-x', false], ['2.1-b', false]]);
  assert.equal(nextStep(plan).id, '2.1-b');
  assert.deepEqual(stepsOf(plan)[0].manual, [{ path: 'B.java', line: 7, reason: 'why' }]);
  assert.equal(stepsOf(plan)[0].files[0].change, 'deleted');
  assert.deepEqual(plan.phases.map((phase) => phase.number), [1, 2]);
});

test('a month ago is the last point that is old enough', () => {
  const points = readTrend(JSON.stringify({ points: ['2026-01-01', '2026-02-01', '2026-02-20', '2026-03-03T10:00:00Z'].map((date) => ({ date })) }));

  assert.equal(monthBefore(points).date, '2026-02-01');
  assert.equal(monthBefore(points.slice(0, 1)), null);
  assert.equal(monthBefore(points.slice(1, 3)).date, '2026-02-01');
});

test('the figures of the tree stand apart from those of its concepts', () => {
  const concept = (name, origin) => ({ name, origin });
  const result = {
    concepts: [concept('a', 'discovered'), concept('b', 'declared')],
    metrics: [
      { name: 'implementations', concept: 'a', count: 3, target: 1 },
      { name: 'implementations', concept: 'b', count: 2, target: 1 },
      { name: 'legacy-uses', concept: '', count: 7, target: 0 },
      { name: 'implementations', concept: '', count: 2, target: 1 },
    ],
  };

  const figures = figuresByConcept(result);
  const { criteria, declared, discovered } = figuresOfTree(result, figures, [{ metrics: { implementations: 4 } }]);

  assert.deepEqual(figures.get('a').map(({ name, now }) => [name, now]), [['implementations', 3]]);
  assert.deepEqual(criteria.map(({ name, before, now }) => [name, before, now]), [['implementations', 4, 2]]);
  assert.deepEqual([declared, discovered], [1, 1]);
});

test('a symbol can be said without its packages', () => {
  assert.equal(shortSymbol('org.a.KStream#process(java.util.Map,org.b.Named)'), 'KStream#process(Map,Named)');
  assert.equal(shortSymbol('use a.b.C#d(e.F) instead'), 'use C#d(F) instead');
});

test('a filter survives the address', () => {
  const address = '#/findings?rule=a%26b&rule=c&owner=%40x&q=hello+world&sort=path&group=rule&key=k';

  assert.deepEqual(
    readFilter(new URLSearchParams(writeFilter(readFilter(new URLSearchParams(address.split('?')[1]))).split('?')[1])),
    readFilter(new URLSearchParams(address.split('?')[1])),
  );
});

test('a finding has the step that mends it, and the one that can be done now for it', () => {
  const step = (id, after, resolves = []) => ({ id, phase: 'redirect', after, resolves });
  const plan = readPlan(JSON.stringify({ steps: [step('3.1-a', []), step('3.2-b', ['3.1-a']), step('3.3-c', ['3.2-b'], ['k']), step('3.4-d', [], ['done'])] }), '3.4-d');

  assert.deepEqual([stepTo(plan, 'k').step.id, stepTo(plan, 'k').ready.id], ['3.3-c', '3.1-a']);
  assert.equal(stepTo(plan, 'done'), null);
});

test('steps that wait for each other do not hang the page', () => {
  const plan = readPlan(JSON.stringify({ steps: [{ id: 'a', after: ['b'], resolves: ['k'] }, { id: 'b', after: ['a'] }] }));

  assert.ok(stepTo(plan, 'k'));
});

const place = (path, startLine, endLine, source = []) => ({ path, range: { startLine, startColumn: 1, endLine, endColumn: 9 }, message: '', source });
const file = (path, lines) => ({ path, from: 1, text: lines.join('\n') });

test('ranges of several lines stand side by side, whatever the rule', () => {
  const sources = readSources(JSON.stringify({ excerpts: [file('A.java', ['a', 'b', 'c', 'd']), file('B.java', ['x', 'b', 'c'])] }));

  const twins = twinsOf({ rule: 'some-new-rule', place: place('A.java', 2, 3), related: [place('B.java', 2, 3), place('B.java', 1, 1)] }, sources);

  assert.deepEqual(twins.map(({ excerpts }) => excerpts.map(({ from, lines }) => [from, lines])), [[[2, ['b', 'c']], [2, ['b', 'c']]]]);
});

test('a declaration ends with its body, or with its semicolon', () => {
  const lines = ['static final String A = "x;{";', 'static final int[] B = {', '  1, 2', '};', '@Deprecated(since = "1;")', 'void f(', '  int a);', 'class C {', '  int d;', '}'];
  const sources = readSources(JSON.stringify({ excerpts: [file('A.java', lines)] }));
  const at = (line) => sources.declaration(place('A.java', line, line));

  assert.deepEqual([1, 2, 5, 8].map((line) => at(line).lines.length), [1, 3, 3, 3]);
  assert.ok(at(1).whole);
});

test('what cannot be measured is said, with the reason', () => {
  const found = {
    concepts: [{ name: 'a', origin: 'discovered' }],
    metrics: [{ name: 'implementations', concept: '', count: 1, target: 1 }, { name: 'divergent-signatures', concept: '', count: 0, target: 0 }],
  };

  const { criteria, unmeasured } = figuresOfTree(found, figuresByConcept(found), []);

  assert.deepEqual(criteria.map(({ name }) => name), ['implementations', 'divergent-signatures']);
  assert.deepEqual(unmeasured.map(({ name }) => name), ['factories', 'import-paths', 'contract-violations', 'legacy-patterns']);
});
