import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Criterion, figuresOfTree } from '../../data/criteria.ts';
import type { Entry, Model } from '../../data/model.ts';
import type { Concept, Member } from '../../data/result.ts';
import { NextFor } from '../../parts/next.tsx';
import { PlaceLink } from '../../parts/place.tsx';
import { ImportGraph } from '../../parts/graph.tsx';
import { Matrix } from '../../parts/matrix.tsx';
import { Bar, Mark, SimpleName, Symbol } from '../../parts/names.tsx';
import { Tiles } from '../../parts/tiles.tsx';
import { findingsLink, writeKey } from '../../route.ts';
import { whyFirst } from '../../text/sentences.ts';
import { figure, plural, title, visible } from '../../text/visible.ts';
import { Users } from './users.tsx';

const COLUMNS = 9;
const LISTED = 50;

const Signals = ({ member }: { member: Member }) => (
  <table>
    <tbody>
      {member.signals.map((signal, index) => (
        <tr key={index}>
          <td class="figure">{signal.weight > 0 ? '+' : ''}{signal.weight.toFixed(2)}</td>
          <th scope="row">{visible(signal.name)}</th>
          <td>{visible(signal.explanation)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** What speaks for it: why it is thought to be a member, and what was found in it. */
const Evidence = ({ member, found }: { member: Member; found: Entry[] }) => (
  <tr class="evidence">
    <td colSpan={COLUMNS}>
      {member.signals.length > 0 && <Signals member={member} />}
      {found.length > 0 && (
        <ul class="plain">
          {found.slice(0, LISTED).map(({ violation }) => (
            <li key={violation.key}><Mark severity={violation.severity} /> <a href={writeKey(violation.concept, violation.key)}>{visible(violation.message)}</a></li>
          ))}
        </ul>
      )}
      {found.length > LISTED && <p class="note">{plural(found.length - LISTED, 'more finding')} are not listed.</p>}
    </td>
  </tr>
);

const evidenceLabel = (member: Member, found: Entry[]): string =>
  [
    member.signals.length > 0 && plural(member.signals.length, 'signal'),
    found.length > 0 && plural(found.length, 'finding'),
  ].filter(Boolean).join(', ');

/** The findings about each member, or about a part of it. */
const findingsByMember = (concept: Concept, model: Model): Map<string, Entry[]> =>
  new Map(concept.members.map(({ symbol }) => [
    symbol,
    model.entries.filter(({ violation: { concept: name, subject } }) =>
      name === concept.name && (subject === symbol || subject.startsWith(`${symbol}#`) || subject.startsWith(`${symbol}.`))),
  ]));

const MemberRow = ({ member, concept, model, found }: { member: Member; concept: Concept; model: Model; found: Entry[] }) => {
  const canonical = member.symbol === concept.canonical;
  const owners = model.ownersOf(member.place.path);
  const users = Math.max(...concept.members.map((each) => each.usingFiles), 1);
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr class={canonical ? 'canonical' : undefined}>
        <th scope="row">
          <Symbol name={member.symbol} />
          <small><PlaceLink place={member.place} model={model} />{owners.length > 0 && ` · ${visible(owners.join(' '))}`}</small>
        </th>
        <td>
          {canonical ? <b>canonical</b> : visible(member.kind)}
          {member.legacy && <span class="mark loud">legacy</span>}
          {member.test && <span class="mark">test</span>}
        </td>
        <td class="figure">{member.score.toFixed(2)}</td>
        <td class="figure">{figure(member.usingFiles)}</td>
        <td class="bars"><Bar value={member.usingFiles} of={users} loud={!canonical} /></td>
        <td class="figure">{figure(member.methods)}</td>
        <td class="figure">{member.missing.length > 0 ? <span title={visible(member.missing.join(', '))}>{figure(member.missing.length)}</span> : '0'}</td>
        <td class="figure">{member.incorrect.length > 0 ? <span title={visible(member.incorrect.join('; '))}>{figure(member.incorrect.length)}</span> : '0'}</td>
        <td class="opens">
          {evidenceLabel(member, found) !== '' && (
            <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}>
              {evidenceLabel(member, found)}
            </button>
          )}
        </td>
      </tr>
      {open && <Evidence member={member} found={found} />}
    </>
  );
};

const Members = ({ concept, model }: { concept: Concept; model: Model }) => {
  const found = useMemo(() => findingsByMember(concept, model), [concept, model]);
  return (
    <section aria-labelledby="members">
      <h2 id="members">Members</h2>
      <div class="scroll" role="region" aria-label="Table of members" tabIndex={0}>
        <table class="members">
          <thead>
            <tr>
              <th scope="col">Type</th>
              <th scope="col">Kind</th>
              <th scope="col" class="figure">Score</th>
              <th scope="col" class="figure">Using files</th>
              <th scope="col" class="bars"><span class="sr">Share of the most used</span></th>
              <th scope="col" class="figure">Methods</th>
              <th scope="col" class="figure">Missing</th>
              <th scope="col" class="figure">Incorrect</th>
              <th scope="col">Evidence</th>
            </tr>
          </thead>
          <tbody>
            {concept.members.map((member) => <MemberRow key={member.symbol} member={member} concept={concept} model={model} found={found.get(member.symbol) ?? []} />)}
          </tbody>
        </table>
      </div>
      {concept.contractMethods.length > 0 && (
        <details class="contract">
          <summary>
            Missing and incorrect are counted against the {plural(concept.contractMethods.length, 'method')} of{' '}
            <SimpleName name={concept.contract || 'the declared contract'} />
          </summary>
          <ul class="plain">{concept.contractMethods.map((method) => <li key={method}><code>{visible(method)}</code></li>)}</ul>
        </details>
      )}
    </section>
  );
};

const Paths = ({ concept }: { concept: Concept }) => (
  <div>
    <h2 id="paths">Import paths</h2>
    {concept.importPaths.map(({ symbol, paths }) => {
      const most = Math.max(...paths.map((path) => path.uses), 1);
      return (
        <table key={symbol} class="paths">
          <caption><SimpleName name={symbol} /> can be reached by {plural(paths.length, 'path')}</caption>
          <thead class="sr"><tr><th scope="col">Path</th><th scope="col">Kind</th><th scope="col">Uses</th><th scope="col">Share</th></tr></thead>
          <tbody>
            {paths.map((path, index) => (
              <tr key={path.path} class={index === 0 ? 'canonical' : undefined}>
                <th scope="row"><Symbol name={path.path} /></th>
                <td>{visible(path.kind)}</td>
                <td class="figure">{figure(path.uses)}</td>
                <td class="bars"><Bar value={path.uses} of={most} loud={index > 0} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    })}
    {concept.importPaths.length === 0 && <p class="note">Each of its types can be reached by one path only.</p>}
  </div>
);

const Creations = ({ concept }: { concept: Concept }) => {
  const most = Math.max(...concept.creations.map((creation) => creation.uses), 1);
  return (
    <div>
      <h2 id="creation">Ways to create one</h2>
      <table class="paths">
        <caption>{plural(concept.creations.length, 'way')}; {concept.factory ? <>the factory that stays is <SimpleName name={concept.factory} /></> : 'no factory is declared'}</caption>
        <thead class="sr"><tr><th scope="col">Way</th><th scope="col">Kind</th><th scope="col">Uses</th><th scope="col">Share</th></tr></thead>
        <tbody>
          {concept.creations.map((creation) => (
            <tr key={`${creation.kind} ${creation.symbol}`} class={creation.canonical ? 'canonical' : undefined}>
              <th scope="row"><Symbol name={creation.symbol} /></th>
              <td>{visible(creation.kind)}</td>
              <td class="figure">{figure(creation.uses)}</td>
              <td class="bars"><Bar value={creation.uses} of={most} loud={!creation.canonical} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      {concept.exemptions.length > 0 && (
        <>
          <h3>Exempt</h3>
          <ul class="plain">
            {concept.exemptions.map((exemption) => (
              <li key={exemption.symbol}><SimpleName name={exemption.symbol} />: {visible(exemption.reason)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const Head = ({ concept, model }: { concept: Concept; model: Model }) => {
  const rank = model.ranking.findIndex((each) => each.concept === concept);
  const place = model.ranking[rank]!;
  const canonical = concept.members.find((member) => member.symbol === concept.canonical);
  return (
    <section class="head" aria-label="Summary">
      <p class="crumb"><a href="#/concepts">Concepts</a> · {visible(concept.origin)} · score {concept.score.toFixed(2)} · no. {rank + 1} of {model.ranking.length} by weight</p>
      <h1><bdi>{visible(concept.name)}</bdi></h1>
      <p class="lead">{whyFirst(concept, model.figures.get(concept.name) ?? [])}</p>
      <div class="stays">
        <p>
          <span class="label">The one that stays</span>
          <Symbol name={concept.canonical} />
          {canonical && <small><PlaceLink place={canonical.place} model={model} /></small>}
        </p>
        {concept.reasons.length > 0 && (
          <div>
            <span class="label">because</span>
            <ul>{concept.reasons.map((reason, index) => <li key={index}>{visible(reason)}</li>)}</ul>
          </div>
        )}
        <div class="do">
          <span class="label">Next</span>
          <NextFor concept={concept} model={model} />
          <a href={findingsLink({ concept: concept.name })}>{plural(place.open, 'open finding')}, {figure(place.fresh)} new</a>
        </div>
      </div>
    </section>
  );
};

/** Its figures; what they were, if it is the one that the figures of the whole tree are about. */
const figuresOfConcept = (name: string, model: Model): Criterion[] => {
  const own = model.figures.get(name) ?? [];
  const tree = figuresOfTree(model.result, model.figures, model.trend);
  const declared = model.result.concepts.filter((concept) => concept.origin === 'declared');
  const counted = declared.length > 0 ? declared : model.result.concepts;
  if (counted.length !== 1 || counted[0]?.name !== name) return own;
  return own.map((each) => ({ ...each, before: tree.criteria.find((other) => other.name === each.name)?.before }));
};

export const ConceptPage = ({ model, name, part }: { model: Model; name: string; part: string }) => {
  const concept = model.concepts.get(name);
  useEffect(() => {
    if (part !== '') document.getElementById(part)?.scrollIntoView();
  }, [part]);
  if (!concept) {
    return (
      <>
        <h1>No such concept</h1>
        <p><bdi>{visible(name)}</bdi> is not in this result. <a href="#/concepts">All concepts</a></p>
      </>
    );
  }
  const figures = figuresOfConcept(concept.name, model);
  const since = figures.some((each) => each.before !== undefined) ? model.trend[0]!.date : '';
  return (
    <>
      <Head concept={concept} model={model} />
      {figures.length > 0 && <section aria-label="Criteria"><Tiles criteria={figures} legend={since === '' ? undefined : `On ${since} → now → target.`} /></section>}
      <Members concept={concept} model={model} />
      <section aria-labelledby="users">
        <h2 id="users">Who still uses the ones that should go</h2>
        <Users concept={concept} model={model} />
      </section>
      <section aria-labelledby="matrix">
        <h2 id="matrix">Methods × members</h2>
        <Matrix concept={concept} />
      </section>
      {concept.importPaths.length + concept.creations.length + concept.exemptions.length > 0 && (
        <section class="columns two" aria-label={title('paths-and-creation')}>
          <Paths concept={concept} />
          <Creations concept={concept} />
        </section>
      )}
      <section aria-labelledby="graph">
        <h2 id="graph">Who reaches what, by which path</h2>
        <ImportGraph concept={concept} model={model} />
      </section>
    </>
  );
};
