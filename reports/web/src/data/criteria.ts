// The figures by which a consolidation is measured, for the whole tree.
import type { Metric } from './result.ts';
import type { TrendPoint } from './side-inputs.ts';

export interface Criterion {
  name: string;
  /** undefined without a trend */
  before: number | undefined;
  now: number;
  target: number;
}

const ORDER = ['implementations', 'factories', 'import-paths', 'divergent-signatures', 'contract-violations', 'legacy-patterns'];

const rank = (name: string): number => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Sums over the concepts, unless the whole tree has its own figure. */
export const criteria = (metrics: Metric[], trend: TrendPoint[], concept?: string): Criterion[] => {
  const all = concept === undefined ? metrics : metrics.filter((metric) => metric.concept === concept);
  const names = [...new Set(all.map((metric) => metric.name))].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return names.map((name) => {
    const same = all.filter((metric) => metric.name === name);
    const whole = same.filter((metric) => metric.concept === '');
    const counted = whole.length > 0 ? whole : same;
    return {
      name,
      before: concept === undefined ? trend[0]?.metrics[name] : undefined,
      now: counted.reduce((sum, metric) => sum + metric.count, 0),
      target: counted.reduce((sum, metric) => sum + metric.target, 0),
    };
  });
};
