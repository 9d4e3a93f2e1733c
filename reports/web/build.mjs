// Builds the page that HtmlReport fills: one file, with the hashes of its own script and style.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = process.argv[2] ?? here('../src/main/resources/dev/ssot/reports/report.html');

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [here(entry)],
    absWorkingDir: here('.'),
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text.trim();
};

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const [script, style, template] = await Promise.all([
  bundle('src/main.tsx'),
  bundle('src/style/main.css'),
  readFile(here('src/report.html'), 'utf8'),
]);
for (const forbidden of ['</script', '<!--', '</style', '\r']) {
  if (script.includes(forbidden) || style.includes(forbidden)) {
    throw new Error(`The bundle contains ${JSON.stringify(forbidden)}, which would end its element`);
  }
}
const parts = { script, style, 'script-hash': hash(script), 'style-hash': hash(style) };
const page = template.replace(/\{\{([a-z-]+)\}\}/g, (_, name) => parts[name]);
if (page.split('<!--data-->').length !== 2) {
  throw new Error('The page needs exactly one place for its data');
}
await writeFile(target, page);
