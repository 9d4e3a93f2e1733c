// Every page of every sample, in a browser without a network.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { address, launch, open } from './browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['#/', '#/concepts', '#/findings', '#/fixed', '#/plan', '#/trend'];
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const visit = async (page, hash) => {
  await page.evaluate((to) => { location.hash = to; }, hash);
  await page.waitForTimeout(60);
};

/** Past the content-security policy, which is the page's and not the test's. */
const violations = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
};

const firstConcept = (page) => page.evaluate(() => document.querySelector('a.concept')?.getAttribute('href') ?? '#/concepts/x');

for (const sample of ['sample', 'everything', 'chat', 'own', 'large', 'hostile', 'empty']) {
  test(`every page of ${sample} shows, asks nobody, and complains about nothing`, async () => {
    const { page, context, noise, requests } = await open(browser, sample);

    await page.setDefaultTimeout(10_000);
    for (const hash of [...PAGES, await firstConcept(page), '#/concepts/none', '#/elsewhere']) {
      await visit(page, hash);
      assert.ok(await page.locator('main h1').count(), `${hash} has a heading`);
      assert.ok((await page.locator('main').innerText()).trim().length > 0, hash);
    }

    assert.deepEqual(noise, []);
    assert.deepEqual([...new Set(requests.map((url) => url.split('#')[0]))], [address(sample)]);
    await context.close();
  });
}

/** Opens what is folded, so that it is looked at too. */
const unfold = (page) => page.evaluate(() => {
  for (const details of document.querySelectorAll('main details')) details.open = true;
  for (const button of [...document.querySelectorAll('main .disclosure[aria-expanded=false]')].slice(0, 12)) button.click();
});

/** The results without findings to open: an empty one, and that of this repository. */
const CLEAN = ['empty', 'own'];

for (const [name, viewport] of [['desk', { width: 1440, height: 900 }], ['phone', { width: 390, height: 844 }]]) {
  for (const colorScheme of ['light', 'dark']) {
    for (const sample of ['everything', 'chat', 'own', 'large', 'hostile', 'empty']) {
      test(`axe finds nothing in ${sample} on a ${name} in ${colorScheme}`, async () => {
        const { page, context } = await open(browser, sample, { viewport, colorScheme });

        for (const hash of [...PAGES, await firstConcept(page)]) {
          await visit(page, hash);
          if (hash === '#/findings' && !CLEAN.includes(sample)) await page.locator('.virtual .row').nth(2).click();
          await unfold(page);
          assert.deepEqual(await violations(page), [], hash);
        }
        await context.close();
      });
    }
  }
}

test('no page is wider than a phone', async () => {
  for (const sample of ['everything', 'chat', 'own', 'large', 'hostile']) {
    const { page, context } = await open(browser, sample, { viewport: { width: 390, height: 844 } });
    for (const hash of [...PAGES, await firstConcept(page)]) {
      await visit(page, hash);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 390, `${sample} ${hash}: ${width}`);
    }
    await context.close();
  }
});

test('the counts by rule, severity and status are those of the data', async () => {
  for (const sample of ['everything', 'large']) {
    const { page, context } = await open(browser, sample, { hash: '#/findings' });
    await page.locator('.facet:has(legend:text-is("Rule"))').getByRole('button', { name: /more$/ }).click();
    const shown = await page.evaluate(() => Object.fromEntries(
      [...document.querySelectorAll('.facet label')].map((label) => [label.querySelector('.value').textContent, Number(label.querySelector('.count').textContent.replaceAll(',', ''))])));
    const data = await page.evaluate(async () => {
      const base64 = document.querySelector('script[data-name=result]').textContent;
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const { violations, summary } = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
      const counts = {};
      for (const { rule, severity, status } of violations) {
        counts[rule] = (counts[rule] ?? 0) + 1;
        counts[severity] = (counts[severity] ?? 0) + 1;
        counts[status] = (counts[status] ?? 0) + 1;
      }
      return { counts, summary };
    });
    for (const [name, count] of Object.entries(data.counts)) assert.equal(shown[name], count, name);
    await visit(page, '#/');
    const debt = await page.evaluate(() => Object.fromEntries(
      [...document.querySelectorAll('.debt > div')].map((row) => [row.className, Number(row.querySelector('b').textContent.replaceAll(',', ''))])));
    assert.deepEqual(debt, data.summary);
    await context.close();
  }
});

test('search, filters and the chosen finding are in the address, and Back goes back', async () => {
  const { page, context } = await open(browser, 'everything');

  await page.keyboard.press('/');
  await page.waitForSelector('#search:focus');
  await page.keyboard.type('adapter');
  await page.waitForFunction(() => location.hash.includes('q=adapter'));
  const matched = await page.locator('.shown').innerText();
  await page.getByRole('checkbox', { name: /missing-method/ }).check();
  await page.keyboard.press('Tab');
  await page.locator('.virtual').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('.row[aria-selected=true]');

  assert.match(matched, /^\d+ of 107 findings$/);
  assert.match(await page.evaluate(() => location.hash), /rule=missing-method&q=adapter&key=[0-9a-f]{32}$/);
  assert.equal(await page.locator('.detail h2').count(), 1);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !location.hash.includes('key='));
  await page.goBack();
  await page.goBack();
  await page.waitForFunction(() => !location.hash.includes('rule='));
  assert.equal(await page.locator('#search').inputValue(), 'adapter');
  await context.close();
});

test('a finding shows its source, its commands and a link to the forge', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/findings?rule=duplicate-implementation' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await page.locator('.row', { hasText: 'ConnectionManager' }).first().click();

  assert.equal(await page.locator('.detail mark').first().innerText(), 'ConnectionManager');
  assert.equal(await page.locator('.detail a.place').first().getAttribute('href'),
    'https://forge.example/chat/blob/main/src/main/java/com/example/chat/websocket/connection/ConnectionManager.java#L25');
  await page.getByRole('button', { name: 'Copy suppression line' }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '// ssot:allow duplicate-implementation reason');
  assert.ok(await page.locator('.compared ins, .compared del').count() > 0);
  await context.close();
});

test('two copies stand side by side, with what they share marked', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/findings?rule=duplicate-method' });

  await page.locator('.row').first().click();

  assert.equal(await page.locator('.sides figcaption > span').count(), 2);
  assert.equal(await page.locator('.sides .text.same').count(), 8);
  await context.close();
});

test('a duplicate stands beside what it is a duplicate of, up to where its declaration ends', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/findings?rule=duplicate-implementation&q=ConnectionManager.java' });

  await page.locator('.row').first().click();

  const sides = page.locator('.sides');
  assert.match(await sides.innerText(), /9 lines[\s\S]*10 lines[\s\S]*4 lines in common/);
  assert.doesNotMatch(await sides.innerText(), /class Another/);
  assert.equal(await page.locator('.detail .code').first().locator('.line').count(), 5);
  assert.match(await page.locator('.detail .code').first().innerText(), /Keeps connections/);
  await context.close();
});

test('a divergent method shows its signatures in the finding', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/findings?rule=divergent-signature' });

  await page.locator('.row').first().click();
  await page.waitForSelector('.detail .variants ins');

  assert.ok(await page.locator('.detail .variants dt').count() >= 2);
  assert.ok(await page.locator('.detail .variants ins').count() > 0);
  await context.close();
});

test('the files that still use a member are listed by part and owner', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/concepts/websocket-manager' });

  const row = page.locator('.users tbody tr').filter({ hasText: 'agents' }).first();
  assert.match(await row.innerText(), /@example\/agents/);
  await row.getByRole('button').click();

  const files = await page.locator('.users .files li').allInnerTexts();
  assert.equal(files.length, Number(await row.locator('td b').innerText()));
  assert.ok(files.every((file) => file.startsWith('src/main/java/com/example/chat/agents/')));
  await context.close();
});

test('the plan says what is done, what is next, and what waits for what', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/plan' });

  assert.match(await page.locator('main .lead').innerText(), /^4 of 10 steps applied\./);
  assert.equal(await page.locator('.step.done').count(), 4);
  assert.match(await page.locator('.step.next').innerText(), /^2\.2/);
  assert.match(await page.locator('.step', { hasText: 'Ask the factory' }).innerText(), /after 3\.1/);
  await page.locator('.step', { hasText: 'Ask the factory' }).getByRole('checkbox').first().check();
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  assert.equal(await page.locator('.manual input:checked').count(), 1);
  await context.close();
});

test('the sample, half migrated, answers what a tech lead asks', async () => {
  const { page, context } = await open(browser, 'chat');
  const overview = await page.locator('main').innerText();

  assert.match(overview, /The worst concept is websocket-manager/);
  assert.match(overview, /Six implementations for one job; \d+ files still use the wrong ones/);
  assert.match(overview, /Keep\s+com\.example\.chat\.websocket\.unified\.UnifiedWebSocketManager/);
  assert.match(overview, /ConnectionManager\s+\d+ files/);
  assert.match(overview, /Next step of the plan, 10 of \d+ applied/);
  assert.match(overview, /Better since 2026-10-05: \d+ → \d+ findings/);
  assert.match(overview, /@example\/realtime/);
  await visit(page, '#/plan');
  assert.match(await page.locator('main .lead').innerText(), /^10 of \d+ steps applied\./);
  assert.match(await page.locator('.step.next').innerText(), /^3\.2/);
  await visit(page, '#/findings?rule=bypassed-factory');
  await page.locator('.virtual .row').first().click();
  assert.match(await page.locator('.detail .take').innerText(), /In the plan\s+Step 3\.\d+:[\s\S]*ssot migrate --apply --verify --step 3\./);
  await context.close();
});

test('a link to a part of a concept shows its heading below the bar', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/concepts/websocket-manager?part=matrix' });

  await page.waitForFunction(() => scrollY > 200);
  const [heading, bar] = await page.evaluate(() => [document.querySelector('#matrix').getBoundingClientRect().top, document.querySelector('.top').getBoundingClientRect().bottom]);

  assert.ok(heading >= bar && heading < 300, `${heading} below ${bar}`);
  await context.close();
});

test('what is fixed is listed, with the step that mended it', async () => {
  const { page, context } = await open(browser, 'chat');

  const count = Number(await page.locator('.debt .fixed b').innerText());
  await page.locator('.debt .fixed a').click();
  await page.waitForSelector('.fixed-list');

  assert.equal(await page.locator('.fixed-list tbody tr').count(), count);
  assert.ok(await page.locator('.fixed-list a', { hasText: /^step 1\.1$/ }).count() > 0);
  await page.getByPlaceholder('Filter by rule, concept or symbol').fill('missing-method');
  await page.waitForFunction((all) => document.querySelectorAll('.fixed-list tbody tr').length < all, count);
  await context.close();
});

test('the overview says whether it got better, or why it cannot tell', async () => {
  const told = await open(browser, 'everything');
  const baselined = await open(browser, 'sample');
  const bare = await open(browser, 'empty');

  assert.match(await told.page.locator('.direction').innerText(), /^Better since 2026-10-05: 115 → 105 findings/);
  assert.match(await baselined.page.locator('.direction').innerText(), /since the baseline/);
  assert.match(await bare.page.locator('.standing').innerText(), /since the baseline|not in this report/);
  for (const { context } of [told, baselined, bare]) await context.close();
});

test('what is deprecated and still used leads to its uses', async () => {
  const { page, context } = await open(browser, 'large');

  const first = page.locator('.legacy li').first();
  const uses = Number((await first.locator('.figure').innerText()).replace(',', ''));
  await first.getByRole('link').click();
  await page.waitForSelector('.virtual .row');

  assert.ok(Number((await page.locator('.shown').innerText()).match(/^[\d,]+/)[0].replace(',', '')) >= uses);
  await context.close();
});

test('the matrix marks what diverges and shows the difference word by word', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/concepts/websocket-manager' });

  await page.getByRole('button', { name: 'Show all signatures' }).click();

  assert.equal(await page.locator('tr.divergent').count(), 12);
  assert.equal(await page.locator('.variants ins').filter({ hasText: 'String' }).count() > 0, true);
  assert.equal(await page.locator('.matrix thead th').count(), 7);
  await context.close();
});

test('the graph filters, lights up, and leads to the finding', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/concepts/websocket-manager' });

  await page.locator('.graph-box').scrollIntoViewIfNeeded();
  await page.waitForSelector('.graph');
  const files = () => page.evaluate(() => [...document.querySelectorAll('.graph [role=button] title')].map((each) => each.textContent));
  const all = await files();
  await page.getByPlaceholder('Filter files and paths').fill('chat/agents/');
  await page.waitForFunction((before) => document.querySelectorAll('.graph [role=button]').length < before, all.length);
  assert.deepEqual(await files(), all.filter((file) => file.includes('/agents/')));
  await page.locator('.graph [role=button]').first().focus();
  assert.ok(await page.locator('.graph path.lit').count() > 0);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.detail h2');
  await context.close();
});

test('a graph of many files starts with their modules and opens them', async () => {
  const { page, context } = await open(browser, 'large', { hash: '#/concepts/session-manager' });

  await page.locator('.graph-box').scrollIntoViewIfNeeded();
  await page.waitForSelector('.graph');
  const modules = await page.locator('.graph [role=button]').count();
  await page.locator('.graph [role=button]').first().click();

  await page.waitForFunction((before) => document.querySelectorAll('.graph [role=button]').length > before, modules);
  assert.ok(modules < 60);
  await context.close();
});

test('nothing hostile runs', async () => {
  const { page, context, noise } = await open(browser, 'hostile');
  const links = new Set();

  for (const hash of [...PAGES, ...await page.evaluate(() => [...document.querySelectorAll('main a')].map((each) => each.getAttribute('href')))]) {
    await visit(page, hash);
    if (hash.startsWith('#/findings')) await page.locator('.row').first().click().catch(() => {});
    for (const href of await page.evaluate(() => [...document.querySelectorAll('a')].map((each) => each.href))) links.add(href);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#app img, #app script, #app iframe, #app [onerror], #app [onmouseover]').length), 0);
  }

  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.ok([...links].every((href) => href.startsWith('file:')), [...links].filter((href) => !href.startsWith('file:')).join());
  assert.deepEqual(noise, []);
  await context.close();
});

test('a script that got into the page would not run', async () => {
  const { page, context, noise } = await open(browser, 'sample');

  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.pwned = 1">');
    const script = document.createElement('script');
    script.textContent = 'window.pwned = 1';
    document.body.append(script);
  });
  await page.waitForTimeout(100);

  assert.equal(await page.evaluate(() => window.pwned), undefined);
  assert.ok(noise.some((line) => line.includes('Content Security Policy')));
  await context.close();
});

test('of 20,000 findings few are in the document, wherever the list stands', async () => {
  const { page, context } = await open(browser, 'large', { hash: '#/findings' });
  await page.waitForSelector('.virtual .row');

  const seen = await page.evaluate(async () => {
    const list = document.querySelector('.virtual');
    const state = () => ({ rows: list.querySelectorAll('.row').length, last: Number([...list.querySelectorAll('.row')].at(-1).getAttribute('aria-posinset')), all: document.querySelectorAll('*').length });
    const states = [state()];
    for (let step = 0; step < 40; step++) {
      list.scrollTop += step * 3000;
      await new Promise(requestAnimationFrame);
      states.push(state());
    }
    list.scrollTop = list.scrollHeight;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return [...states, state()];
  });

  assert.ok(seen.every(({ rows }) => rows > 0 && rows < 100), Math.max(...seen.map(({ rows }) => rows)).toString());
  assert.ok(seen.every(({ all }) => all < 2500), Math.max(...seen.map(({ all }) => all)).toString());
  assert.equal(seen.at(-1).last, 20_000);
  await context.close();
});

test('a search among 20,000 findings shows those that match, and says how many', async () => {
  const { page, context } = await open(browser, 'large', { hash: '#/findings' });

  await page.locator('#search').fill('token billing');
  await page.waitForFunction(() => / of 20,000 findings$/.test(document.querySelector('.shown').textContent));

  const rows = await page.locator('.virtual .row').allInnerTexts();
  assert.ok(rows.length > 0 && rows.length < 100);
  await context.close();
});

test('a browser without decompression shows the same', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => { delete window.DecompressionStream; });
  const page = await context.newPage();

  await page.goto(address('sample'));
  await page.waitForSelector('html[data-ready]');

  assert.match(await page.locator('h1').innerText(), /^The gate fails/);
  await context.close();
});

test('the theme can be chosen and is remembered', async () => {
  const { page, context } = await open(browser, 'sample', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();

  await page.locator('.theme').click();
  await page.locator('.theme').click();
  const dark = await paper();
  await page.reload();
  await page.waitForSelector('html[data-ready]');

  assert.notEqual(dark, light);
  assert.equal(await paper(), dark);
  await context.close();
});

test('every page prints', async () => {
  const { page, context } = await open(browser, 'everything');
  for (const hash of [...PAGES, '#/concepts/websocket-manager']) {
    await visit(page, hash);
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 10_000, `${hash}: ${pdf.length}`);
  }
  await context.close();
});

test('on paper findings stand one below the other and none is cut', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/findings' });

  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => document.querySelectorAll('.virtual .row').length > 100);
  const rows = await page.evaluate(() => [...document.querySelectorAll('.virtual .row')].map((row) => ({ position: getComputedStyle(row).position, cut: row.scrollHeight > row.clientHeight + 1 })));

  assert.ok(rows.every(({ position, cut }) => position === 'static' && !cut));
  await context.close();
});

/** Where Tab leads, from the top of the page. */
const walk = async (page, steps) => {
  const seen = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return null;
      const style = getComputedStyle(at);
      const hit = at.querySelector?.(':scope > .hit');
      const marked = style.outlineStyle !== 'none' || (hit && getComputedStyle(hit).stroke !== 'none');
      return { tag: at.tagName, name: (at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent).trim().slice(0, 60), marked: Boolean(marked) };
    }));
  }
  return seen;
};

test('with the keyboard alone every page can be walked, and what has the focus is marked and named', async () => {
  const { page, context } = await open(browser, 'everything');
  for (const hash of [...PAGES, '#/concepts/websocket-manager']) {
    await visit(page, hash);
    await page.reload();
    await page.waitForSelector('html[data-ready]');

    const seen = (await walk(page, 24)).filter((each) => each !== null);

    assert.equal(seen[0].name, 'Skip to the content', hash);
    assert.ok(seen.length > 8, `${hash}: ${seen.length}`);
    assert.deepEqual(seen.filter((each) => !each.marked || each.name === ''), [], hash);
  }
  await context.close();
});

test('a finding is chosen, read and left with the keyboard alone', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/findings' });

  await page.keyboard.press('/');
  await page.waitForSelector('#search:focus');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('.virtual:focus');
  await page.keyboard.press('End');
  await page.waitForSelector('.row[aria-selected=true]');
  const chosen = await page.evaluate(() => document.querySelector('.virtual').getAttribute('aria-activedescendant'));
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !location.hash.includes('key='));

  assert.equal(chosen, await page.evaluate(() => `row-${document.querySelector('.virtual .row:last-child').getAttribute('aria-setsize') - 1}`));
  await page.waitForSelector('.virtual:focus');
  await context.close();
});

test('nothing moves for those who want no motion', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/concepts/websocket-manager', reducedMotion: 'reduce' });

  const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
    return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth';
  }).length);

  assert.equal(moving, 0);
  await context.close();
});

test('all that the report tells to type is what the command line is tested with', async () => {
  const shape = (command) => command.split(' ').filter((word, index) => index < 2 || word.startsWith('--')).join(' ');
  const listed = new Set(readFileSync(new URL('commands.txt', import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('ssot ')).map(shape));
  const shown = new Set();
  for (const sample of ['everything', 'chat', 'own', 'large']) {
    const { page, context } = await open(browser, sample);
    for (const hash of [...PAGES, await firstConcept(page)]) {
      await visit(page, hash);
      await unfold(page);
      if (hash === '#/findings') {
        for (const rule of await page.locator('.facet:has(legend:text-is("Rule"))').locator('label').evaluateAll((labels) => labels.map((label) => label.title))) {
          await visit(page, `#/findings?rule=${rule}`);
          await page.locator('.virtual .row').first().click();
          await page.waitForSelector('.detail h2');
          for (const command of await page.locator('.detail .command code').allTextContents()) shown.add(command);
        }
      }
      for (const command of await page.locator('main .command code').allTextContents()) shown.add(command);
    }
    await context.close();
  }

  const commands = [...shown].filter((command) => command.startsWith('ssot '));
  assert.ok(commands.length > 20, `${commands.length}`);
  assert.deepEqual(commands.filter((command) => !listed.has(shape(command))), []);
});

test('a step that waits can be looked at, and one that is ready can be made too', async () => {
  const { page, context } = await open(browser, 'everything', { hash: '#/plan' });

  assert.equal(await page.locator('.step', { hasText: '4.1' }).first().locator('.command').count(), 1);
  assert.equal(await page.locator('.step.next .command').count(), 2);
  assert.equal(await page.locator('.step.done .command').count(), 0);
  await context.close();
});

test('the tiles say what there was, what there is and what there should be, or why they cannot', async () => {
  const told = await open(browser, 'everything');
  const plan = await open(browser, 'everything', { hash: '#/plan' });

  for (const { page } of [told, plan]) {
    for (const tile of await page.locator('.tile:not(.unmeasured)').allInnerTexts()) assert.match(tile, /before\s+\d[\s\S]*now\s+\d[\s\S]*target\s+\d/);
  }
  for (const name of ['Implementations', 'Factories', 'Import paths', 'Divergent signatures', 'Contract violations', 'Legacy patterns']) {
    assert.equal(await told.page.locator('.tile', { hasText: name }).count(), 1, name);
  }
  for (const { context } of [told, plan]) await context.close();
});

test('500 files in the graph are apart and inside the drawing', async () => {
  const { page, context } = await open(browser, 'large', { hash: '#/concepts/session-manager' });
  await page.locator('.graph-box').scrollIntoViewIfNeeded();
  await page.waitForSelector('.graph');
  await page.getByRole('button', { name: 'Unfold all' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.graph [role=button]').length > 500);

  const drawn = await page.evaluate(() => {
    const box = document.querySelector('.graph').getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.graph text')].map((each) => each.getBoundingClientRect());
    const columns = Map.groupBy ? Map.groupBy(boxes, (each) => (each.right < box.left + box.width * 0.45 ? 0 : each.left > box.left + box.width * 0.6 ? 2 : 1)) : new Map([[0, boxes]]);
    const touching = [...columns.values()].flatMap((column) => column.sort((a, b) => a.top - b.top).filter((each, index) => index > 0 && each.top < column[index - 1].bottom - 2));
    return { outside: boxes.filter((each) => each.left < box.left - 1 || each.right > box.right + 1).length, touching: touching.length, count: boxes.length };
  });

  assert.ok(drawn.count > 500);
  assert.equal(drawn.outside, 0);
  assert.equal(drawn.touching, 0);
  await context.close();
});
