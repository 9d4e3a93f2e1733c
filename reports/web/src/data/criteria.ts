// The figures by which a consolidation is measured.
import type { Concept, Metric, Result } from './result.ts';
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

/** Counted from the concept itself: a result has figures of declared concepts only. */
const counted = (concept: Concept): Criterion[] => {
  const defects = concept.members.reduce((sum, { missing, incorrect }) => sum + missing.length + incorrect.length, 0);
  const all: [string, number, number, boolean][] = [
    ['implementations', concept.members.length, 1, true],
    ['factories', concept.creations.length, 1, concept.creations.length > 0],
    ['import-paths', Math.max(1, ...concept.importPaths.map(({ paths }) => paths.length)), 1, concept.importPaths.length > 0],
    ['divergent-signatures', concept.matrix.filter((row) => row.divergence !== 'none').length, 0, true],
    ['contract-violations', defects, 0, concept.contractMethods.length > 0],
    ['legacy-patterns', concept.members.filter((member) => member.legacy).length, 0, concept.members.some((member) => member.legacy)],
  ];
  return all.filter(([, , , known]) => known).map(([name, now, target]) => ({ name, before: undefined, now, target }));
};

const stated = (metrics: Metric[]): Criterion[] =>
  sorted(metrics.map(({ name, count, target }) => ({ name, before: undefined, now: count, target })));

/** The figures of each concept. */
export const figuresByConcept = ({ concepts, metrics }: Result): Map<string, Criterion[]> => {
  const known = new Map<string, Metric[]>();
  for (const metric of metrics) known.set(metric.concept, [...(known.get(metric.concept) ?? []), metric]);
  return new Map(
    concepts.map((concept) => {
      const metricsOf = known.get(concept.name);
      return [concept.name, metricsOf ? stated(metricsOf) : counted(concept)];
    }),
  );
};

const summed = (all: Criterion[]): Criterion[] => {
  const sums = new Map<string, Criterion>();
  for (const each of all) {
    const sum = sums.get(each.name) ?? { name: each.name, before: undefined, now: 0, target: 0 };
    sum.now += each.now;
    sum.target += each.target;
    sums.set(each.name, sum);
  }
  return sorted([...sums.values()]);
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

/** The figures of the tree: of its declared concepts, or of all that were found if none is declared. */
export const figuresOfTree = (result: Result, figures: Map<string, Criterion[]>, trend: TrendPoint[]): TreeFigures => {
  const declared = result.concepts.filter((concept) => concept.origin === 'declared');
  const counted = declared.length > 0 ? declared : result.concepts;
  const whole = result.metrics.filter((metric) => metric.concept === '');
  const named = new Set(whole.map((metric) => metric.name));
  const summedUp = summed(counted.flatMap((concept) => figures.get(concept.name) ?? []));
  const criteria = sorted([...stated(whole), ...summedUp.filter((each) => !named.has(each.name))]);
  const first = trend[0]?.metrics;
  return {
    criteria: criteria.map((each) => ({ ...each, before: first?.[each.name] })),
    unmeasured: criteria.length === 0 ? [] : NEEDS.filter(({ name }) => criteria.every((each) => each.name !== name)),
    declared: declared.length,
    discovered: result.concepts.length - declared.length,
  };
};
