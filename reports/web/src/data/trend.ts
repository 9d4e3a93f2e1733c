// The JSON of `ssot trend`.
import { figure } from '../text/visible.ts';
import { isObject, number, objects, parsed, text } from './json.ts';

export interface TrendPoint {
  commit: string;
  /** YYYY-MM-DD */
  date: string;
  metrics: Record<string, number>;
  /** the findings that nothing suppresses; undefined if they were not counted */
  findings: number | undefined;
  new: number;
  fixed: number;
}

const figures = (value: unknown): Record<string, number> => {
  const entries = isObject(value)
    ? Object.entries(value)
    : objects(value).map((each): [string, unknown] => [text(each.name), each.count]);
  // Without a prototype: names come from a file.
  const sums = Object.create(null) as Record<string, number>;
  for (const [name, count] of entries) {
    if (typeof count === 'number') sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
};

/** The points of the trend, oldest first; none if there is no trend. */
export const readTrend = (json: string): TrendPoint[] =>
  objects(parsed(json).points)
    .map((point) => ({
      commit: text(point.commit),
      date: text(point.date).slice(0, 10),
      metrics: figures(point.metrics),
      findings: typeof point.violations === 'number' ? point.violations : undefined,
      new: number(point.new),
      fixed: number(point.fixed),
    }))
    .filter((point) => !Number.isNaN(Date.parse(point.date)))
    .sort((a, b) => Date.parse(a.date) - Date.parse(b.date));

const MONTH = 28 * 24 * 3600 * 1000;

/** The point to compare the last one with: a month older, or the oldest. */
export const monthBefore = (trend: TrendPoint[]): TrendPoint | null => {
  const last = trend.at(-1);
  if (!last || trend.length < 2) return null;
  const limit = Date.parse(last.date) - MONTH;
  return trend.filter((point) => Date.parse(point.date) <= limit).at(-1) ?? trend[0]!;
};

/** The findings of a point, or all its figures together. */
export const debtOf = (point: TrendPoint): number =>
  point.findings ?? Object.values(point.metrics).reduce((sum, value) => sum + value, 0);

export const debtWord = (point: TrendPoint): string => (point.findings === undefined ? 'all figures together' : 'findings');

/** How the findings of a result differ from the last point: a trend knows commits, a result also what is not committed. */
export const afterTrend = (trend: TrendPoint[], open: number): string => {
  const last = trend.at(-1);
  if (last?.findings === undefined || last.findings === open) return '';
  return `The trend ends at ${last.commit.slice(0, 10)} of ${last.date}; the tree of this report has ${figure(open)} findings.`;
};
