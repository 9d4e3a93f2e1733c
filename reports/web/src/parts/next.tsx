import type { Model } from '../data/model.ts';
import { nextStep, shortStep, stepsOf } from '../data/plan.ts';
import type { Concept } from '../data/result.ts';
import { conceptChange, planCommand, stepChange } from '../text/commands.ts';
import { visible } from '../text/visible.ts';
import { Command } from './copy.tsx';

/** What to do next about a concept: the next step of its plan, or else a plan. */
export const NextFor = ({ concept, model }: { concept: Concept; model: Model }) => {
  const steps = model.plan ? stepsOf(model.plan).filter((step) => step.concept === concept.name) : [];
  const next = model.plan ? nextStep(model.plan, concept.name) : undefined;
  if (next) {
    const done = steps.filter((step) => step.applied).length;
    return (
      <>
        <a class="step-link" href={`#/plan/${encodeURIComponent(next.id)}`}>Step {visible(shortStep(next))}: {visible(next.title)}</a>
        <small>{done} of {steps.length} steps applied</small>
        <Command text={stepChange(next).preview} label="command that shows the next step" />
      </>
    );
  }
  if (steps.length > 0) return <>All {steps.length} steps of its <a href="#/plan">plan</a> are applied.</>;
  return (
    <>
      <Command text={planCommand(concept.name)} label="command that plans it" />
      <Command text={conceptChange(concept.name).preview} label="command that shows the change" />
    </>
  );
};
