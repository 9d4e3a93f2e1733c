// What may stand beside the result: a plan, a trend. Written by other commands, so read with care.

export interface ManualItem {
  path: string;
  line: number;
  reason: string;
}

export interface Step {
  id: string;
  title: string;
  risk: string;
  reason: string;
  files: string[];
  callSites: number;
  recipes: string[];
  resolves: string[];
  manual: ManualItem[];
  commit: string;
  status: string;
  after: string[];
}

export interface Phase {
  id: string;
  title: string;
  steps: Step[];
}

export interface Plan {
  phases: Phase[];
}

export interface TrendPoint {
  commit: string;
  date: string;
  metrics: Record<string, number>;
  new: number;
  fixed: number;
  baselined: number;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((each) => (isObject(each) ? text(each.kind ?? each.recipe ?? each.path) : text(each))) : [];

const parsed = (json: string): Json => {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

const manual = (item: Json): ManualItem => ({
  path: text(item.path ?? item.file),
  line: number(item.line),
  reason: text(item.reason),
});

const step = (json: Json): Step => ({
  id: text(json.id),
  title: text(json.title),
  risk: text(json.risk),
  reason: text(json.reason),
  files: texts(json.files),
  callSites: Array.isArray(json.callSites) ? json.callSites.length : number(json.callSites),
  recipes: texts(json.recipes),
  resolves: texts(json.resolves),
  manual: objects(json.manual).map(manual),
  commit: text(json.commit),
  status: text(json.status) || 'pending',
  after: texts(json.after ?? json.requires),
});

/** The plan, or null if there is none. */
export const readPlan = (json: string): Plan | null => {
  const phases = objects(parsed(json).phases).map((phase, index) => ({
    id: text(phase.id ?? phase.number) || String(index + 1),
    title: text(phase.title ?? phase.name),
    steps: objects(phase.steps).map(step),
  }));
  return phases.length === 0 ? null : { phases };
};

const figures = (value: unknown): Record<string, number> => {
  const entries = isObject(value)
    ? Object.entries(value)
    : objects(value).map((each): [string, unknown] => [text(each.name), each.count]);
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
};

/** The points of the trend, oldest first; none if there is no trend. */
export const readTrend = (json: string): TrendPoint[] =>
  objects(parsed(json).points)
    .map((point) => ({
      commit: text(point.commit),
      date: text(point.date),
      metrics: figures(point.metrics),
      new: number(point.new),
      fixed: number(point.fixed),
      baselined: number(point.baselined),
    }))
    .filter((point) => !Number.isNaN(Date.parse(point.date)))
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
