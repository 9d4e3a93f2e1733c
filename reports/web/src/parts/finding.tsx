import { useMemo, useState } from 'preact/hooks';
import type { Entry, Model } from '../data/model.ts';
import type { Concept, MatrixRow, Place, Rule, Violation } from '../data/result.ts';
import { conceptLink } from '../route.ts';
import { type Plan, shortStep, stepTo } from '../data/plan.ts';
import { type Twins, twinsOf } from '../data/twins.ts';
import { acceptCommand, type Change, conceptChange, explainCommand, findingChange, planCommand, stepChange, suppression } from '../text/commands.ts';
import { visible } from '../text/visible.ts';
import { CodeFrame, placeLabel, SideBySide } from './code.tsx';
import { Command } from './copy.tsx';
import { Difference } from './difference.tsx';
import { Variants, variantsOf } from './variants.tsx';
import { Breakable, ConceptName, SeverityTag, SimpleName, StatusTag, Symbol } from './names.tsx';
import { PlaceLink } from './place.tsx';

const MAX_RELATED = 30;

const samePlace = (a: Place, b: Place): boolean =>
  a.path === b.path && a.range.startLine === b.range.startLine && a.range.startColumn === b.range.startColumn;

const Sides = ({ twins, model }: { twins: Twins[]; model: Model }) => {
  const [chosen, choose] = useState(0);
  const pair = twins[Math.min(chosen, twins.length - 1)];
  if (!pair) return null;
  return (
    <>
      <h3>Side by side</h3>
      {twins.length > 1 && (
        <label class="select beside">
          <span>Beside</span>
          <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {twins.map(({ places }, index) => <option key={index} value={index}>{placeLabel(places[1])}</option>)}
          </select>
        </label>
      )}
      <SideBySide key={chosen} {...pair} model={model} />
    </>
  );
};

const Source = ({ violation, twins, model }: { violation: Violation; twins: Twins[]; model: Model }) => (
  <div class="source">
    <p class="where"><PlaceLink place={violation.place} model={model} /></p>
    <CodeFrame place={violation.place} model={model} />
    <Sides twins={twins} model={model} />
  </div>
);

/** All other places of a finding; the source of one that is seen above is not shown again. */
const Related = ({ violation, twins, model }: { violation: Violation; twins: Twins[]; model: Model }) => {
  const seen = (place: Place) => samePlace(place, violation.place) || twins.some(({ places }) => places[1] === place);
  const others = violation.related.filter((place) => place.message !== '' || !seen(place));
  return (
    <>
      {others.length > 0 && <h3>Related</h3>}
      {others.slice(0, MAX_RELATED).map((place, index) => (
        <div key={index} class="related">
          <p class="where"><PlaceLink place={place} model={model} />{place.message !== '' && <span> {visible(place.message)}</span>}</p>
          {!seen(place) && <CodeFrame place={place} model={model} />}
        </div>
      ))}
      {others.length > MAX_RELATED && <p class="note">{others.length - MAX_RELATED} more places are not shown.</p>}
    </>
  );
};

/** The signatures of a method across the members, instead of one code frame for each. */
const Signatures = ({ row, concept }: { row: MatrixRow; concept: Concept }) => (
  <>
    <h3>Signatures of {visible(row.method)}</h3>
    <Variants variants={variantsOf(row, concept.canonical)} />
    <p class="note">A is that of the canonical type. <a href={`${conceptLink(concept.name)}?part=matrix`}>All methods by members</a></p>
  </>
);

/** The signatures of a duplicate beside those of the type that stays. */
const Compared = ({ concept, symbol }: { concept: Concept; symbol: string }) => {
  const rows = concept.matrix
    .map((row) => ({
      method: row.method,
      theirs: row.cells.find((cell) => cell.member === concept.canonical)?.signatures.join('\n') ?? '',
      ours: row.cells.find((cell) => cell.member === symbol)?.signatures.join('\n') ?? '',
    }))
    .filter((row) => row.theirs !== '' || row.ours !== '');
  const same = rows.filter((row) => row.ours === row.theirs);
  const differing = rows.filter((row) => row.ours !== row.theirs);
  if (rows.length === 0) return null;
  return (
    <>
      <h3>Beside the one that stays</h3>
      <div class="scroll" role="region" aria-label="Methods compared" tabIndex={0}>
        <table class="compared">
          <thead><tr><th scope="col"><SimpleName name={symbol} /></th><th scope="col"><SimpleName name={concept.canonical} /></th></tr></thead>
          <tbody>
            {differing.map((row) => (
              <tr key={row.method}>
                <td>{row.ours === '' ? <span class="lacking">lacks {visible(row.method)}</span> : <Difference from={row.theirs || row.ours} to={row.ours} />}</td>
                <td>{row.theirs === '' ? <span class="lacking">lacks {visible(row.method)}</span> : <code class="signature">{visible(row.theirs)}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="note">{same.length} of {rows.length} methods have the same signature{same.length > 0 ? `: ${same.map((row) => visible(row.method)).join(', ')}` : ''}.</p>
    </>
  );
};

const Why = ({ rule, page }: { rule: Rule | undefined; page: string }) =>
  rule ? (
    <details class="why">
      <summary>About the rule</summary>
      <p>{visible(rule.summary)}</p>
      <p>{visible(rule.why)}</p>
      <p>{visible(rule.remedy)}</p>
      {page !== '' && <p><a href={page}>{visible(rule.id)}, with examples</a></p>}
      <Command text={explainCommand(rule.id)} label="command that explains the rule" />
    </details>
  ) : null;

const Changed = ({ change }: { change: Change }) => (
  <>
    <div><dt>See the change</dt><dd><Command text={change.preview} label="command that shows the change" /></dd></div>
    <div><dt>Fix it</dt><dd><Command text={change.apply} label="command that fixes it" /></dd></div>
  </>
);

/** What mends it: the step of the plan, a change of its own, or else a plan. */
const Mending = ({ violation, plan }: { violation: Violation; plan: Plan | null }) => {
  const planned = plan && stepTo(plan, violation.key);
  if (planned) {
    const { step, ready } = planned;
    return (
      <>
        <div><dt>In the plan</dt><dd><a href={`#/plan/${encodeURIComponent(step.id)}`}>Step {visible(shortStep(step))}: {visible(step.title)}</a>{ready !== step && ` waits for step ${visible(shortStep(ready))}`}</dd></div>
        <Changed change={stepChange(ready)} />
      </>
    );
  }
  const change = findingChange(violation);
  if (change) return <Changed change={change} />;
  if (violation.concept === '') return null;
  return (
    <>
      <div><dt>Plan it</dt><dd><Command text={planCommand(violation.concept)} label="command that plans it" /></dd></div>
      <div><dt>Fix it</dt><dd><Command text={conceptChange(violation.concept).apply} label="command that fixes it" /></dd></div>
    </>
  );
};

const Todo = ({ violation, plan }: { violation: Violation; plan: Plan | null }) => (
  <>
    <h3>What to do</h3>
    {violation.help !== '' && <p class="help">{visible(violation.help)}.</p>}
    {violation.fix && (
      <p class="fix">
        <span class="mark">{visible(violation.fix.recipe)}</span> <Symbol name={violation.fix.from} /> → <Symbol name={violation.fix.to} />
      </p>
    )}
    <dl class="take">
      <Mending violation={violation} plan={plan} />
      <div><dt>Allow it</dt><dd><Command text={suppression(violation)} label="suppression line" /></dd></div>
      <div><dt>Accept it</dt><dd><Command text={acceptCommand(violation)} label="command that accepts it" /></dd></div>
      <div><dt>Key</dt><dd><Command text={visible(violation.key)} label="key" /></dd></div>
    </dl>
  </>
);

export const FindingDetail = ({ entry, model, close }: { entry: Entry; model: Model; close: () => void }) => {
  const { violation } = entry;
  const concept = model.concepts.get(violation.concept);
  const twins = useMemo(() => twinsOf(violation, model.sources), [violation, model]);
  const row = violation.rule === 'divergent-signature' ? concept?.matrix.find((each) => each.method === violation.detail) : undefined;
  const duplicate = concept?.members.some((member) => member.symbol === violation.subject && member.symbol !== concept.canonical);
  return (
    <article aria-label="Finding">
      <p class="detail-head">
        <SeverityTag severity={violation.severity} />
        <StatusTag status={violation.status} />
        <span class="rule">{visible(violation.rule)}</span>
        <button type="button" class="quiet close" onClick={close}>Close</button>
      </p>
      <h2><bdi><Breakable text={violation.message} /></bdi></h2>
      <p class="facts">
        {concept && <>in <ConceptName name={violation.concept} /> · </>}
        {entry.owners.length > 0 && <>{visible(entry.owners.join(' '))} · </>}
        confidence {violation.confidence.toFixed(2)}
      </p>
      {violation.justification !== '' && <p class="justified">{violation.status}: {visible(violation.justification)}</p>}
      <Source violation={violation} twins={twins} model={model} />
      <Todo violation={violation} plan={model.plan} />
      {concept && row && <Signatures row={row} concept={concept} />}
      <Related violation={violation} twins={twins} model={model} />
      {concept && duplicate && violation.rule.startsWith('duplicate') && <Compared concept={concept} symbol={violation.subject} />}
      <h3>Evidence</h3>
      <dl class="facts-list">
        <div><dt>subject</dt><dd><Symbol name={violation.subject} /></dd></div>
        {violation.detail !== '' && <div><dt>detail</dt><dd><Breakable text={violation.detail} /></dd></div>}
        {violation.evidence.map((each, index) => (
          <div key={index}><dt>{visible(each.name)}</dt><dd>{visible(each.value)}</dd></div>
        ))}
      </dl>
      <Why rule={model.rules.get(violation.rule)} page={model.pageOf(violation.rule)} />
    </article>
  );
};
