import type { Model } from '../data/model.ts';
import type { Phase, Plan, Step } from '../data/side-inputs.ts';
import { Command } from '../parts/copy.tsx';
import { Bar, Breakable } from '../parts/names.tsx';
import { stepCommand } from '../text/commands.ts';
import { figure, plural, visible } from '../text/visible.ts';

const isDone = (step: Step): boolean => step.status === 'applied' || step.status === 'done';

const Files = ({ step }: { step: Step }) => {
  if (step.files.length === 0) return null;
  const shown = step.files.slice(0, 100);
  return (
    <details>
      <summary>{plural(step.files.length, 'file')}</summary>
      <ul class="plain files">{shown.map((file, index) => <li key={index}><code><Breakable text={file} /></code></li>)}</ul>
      {step.files.length > shown.length && <p class="note">{step.files.length - shown.length} more are not listed.</p>}
    </details>
  );
};

const Manual = ({ step }: { step: Step }) => (
  <ul class="manual" aria-label="By hand">
    {step.manual.map((item, index) => (
      <li key={index}>
        <label>
          <input type="checkbox" checked={isDone(step)} disabled={isDone(step)} />
          <span>
            {visible(item.reason)}
            <small><code><Breakable text={item.line > 0 ? `${item.path}:${item.line}` : item.path} /></code></small>
          </span>
        </label>
      </li>
    ))}
  </ul>
);

const StepRow = ({ step, next }: { step: Step; next: boolean }) => (
  <li class={`step${isDone(step) ? ' done' : ''}${next ? ' next' : ''}`}>
    <span class="id">{visible(step.id)}</span>
    <div>
      <h3>{visible(step.title)} {isDone(step) && <span class="mark">applied</span>}{next && <span class="mark loud">next</span>}</h3>
      <p class="facts">
        {step.risk !== '' && <><b class={`risk ${step.risk === 'high' ? 'high' : ''}`}>{visible(step.risk)} risk</b>{step.reason !== '' && `: ${visible(step.reason)}`} · </>}
        {plural(step.files.length, 'file')}, {plural(step.callSites, 'call site')}
        {step.resolves.length > 0 && <> · resolves {plural(step.resolves.length, 'finding')}</>}
        {step.manual.length > 0 && <> · {plural(step.manual.length, 'item')} by hand</>}
        {step.after.length > 0 && <> · after {visible(step.after.join(', '))}</>}
      </p>
      {step.manual.length > 0 && <Manual step={step} />}
      <Files step={step} />
      {!isDone(step) && step.id !== '' && <Command text={stepCommand(step)} label={`command of step ${visible(step.id)}`} />}
    </div>
    <p class="recipes">{step.recipes.map((recipe, index) => <span key={index}><span class="mark">{visible(recipe)}</span> </span>)}</p>
  </li>
);

const PhaseSection = ({ phase, next }: { phase: Phase; next: Step | undefined }) => {
  const done = phase.steps.filter(isDone).length;
  return (
    <section aria-labelledby={`phase-${visible(phase.id)}`}>
      <h2 id={`phase-${visible(phase.id)}`}>
        Phase {visible(phase.id)}{phase.title !== '' && `: ${visible(phase.title).toLowerCase()}`}
        <span class="progress">{done} of {phase.steps.length} <Bar value={done} of={phase.steps.length} /></span>
      </h2>
      <ol class="steps">{phase.steps.map((step, index) => <StepRow key={index} step={step} next={step === next} />)}</ol>
    </section>
  );
};

const Summary = ({ plan }: { plan: Plan }) => {
  const steps = plan.phases.flatMap((phase) => phase.steps);
  const left = steps.filter((step) => !isDone(step));
  const sum = (of: (step: Step) => number) => left.reduce((total, step) => total + of(step), 0);
  return (
    <p class="lead">
      {figure(steps.length - left.length)} of {plural(steps.length, 'step')} applied. Left: {plural(sum((step) => step.files.length), 'file')} to change,{' '}
      {plural(sum((step) => step.callSites), 'call site')}, {plural(sum((step) => step.manual.length), 'decision')} by hand.
    </p>
  );
};

export const PlanPage = ({ model }: { model: Model }) => {
  if (!model.plan) {
    return (
      <>
        <h1>Plan</h1>
        <p>This report was made without a plan. <code>ssot plan</code> writes one.</p>
      </>
    );
  }
  const next = model.plan.phases.flatMap((phase) => phase.steps).find((step) => !isDone(step));
  return (
    <>
      <h1>Plan</h1>
      <Summary plan={model.plan} />
      {model.plan.phases.map((phase, index) => <PhaseSection key={index} phase={phase} next={next} />)}
      <p class="note">Each step is one commit. It is verified, and undone if that fails; <code>ssot rollback</code> undoes it later. Ticks on this page are not kept.</p>
    </>
  );
};
