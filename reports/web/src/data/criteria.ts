// The figures by which a consolidation is measured.
import type { Metric, Result } from './result.ts';
import type { TrendPoint } from './trend.ts';

export interface Criterion {
  name: string;
  /** undefined without a trend */
  before: number | undefined;
  now: number;
  target: number;
}

const ORDER = ['implementations', 'factories', 'import-paths', 'divergent-signatures', 'contract-violations', 'legacy-patterns', 'legacy-uses'];

const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

const sorted = (criteria: Criterion[]): Criterion[] =>
  criteria.sort((a, b) => rank(a.name) - rank(b.name) || a.name.localeCompare(b.name));

const stated = (metrics: Metric[]): Criterion[] =>
  sorted(metrics.map(({ name, count, target }) => ({ name, before: undefined, now: count, target })));

/** The figures of each concept; those of the whole tree stand under "". */
export const figuresByConcept = ({ metrics }: Result): Map<string, Criterion[]> => {
  const known = new Map<string, Metric[]>();
  for (const metric of metrics) known.set(metric.concept, [...(known.get(metric.concept) ?? []), metric]);
  return new Map([...known].map(([concept, own]) => [concept, stated(own)]));
};

/** One of the criteria that there is nothing to measure by. */
export interface Unmeasured {
  name: string;
  why: string;
}

const NEEDS: Unmeasured[] = [
  { name: 'factories', why: 'no factory is declared' },
  { name: 'import-paths', why: 'each type has one path' },
  { name: 'divergent-signatures', why: 'no methods to compare' },
  { name: 'contract-violations', why: 'no contract is declared' },
  { name: 'legacy-patterns', why: 'no member is legacy' },
];

export interface TreeFigures {
  criteria: Criterion[];
  unmeasured: Unmeasured[];
  /** which concepts are counted */
  declared: number;
  discovered: number;
}

/** How often something legacy is used has a list of its own, and no tile. */
const isCriterion = ({ name }: Criterion): boolean => name !== 'legacy-uses';

/** The figures of the tree: of its declared concepts, or of all that were found if none is declared. */
export const figuresOfTree = (result: Result, figures: Map<string, Criterion[]>, trend: TrendPoint[]): TreeFigures => {
  const declared = result.concepts.filter((concept) => concept.origin === 'declared').length;
  const criteria = (figures.get('') ?? []).filter(isCriterion);
  const first = trend[0]?.metrics;
  return {
    criteria: criteria.map((each) => ({ ...each, before: first?.[each.name] })),
    unmeasured: criteria.length === 0 ? [] : NEEDS.filter(({ name }) => criteria.every((each) => each.name !== name)),
    declared,
    discovered: result.concepts.length - declared,
  };
};
