import { type Model, WEIGHT, wrongMembers } from '../../data/model.ts';
import { nextStep, type Plan, stepsOf } from '../../data/plan.ts';
import type { Concept } from '../../data/result.ts';
import { usersOf } from '../../data/users.ts';
import { Command } from '../../parts/copy.tsx';
import { NextFor } from '../../parts/next.tsx';
import { Bar, ConceptName, SimpleName, Symbol } from '../../parts/names.tsx';
import { conceptLink, findingsLink } from '../../route.ts';
import { stepChange } from '../../text/commands.ts';
import { whyFirst } from '../../text/sentences.ts';
import { figure, plural, visible } from '../../text/visible.ts';

const NextStep = ({ plan }: { plan: Plan }) => {
  const steps = stepsOf(plan);
  const next = nextStep(plan);
  const done = steps.filter((step) => step.applied).length;
  if (!next) {
    return steps.length === 0 ? null : (
      <p class="next-step"><span>All {plural(steps.length, 'step')} of the <a href="#/plan">plan</a> are applied.</span></p>
    );
  }
  return (
    <div class="next-step">
      <p>
        <span class="label">Next step of the <a href="#/plan">plan</a>, {done} of {steps.length} applied</span>
        <b>{visible(next.title)}</b>
        <small>
          {visible(next.risk)} risk{next.reason !== '' && `: ${visible(next.reason)}`} · {plural(next.files.length, 'file')},{' '}
          {plural(next.callSites, 'call site')}
        </small>
      </p>
      <Command text={stepChange(next).apply} label="command of the next step" />
    </div>
  );
};

const MEMBERS = 5;
const AREAS = 4;

const StillUsed = ({ concept, model }: { concept: Concept; model: Model }) => {
  const used = wrongMembers(concept)
    .filter((member) => member.usingFiles > 0)
    .sort((a, b) => b.usingFiles - a.usingFiles);
  const areas = usersOf(concept, model);
  const owners = [...new Set(areas.flatMap((area) => area.owners))];
  if (used.length === 0) return <>by nobody: they can go</>;
  return (
    <>
      <ul class="used">
        {used.slice(0, MEMBERS).map((member) => (
          <li key={member.symbol}>
            <SimpleName name={member.symbol} />
            <span class="figure">{plural(member.usingFiles, 'file')}</span>
            <Bar value={member.usingFiles} of={used[0]!.usingFiles} loud />
          </li>
        ))}
      </ul>
      <p class="where-used">
        {used.length > MEMBERS && <>and {plural(used.length - MEMBERS, 'more member')}; </>}
        most in {areas.slice(0, AREAS).map((area) => `${visible(area.area)} (${area.files.length})`).join(', ')}
        {owners.length > 0 && <>, owned by {visible(owners.slice(0, AREAS).join(' '))}</>}.{' '}
        <a href={`${conceptLink(concept.name)}?part=users`}>All files</a>
      </p>
    </>
  );
};

/** Whether the next step of the whole plan, which stands above, is that of the concept. */
const isAbove = (concept: Concept, { plan }: Model): boolean => plan !== null && nextStep(plan)?.concept === concept.name;

const Answers = ({ concept, model }: { concept: Concept; model: Model }) => (
  <dl class="answers">
    <div>
      <dt>Keep</dt>
      <dd>
        <Symbol name={concept.canonical} />
        {concept.reasons.length > 0 && <small>{visible(concept.reasons.join('; '))}</small>}
      </dd>
    </div>
    <div><dt>Still used</dt><dd><StillUsed concept={concept} model={model} /></dd></div>
    {!isAbove(concept, model) && <div><dt>Next</dt><dd><NextFor concept={concept} model={model} /></dd></div>}
  </dl>
);

const FIRST = 3;

/** The heaviest concepts; the heaviest of them with all that a decision needs. */
export const First = ({ model }: { model: Model }) => {
  const heavy = model.ranking.filter((each) => each.weight > 0);
  return (
    <section class="todo" aria-labelledby="first">
      <h2 id="first">What to do first</h2>
      {heavy.length === 0 && <p>Nothing: no concept has open findings.</p>}
      {model.plan && <NextStep plan={model.plan} />}
      <ol class="first">
        {heavy.slice(0, FIRST).map(({ concept, weight, open, fresh }, index) => (
          <li key={concept.name}>
            <h3>
              <ConceptName name={concept.name} />
              <span class="weight">
                weight {figure(weight)} · <a href={findingsLink({ concept: concept.name })}>{figure(open)} open</a>, {figure(fresh)} new
              </span>
            </h3>
            <p>
              {whyFirst(concept, model.figures.get(concept.name) ?? [])}
              {index > 0 && <> Keep <SimpleName name={concept.canonical} />.</>}
            </p>
            {index === 0 && <Answers concept={concept} model={model} />}
          </li>
        ))}
      </ol>
      {heavy.length > 0 && (
        <p class="note">
          By the weight of open findings, new and baselined: error {WEIGHT.error}, warning {WEIGHT.warning}, info {WEIGHT.info}.
          {heavy.length > FIRST && <> <a href="#/concepts">{plural(heavy.length - FIRST, 'more concept')}</a></>}
        </p>
      )}
    </section>
  );
};
