import type { Model } from '../../data/model.ts';
import { afterTrend, debtOf, debtWord, monthBefore, type TrendPoint } from '../../data/trend.ts';
import { findingsLink } from '../../route.ts';
import { figure, visible } from '../../text/visible.ts';

const WIDTH = 120;
const HEIGHT = 28;

const Spark = ({ trend }: { trend: TrendPoint[] }) => {
  const values = trend.map(debtOf);
  const low = Math.min(...values);
  const spread = Math.max(...values) - low || 1;
  const points = values.map((value, index) => {
    const x = 2 + ((WIDTH - 6) * index) / Math.max(values.length - 1, 1);
    return [x, 3 + ((HEIGHT - 6) * (low + spread - value)) / spread] as const;
  });
  const [x, y] = points.at(-1)!;
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <polyline points={points.map((point) => point.map((each) => each.toFixed(1)).join(' ')).join(' ')} />
      <circle cx={x} cy={y} r="3" />
    </svg>
  );
};

const SinceLastMonth = ({ trend, open }: { trend: TrendPoint[]; open: number }) => {
  const before = monthBefore(trend);
  const last = trend.at(-1);
  if (!before || !last) return null;
  const change = debtOf(last) - debtOf(before);
  const word = change < 0 ? 'Better' : change > 0 ? 'Worse' : 'Unchanged';
  return (
    <p class={change > 0 ? 'direction loud' : 'direction'}>
      <span>
        <b>{word}</b> since {before.date}: {figure(debtOf(before))} → {figure(debtOf(last))} {debtWord(last)}.{' '}
        {visible(afterTrend(trend, open))} <a href="#/trend">Trend</a>
      </span>
      <Spark trend={trend} />
    </p>
  );
};

/** As far as it can be told without a trend. */
const AgainstBaseline = ({ model }: { model: Model }) => {
  const { summary } = model.result;
  if (summary.baselined + summary.fixed === 0) {
    return (
      <p class="direction note">
        <span>Whether it gets better is not in this report: give it what <code>ssot trend</code> writes, with <code>--trend</code>.</span>
      </p>
    );
  }
  const word = summary.new < summary.fixed ? 'Better' : summary.new > summary.fixed ? 'Worse' : 'Unchanged';
  return (
    <p class={summary.new > summary.fixed ? 'direction loud' : 'direction'}>
      <span><b>{word}</b> since the baseline: {figure(summary.new)} came, {figure(summary.fixed)} went.</span>
    </p>
  );
};

const parts = ({ summary }: Model['result']): [string, number, string][] => [
  ['new', summary.new, 'not known before'],
  ['baselined', summary.baselined, 'known and accepted for now'],
  ['suppressed', summary.suppressed, 'allowed for a stated reason'],
  ['fixed', summary.fixed, 'in the baseline, gone from the code'],
];

/** What there is, and whether it gets better. */
export const Debt = ({ model }: { model: Model }) => (
  <section class="standing" aria-labelledby="debt">
    <h2 id="debt">Debt</h2>
    <dl class="debt">
      {parts(model.result).map(([name, count, meaning]) => (
        <div key={name} class={count > 0 ? name : `${name} nothing`}>
          <dt>{count === 0 ? name : <a href={name === 'fixed' ? '#/fixed' : findingsLink({ status: name })}>{name}</a>}</dt>
          <dd><b>{figure(count)}</b><span>{meaning}</span></dd>
        </div>
      ))}
    </dl>
    {model.trend.length > 1 ? <SinceLastMonth trend={model.trend} open={model.result.summary.new + model.result.summary.baselined} /> : <AgainstBaseline model={model} />}
  </section>
);
