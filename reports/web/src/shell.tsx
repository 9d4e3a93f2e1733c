import { useEffect, useRef } from 'preact/hooks';
import type { Model } from './data/model.ts';
import { ConceptPage } from './pages/concept/page.tsx';
import { ConceptsPage } from './pages/concepts.tsx';
import { FindingsPage } from './pages/findings.tsx';
import { FixedPage } from './pages/fixed.tsx';
import { OverviewPage } from './pages/overview/page.tsx';
import { PlanPage } from './pages/plan/page.tsx';
import { TrendPage } from './pages/trend.tsx';
import { ThemeToggle } from './parts/theme.tsx';
import { type Route, useRoute } from './route.ts';
import { figure, visible } from './text/visible.ts';

const Page = ({ model, route }: { model: Model; route: Route }) => {
  switch (route.page) {
    case 'concepts':
      return route.name === '' ? <ConceptsPage model={model} /> : <ConceptPage key={route.name} model={model} name={route.name} part={route.query.get('part') ?? ''} />;
    case 'findings':
      return <FindingsPage model={model} query={route.query} />;
    case 'plan':
      return <PlanPage model={model} step={route.name} />;
    case 'fixed':
      return <FixedPage model={model} />;
    case 'trend':
      return <TrendPage model={model} />;
    default:
      return <OverviewPage model={model} />;
  }
};

const Tabs = ({ model, page }: { model: Model; page: string }) => {
  const tabs: [string, string, number?][] = [
    ['overview', 'Overview'],
    ['concepts', 'Concepts', model.result.concepts.length],
    ['findings', 'Findings', model.entries.length],
  ];
  if (model.plan) tabs.push(['plan', 'Plan']);
  if (model.trend.length > 0) tabs.push(['trend', 'Trend']);
  return (
    <nav aria-label="Pages">
      {tabs.map(([id, label, count]) => (
        <a key={id} href={id === 'overview' ? '#/' : `#/${id}`} aria-current={id === page ? 'page' : undefined}>
          {label}
          {count !== undefined && <span class="count">{figure(count)}</span>}
        </a>
      ))}
    </nav>
  );
};

const Foot = ({ model }: { model: Model }) => {
  const { tool, profile, schemaVersion, analysis } = model.result;
  return (
    <footer>
      <p>
        ssot {visible(tool.version)}, profile {visible(profile)}, result schema {visible(schemaVersion)}. Made from{' '}
        {figure(analysis.files)} files; this page loads nothing from anywhere.
        {model.sources.omitted > 0 && ` The source of ${figure(model.sources.omitted)} more is not in it: changed since, or for want of room.`}
      </p>
    </footer>
  );
};

/** As soon as the page with the search is there. */
const focusSearch = (frames: number): void => {
  const search = document.querySelector<HTMLInputElement>('#search');
  if (search) search.focus();
  else if (frames > 0) requestAnimationFrame(() => focusSearch(frames - 1));
};

const onSlash = (event: KeyboardEvent): void => {
  const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  if (!document.querySelector('#search')) location.hash = '#/findings';
  focusSearch(30);
};

export const Shell = ({ model }: { model: Model }) => {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = `${route.page}/${route.name}`;
  const seen = useRef(place);
  useEffect(() => {
    document.title = `${route.name ? `${visible(route.name)} · ` : ''}${route.page} · ssot report`;
    if (seen.current === place) return;
    seen.current = place;
    scrollTo(0, 0);
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [place]);
  useEffect(() => {
    addEventListener('keydown', onSlash);
    return () => removeEventListener('keydown', onSlash);
  }, []);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        Skip to the content
      </a>
      <header class="top">
        <a class="brand" href="#/" aria-label="ssot, overview">ssot</a>
        <Tabs model={model} page={route.page} />
        <ThemeToggle />
      </header>
      <main id="main" ref={main} tabIndex={-1} class={`page-${route.page}`}>
        <Page model={model} route={route} />
      </main>
      <Foot model={model} />
    </>
  );
};
