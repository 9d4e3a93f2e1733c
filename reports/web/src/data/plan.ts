// The plan.json of `ssot plan`; schemas/plan.schema.json describes it.
import { flag, isObject, type Json, number, object, objects, parsed, text, texts } from './json.ts';

export interface ManualItem {
  path: string;
  line: number;
  reason: string;
}

export interface PlannedFile {
  path: string;
  /** what the step does to it */
  change: 'edited' | 'created' | 'deleted' | 'moved';
  newPath: string;
  test: boolean;
}

export interface Step {
  id: string;
  phase: string;
  title: string;
  concept: string;
  risk: string;
  reason: string;
  recipes: string[];
  files: PlannedFile[];
  callSites: number;
  /** keys of findings that are gone after it */
  resolves: string[];
  /** ids of the steps that have to be done before it */
  after: string[];
  manual: ManualItem[];
  optional: boolean;
  message: string;
  check: string;
  undo: string;
  safety: string;
  applied: boolean;
}

export interface Phase {
  number: number;
  name: string;
  purpose: string;
  steps: Step[];
}

export interface Figure {
  name: string;
  concept: string;
  count: number;
  target: number;
}

export interface Plan {
  concepts: string[];
  phases: Phase[];
  /** what a person has to do that belongs to no step */
  manual: ManualItem[];
  before: Figure[];
  expected: Figure[];
}

const PURPOSES = new Map([
  ['standardise', 'give the canonical implementation everything that callers need'],
  ['deprecate', 'mark the duplicates and make them stand on the canonical one'],
  ['redirect', 'move every use onto the canonical one'],
  ['remove', 'delete what nothing uses any more'],
]);

const manual = (item: Json): ManualItem => {
  const { path, range } = object(item.location);
  return { path: text(path), line: number(object(range).startLine), reason: text(item.reason) };
};

const file = (json: Json): PlannedFile => {
  const path = text(json.path);
  const newPath = text(json.newPath);
  const change = text(json.before) === '' ? 'created' : newPath === '' ? 'deleted' : newPath === path ? 'edited' : 'moved';
  return { path, change, newPath, test: flag(json.test) };
};

const step = (json: Json, applied: ReadonlySet<string>): Step => ({
  id: text(json.id),
  phase: text(json.phase),
  title: text(json.title),
  concept: text(json.concept),
  risk: text(json.risk),
  reason: text(json.reason),
  recipes: objects(json.recipes).map((recipe) => text(recipe.kind)),
  files: objects(json.files).map(file),
  callSites: number(json.callSites),
  resolves: texts(json.resolves),
  after: texts(json.after),
  manual: objects(json.manual).map(manual),
  optional: flag(json.optional),
  message: text(json.message),
  check: text(json.check),
  undo: text(json.undo),
  safety: text(json.safety),
  applied: applied.has(text(json.id)),
});

const phases = (steps: Step[]): Phase[] => {
  const order = [...PURPOSES.keys()];
  const names = [...new Set([...order, ...steps.map((each) => each.phase)])];
  return names
    .map((name) => ({
      number: order.indexOf(name) + 1,
      name,
      purpose: PURPOSES.get(name) ?? '',
      steps: steps.filter((each) => each.phase === name),
    }))
    .filter((phase) => phase.steps.length > 0);
};

const figure = (json: Json): Figure => ({
  name: text(json.name),
  concept: text(json.concept),
  count: number(json.count),
  target: number(json.target),
});

/**
 * The plan, or null if there is none.
 * @param applied the ids of the steps that stand in the tree, one a line
 */
export const readPlan = (json: string, applied = ''): Plan | null => {
  const plan = parsed(json);
  if (!Array.isArray(plan.steps) || !plan.steps.every(isObject)) return null;
  const done = new Set(applied.split('\n').filter(Boolean));
  return {
    concepts: texts(plan.concepts),
    phases: phases(objects(plan.steps).map((each) => step(each, done))),
    manual: objects(plan.manual).map(manual),
    before: objects(plan.before).map(figure),
    expected: objects(plan.expected).map(figure),
  };
};

export const stepsOf = (plan: Plan): Step[] => plan.phases.flatMap((phase) => phase.steps);

/** `2.3` of `2.3-shim-x`. */
export const shortStep = ({ id }: Step): string => id.replace(/-.*/, '');

/** The steps that have to be done before this one and are not. */
export const waitsFor = (plan: Plan, step: Step): Step[] => {
  const open = new Map(stepsOf(plan).filter((each) => !each.applied).map((each) => [each.id, each]));
  return step.after.flatMap((id) => open.get(id) ?? []);
};

/** The step to do now: the first that is not done, those that may be left out last. */
export const nextStep = (plan: Plan, concept = ''): Step | undefined => {
  const open = stepsOf(plan).filter((each) => !each.applied && (concept === '' || each.concept === concept));
  return open.find((each) => !each.optional) ?? open[0];
};

/** The first step that can be done of all that have to be before and this one. */
const firstOf = (plan: Plan, step: Step, depth = 0): Step => {
  const [before] = waitsFor(plan, step);
  return before === undefined || depth > stepsOf(plan).length ? step : firstOf(plan, before, depth + 1);
};

/** The open step that mends a finding, and the one to do for it now; null if no step does. */
export const stepTo = (plan: Plan, key: string): { step: Step; ready: Step } | null => {
  const step = stepsOf(plan).find((each) => !each.applied && each.resolves.includes(key));
  return step ? { step, ready: firstOf(plan, step) } : null;
};
