import { criteria } from '../data/criteria.ts';
import { type Entry, isOpen, type Model, WEIGHT, wrongMembers } from '../data/model.ts';
import { Command } from '../parts/copy.tsx';
import { Bar, Breakable, ConceptName, SimpleName } from '../parts/names.tsx';
import { Tiles } from '../parts/tiles.tsx';
import type { Concept } from '../data/result.ts';
import { conceptLink, findingsLink } from '../route.ts';
import { planCommand, stepCommand } from '../text/commands.ts';
import { debtOf, monthBefore, verdictSentence, whyFirst, worstSentence } from '../text/sentences.ts';
import { figure, plural, visible } from '../text/visible.ts';

const Verdict = ({ model }: { model: Model }) => {
  const { analysis, verdict } = model.result;
  const worst = model.ranking[0];
  const words = worstSentence(model);
  return (
    <section class="verdict" aria-label="Verdict">
      <p class={verdict.passed ? 'gate' : 'gate failed'}>{verdict.passed ? 'Passed' : 'Failed'}</p>
      <h1>{verdictSentence(model.result)}</h1>
      {worst && words && (
        <p class="lead">
          The worst concept is <ConceptName name={worst.concept.name} />. {words}
          {worst.concept.canonical !== '' && ', the one that stays'}.
        </p>
      )}
      <p class="note">
        Read: {plural(analysis.files, 'file')} ({figure(analysis.testFiles)} of tests), {plural(analysis.lines, 'line')},{' '}
        {plural(analysis.types, 'type')}.{analysis.complete ? ' Nothing was left out.' : ''}
      </p>
      {!analysis.complete && (
        <details class="skipped">
          <summary>{plural(analysis.skipped.length, 'file')} could not be read and {analysis.skipped.length === 1 ? 'is' : 'are'} not in these figures</summary>
          <ul>
            {analysis.skipped.slice(0, 200).map((skipped) => (
              <li key={skipped.path}><code><Breakable text={`${skipped.path}:${skipped.line}`} /></code> {visible(skipped.reason)}</li>
            ))}
          </ul>
          {analysis.skipped.length > 200 && <p>{figure(analysis.skipped.length - 200)} more are not listed.</p>}
        </details>
      )}
    </section>
  );
};

const Direction = ({ model }: { model: Model }) => {
  const before = monthBefore(model.trend);
  const last = model.trend.at(-1);
  if (!before || !last) return null;
  const change = debtOf(last) - debtOf(before);
  const word = change < 0 ? 'Better' : change > 0 ? 'Worse' : 'Unchanged';
  return (
    <p class={change > 0 ? 'direction loud' : 'direction'}>
      <b>{word}</b> since {before.date}: {figure(debtOf(before))} → {figure(debtOf(last))} over all six figures.{' '}
      <a href="#/trend">Trend</a>
    </p>
  );
};

const Debt = ({ model }: { model: Model }) => {
  const { summary } = model.result;
  const parts: [string, number, string][] = [
    ['new', summary.new, 'not known before'],
    ['baselined', summary.baselined, 'known and accepted for now'],
    ['suppressed', summary.suppressed, 'allowed for a stated reason'],
    ['fixed', summary.fixed, 'in the baseline, gone from the code'],
  ];
  return (
    <section aria-labelledby="debt">
      <h2 id="debt">Debt</h2>
      <dl class="debt">
        {parts.map(([name, count, meaning]) => (
          <div key={name} class={name}>
            <dt>{name === 'fixed' ? name : <a href={findingsLink({ status: name })}>{name}</a>}</dt>
            <dd><b>{figure(count)}</b><span>{meaning}</span></dd>
          </div>
        ))}
      </dl>
      <Direction model={model} />
    </section>
  );
};

const NextStep = ({ model }: { model: Model }) => {
  const steps = model.plan?.phases.flatMap((phase) => phase.steps) ?? [];
  const next = steps.find((step) => step.status !== 'applied');
  if (!next) return null;
  const done = steps.length - steps.filter((step) => step.status !== 'applied').length;
  return (
    <p class="next-step">
      <span>
        Next step of the <a href="#/plan">plan</a> ({done} of {steps.length} applied): <b>{visible(next.id)} {visible(next.title)}</b>
      </span>
      {next.id !== '' && <Command text={stepCommand(next)} label="command of the next step" />}
    </p>
  );
};

const StillUsed = ({ concept }: { concept: Concept }) => {
  const used = wrongMembers(concept)
    .filter((member) => member.usingFiles > 0)
    .sort((a, b) => b.usingFiles - a.usingFiles);
  if (used.length === 0) return null;
  return (
    <p>
      Still used:{' '}
      {used.slice(0, 5).map((member, index) => (
        <span key={member.symbol}>
          {index > 0 && ', '}
          <SimpleName name={member.symbol} /> in {plural(member.usingFiles, 'file')}
        </span>
      ))}
      {used.length > 5 && ` and ${figure(used.length - 5)} more`}. <a href={`${conceptLink(concept.name)}`}>Who</a>
    </p>
  );
};

const FIRST = 3;

const First = ({ model }: { model: Model }) => {
  const { metrics } = model.result;
  const heavy = model.ranking.filter((each) => each.weight > 0);
  return (
    <section aria-labelledby="first">
      <h2 id="first">What to do first</h2>
      {heavy.length === 0 && <p>Nothing: no concept has open findings.</p>}
      <NextStep model={model} />
      <ol class="first">
        {heavy.slice(0, FIRST).map(({ concept, weight, open, fresh }) => (
          <li key={concept.name}>
            <h3>
              <ConceptName name={concept.name} />
              <span class="weight">
                weight {figure(weight)} · <a href={findingsLink({ concept: concept.name })}>{figure(open)} open</a>, {figure(fresh)} new
              </span>
            </h3>
            <p>{whyFirst(concept, metrics)} Keep <SimpleName name={concept.canonical} />.</p>
            <StillUsed concept={concept} />
            <Command text={planCommand(concept.name)} />
          </li>
        ))}
      </ol>
      <p class="note">
        By the weight of open findings, new and baselined: error {WEIGHT.error}, warning {WEIGHT.warning}, info {WEIGHT.info}.
        {heavy.length > FIRST && <> <a href="#/concepts">{plural(heavy.length - FIRST, 'more concept')}</a></>}
      </p>
    </section>
  );
};

interface Spot {
  name: string;
  owners: Set<string>;
  open: number;
  fresh: number;
  weight: number;
}

const spots = (entries: Entry[], nameOf: (entry: Entry) => string[]): Spot[] => {
  const found = new Map<string, Spot>();
  for (const entry of entries) {
    if (!isOpen(entry.violation)) continue;
    for (const name of nameOf(entry)) {
      const spot = found.get(name) ?? { name, owners: new Set<string>(), open: 0, fresh: 0, weight: 0 };
      spot.open++;
      spot.fresh += entry.violation.status === 'new' ? 1 : 0;
      spot.weight += WEIGHT[entry.violation.severity] ?? 0;
      entry.owners.forEach((owner) => spot.owners.add(owner));
      found.set(name, spot);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
};

const SHOWN = 10;

const SpotTable = ({ word, facet, all, owners }: { word: string; facet: string; all: Spot[]; owners: boolean }) => (
  <>
    <table class="spots">
      <caption>By {word.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">{word}</th>
          <th scope="col" class="figure">New</th>
          <th scope="col" class="figure">Open</th>
          <th scope="col" class="figure">Weight</th>
          <th scope="col" class="bars"><span class="sr">Share of the heaviest</span></th>
        </tr>
      </thead>
      <tbody>
        {all.slice(0, SHOWN).map((spot) => (
          <tr key={spot.name}>
            <th scope="row">
              <a href={findingsLink({ [facet]: spot.name })}><bdi><Breakable text={spot.name} /></bdi></a>
              {owners && spot.owners.size > 0 && <small>{visible([...spot.owners].slice(0, 3).join(' '))}</small>}
            </th>
            <td class="figure">{figure(spot.fresh)}</td>
            <td class="figure">{figure(spot.open)}</td>
            <td class="figure">{figure(spot.weight)}</td>
            <td class="bars"><Bar value={spot.weight} of={all[0]!.weight} /></td>
          </tr>
        ))}
      </tbody>
    </table>
    {all.length > SHOWN && <p class="note">{figure(all.length - SHOWN)} more are not listed.</p>}
  </>
);

const HotSpots = ({ model }: { model: Model }) => {
  const areas = spots(model.entries, (entry) => [entry.area]);
  const owners = model.hasOwners ? spots(model.entries, (entry) => (entry.owners.length > 0 ? entry.owners : ['(nobody)'])) : [];
  const rules = spots(model.entries, (entry) => [entry.violation.rule]);
  if (areas.length === 0) return null;
  return (
    <section aria-labelledby="spots">
      <h2 id="spots">Hot spots</h2>
      <div class="columns">
        <div><SpotTable word={model.areaWord} facet="module" all={areas} owners={model.hasOwners} /></div>
        {owners.length > 0 && <div><SpotTable word="Owner" facet="owner" all={owners} owners={false} /></div>}
        <div><SpotTable word="Rule" facet="rule" all={rules} owners={false} /></div>
      </div>
    </section>
  );
};

export const OverviewPage = ({ model }: { model: Model }) => (
  <>
    <Verdict model={model} />
    <section aria-label="Criteria">
      <Tiles criteria={criteria(model.result.metrics, model.trend)} since={model.trend[0]?.date} />
    </section>
    <div class="split">
      <First model={model} />
      <Debt model={model} />
    </div>
    <HotSpots model={model} />
  </>
);
