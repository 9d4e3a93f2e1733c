import { useEffect, useState } from 'preact/hooks';
import type { Criterion } from '../../data/criteria.ts';
import type { Model } from '../../data/model.ts';
import { type Figure, nextStep, type Phase, type Plan, type Step, stepsOf } from '../../data/plan.ts';
import { Bar } from '../../parts/names.tsx';
import { Tiles } from '../../parts/tiles.tsx';
import { figure, plural, title, visible } from '../../text/visible.ts';
import { Manual } from './manual.tsx';
import { StepRow } from './step.tsx';

const PhaseSection = ({ phase, next, applied, model }: { phase: Phase; next: Step | undefined; applied: ReadonlySet<string>; model: Model }) => {
  const done = phase.steps.filter((step) => step.applied).length;
  return (
    <section aria-labelledby={`phase-${phase.number > 0 ? phase.number : phase.name.replace(/\s+/g, '-')}`}>
      <h2 id={`phase-${phase.number > 0 ? phase.number : phase.name.replace(/\s+/g, '-')}`}>
        {phase.number > 0 && `Phase ${phase.number}: `}{phase.number > 0 ? phase.name : title(phase.name)}
        <span class="progress">{done} of {phase.steps.length} <Bar value={done} of={phase.steps.length} /></span>
      </h2>
      {phase.purpose !== '' && <p class="note purpose">{phase.purpose.charAt(0).toUpperCase() + phase.purpose.slice(1)}.</p>}
      <ol class="steps">
        {phase.steps.map((step) => <StepRow key={step.id} step={step} next={step === next} applied={applied} model={model} />)}
      </ol>
    </section>
  );
};

const Summary = ({ steps, manual }: { steps: Step[]; manual: number }) => {
  const left = steps.filter((step) => !step.applied);
  const files = new Set(left.flatMap((step) => step.files.map((file) => file.path))).size;
  const sum = (of: (step: Step) => number) => left.reduce((total, step) => total + of(step), 0);
  const hand = manual + sum((step) => step.manual.length);
  if (left.length === 0) return <p class="lead">All {plural(steps.length, 'step')} are applied.</p>;
  return (
    <p class="lead">
      {figure(steps.length - left.length)} of {plural(steps.length, 'step')} applied. Left: {plural(left.length, 'commit')} over{' '}
      {plural(files, 'file')}, {plural(sum((step) => step.callSites), 'call site')} to move,{' '}
      {hand === 0 ? 'nothing' : plural(hand, 'item')} to do by hand.
    </p>
  );
};

const summed = (figures: Figure[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { name, count } of figures) sums.set(name, (sums.get(name) ?? 0) + count);
  return sums;
};

const isBegun = (plan: Plan): boolean => stepsOf(plan).some((step) => step.applied);

/** What the figures of the concepts of a plan are before the first step, now, and after the last. */
const outlook = (plan: Plan, model: Model): Criterion[] => {
  const after = summed(plan.expected);
  const now = new Map<string, number>();
  for (const concept of plan.concepts) {
    for (const each of model.figures.get(concept) ?? []) now.set(each.name, (now.get(each.name) ?? 0) + each.now);
  }
  return [...summed(plan.before)].map(([name, before]) => {
    const figures = isBegun(plan) ? { before, now: now.get(name) ?? 0 } : { before: undefined, now: before };
    return { name, ...figures, target: after.get(name) ?? before };
  });
};

const ofConcept = (plan: Plan, concept: string): Phase[] =>
  plan.phases
    .map((phase) => ({ ...phase, steps: phase.steps.filter((step) => concept === '' || step.concept === concept) }))
    .filter((phase) => phase.steps.length > 0);

const Chooser = ({ plan, concept, choose }: { plan: Plan; concept: string; choose: (concept: string) => void }) => (
  <p class="toolbar">
    <label class="select">
      <span>Concept</span>
      <select value={concept} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">all {plan.concepts.length}</option>
        {plan.concepts.map((each) => <option key={each} value={each}>{visible(each)}</option>)}
      </select>
    </label>
  </p>
);

const Content = ({ plan, model }: { plan: Plan; model: Model }) => {
  const [concept, choose] = useState('');
  const steps = stepsOf(plan);
  const figures = outlook(plan, model);
  const applied = new Set(steps.filter((step) => step.applied).map((step) => step.id));
  return (
    <>
      <h1>Plan</h1>
      <Summary steps={steps} manual={plan.manual.length} />
      {figures.length > 0 && <section aria-label="What it comes to"><Tiles criteria={figures}  legend={isBegun(plan) ? 'Before the first step → now → after the last.' : 'Before the first step → after the last.'} /></section>}
      {plan.concepts.length > 1 && <Chooser plan={plan} concept={concept} choose={choose} />}
      {ofConcept(plan, concept).map((phase) => <PhaseSection key={phase.name} phase={phase} next={nextStep(plan)} applied={applied} model={model} />)}
      {plan.manual.length > 0 && (
        <section aria-labelledby="by-hand">
          <h2 id="by-hand">By hand</h2>
          <p class="note purpose">What belongs to no step, and no machine can decide.</p>
          <Manual items={plan.manual} model={model} first={20} />
        </section>
      )}
      <p class="note">Each step is one commit; steps are verified as they are applied, and can be rolled back. Ticks stay in this browser.</p>
    </>
  );
};

export const PlanPage = ({ model, step }: { model: Model; step: string }) => {
  useEffect(() => {
    if (step !== '') document.getElementById(step)?.scrollIntoView({ block: 'center' });
  }, [step]);
  if (model.plan) return <Content plan={model.plan} model={model} />;
  return (
    <>
      <h1>Plan</h1>
      <p class="none">This report was made without a plan. <code>ssot plan</code> makes one; hand its plan.json over with <code>--plan</code>.</p>
    </>
  );
};
