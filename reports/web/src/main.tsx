import { render } from 'preact';
import { textBlock } from './data/blocks.ts';
import { modelOf } from './data/model.ts';
import { readPlan } from './data/plan.ts';
import { readTrend } from './data/trend.ts';
import { readSources } from './data/sources.ts';
import type { Result } from './data/result.ts';
import { Shell } from './shell.tsx';
import { restoreTheme } from './parts/theme.tsx';

const start = async (app: Element): Promise<void> => {
  const [result, plan, applied, trend, codeowners, prefix, sourceUrl, rulesUrl, sources] = await Promise.all(
    ['result', 'plan', 'applied', 'trend', 'codeowners', 'path-prefix', 'source-url', 'rules-url', 'sources'].map(textBlock),
  );
  const model = modelOf(JSON.parse(result!) as Result, {
    plan: readPlan(plan!, applied),
    trend: readTrend(trend!),
    codeowners: codeowners!,
    prefix: prefix!,
    sourceUrl: sourceUrl!,
    rulesUrl: rulesUrl!,
    sources: readSources(sources!),
  });
  app.replaceChildren();
  render(<Shell model={model} />, app);
  performance.mark('ssot-ready');
  document.documentElement.dataset['ready'] = 'true';
};

restoreTheme();
const app = document.getElementById('app')!;
start(app).catch((error: unknown) => {
  app.textContent = `The data in this file could not be read: ${String(error)}`;
});
