import type { Model } from '../data/model.ts';
import { afterTrend, debtOf, debtWord, monthBefore, type TrendPoint } from '../data/trend.ts';
import { figure, title, visible } from '../text/visible.ts';

const WIDTH = 360;
const HEIGHT = 110;
const PAD = 6;

const scale = (points: TrendPoint[]) => {
  const first = Date.parse(points[0]!.date);
  const last = Date.parse(points.at(-1)!.date);
  return (point: TrendPoint): number => PAD + ((WIDTH - 2 * PAD) * (Date.parse(point.date) - first)) / (last - first || 1);
};

const FINDINGS = 'findings';

const valueOf = (point: TrendPoint, name: string): number =>
  (name === FINDINGS ? point.findings : point.metrics[name]) ?? 0;

const Line = ({ points, name, target }: { points: TrendPoint[]; name: string; target: number | undefined }) => {
  const values = points.map((point) => valueOf(point, name));
  const top = Math.max(...values, target ?? 0, 1);
  const x = scale(points);
  const y = (value: number): number => HEIGHT - PAD - ((HEIGHT - 2 * PAD) * value) / top;
  const path = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point).toFixed(1)} ${y(values[index]!).toFixed(1)}`).join('');
  const change = values.at(-1)! - values[0]!;
  return (
    <figure class="chart">
      <figcaption>
        <span>{title(name)}</span>
        <span class="figures">{figure(values[0]!)} → <b>{figure(values.at(-1)!)}</b>{target !== undefined && ` → ${figure(target)}`}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title(name)} from ${values[0]} to ${values.at(-1)}`}>
        <line class="axis" x1="0" x2={WIDTH} y1={HEIGHT - PAD} y2={HEIGHT - PAD} />
        {target !== undefined && target > 0 && <line class="goal" x1="0" x2={WIDTH} y1={y(target)} y2={y(target)} />}
        <path class={change > 0 ? 'line loud' : 'line'} d={path} />
        {points.map((point, index) => (
          <circle key={index} cx={x(point)} cy={y(values[index]!)} r={index === points.length - 1 ? 4 : 2}>
            <title>{`${point.date} ${visible(point.commit.slice(0, 10))}: ${values[index]}`}</title>
          </circle>
        ))}
      </svg>
      <p class="dates"><span>{points[0]!.date}</span><span>{points.at(-1)!.date}</span></p>
    </figure>
  );
};

const months = (points: TrendPoint[]): { month: string; fresh: number; fixed: number }[] => {
  const sums = new Map<string, { month: string; fresh: number; fixed: number }>();
  for (const point of points) {
    const month = new Date(point.date).toISOString().slice(0, 7);
    const sum = sums.get(month) ?? { month, fresh: 0, fixed: 0 };
    sum.fresh += point.new;
    sum.fixed += point.fixed;
    sums.set(month, sum);
  }
  return [...sums.values()];
};

const Flow = ({ points }: { points: TrendPoint[] }) => {
  const all = months(points);
  const most = Math.max(...all.flatMap((month) => [month.fresh, month.fixed]), 1);
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">New and fixed by month</h2>
      <table class="flow">
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col" class="figure">New</th>
            <th scope="col"><span class="sr">New, drawn</span></th>
            <th scope="col" class="figure">Fixed</th>
            <th scope="col"><span class="sr">Fixed, drawn</span></th>
            <th scope="col" class="figure">Balance</th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ month, fresh, fixed }) => (
            <tr key={month}>
              <th scope="row">{month}</th>
              <td class="figure">{fresh}</td>
              <td class="bars"><svg class="bar loud" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * fresh) / most} height="6" /></svg></td>
              <td class="figure">{fixed}</td>
              <td class="bars"><svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width={(100 * fixed) / most} height="6" /></svg></td>
              <td class="figure">{fresh - fixed > 0 ? `+${fresh - fixed}` : String(fresh - fixed).replace('-', '−')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Lead = ({ points, open }: { points: TrendPoint[]; open: number }) => {
  const last = points.at(-1)!;
  const before = monthBefore(points);
  const after = visible(afterTrend(points, open));
  if (!before) return <p class="lead">One point so far: {last.date}. {after}</p>;
  const change = debtOf(last) - debtOf(before);
  const words = change === 0 ? 'As much as on' : change < 0 ? `Better by ${figure(-change)} than on` : `Worse by ${figure(change)} than on`;
  return <p class="lead">{words} {before.date}: {debtWord(last)} went from {figure(debtOf(before))} to {figure(debtOf(last))}. {after}</p>;
};

const History = ({ points, names }: { points: TrendPoint[]; names: string[] }) => (
  <section aria-labelledby="history">
    <h2 id="history">Commits</h2>
    <div class="scroll" role="region" aria-label="Table of commits" tabIndex={0}>
      <table class="history">
        <thead>
          <tr><th scope="col">Date</th><th scope="col">Commit</th>{names.map((name) => <th key={name} scope="col" class="figure">{title(name)}</th>)}<th scope="col" class="figure">New</th><th scope="col" class="figure">Fixed</th></tr>
        </thead>
        <tbody>
          {[...points].reverse().slice(0, 200).map((point, index) => (
            <tr key={index}>
              <th scope="row">{visible(point.date)}</th>
              <td><code>{visible(point.commit.slice(0, 10))}</code></td>
              {names.map((name) => <td key={name} class="figure">{figure(valueOf(point, name))}</td>)}
              <td class="figure">{figure(point.new)}</td><td class="figure">{figure(point.fixed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {points.length > 200 && <p class="note">{figure(points.length - 200)} older commits are not listed; they are in the lines above.</p>}
  </section>
);

export const TrendPage = ({ model }: { model: Model }) => {
  const points = model.trend;
  const { summary } = model.result;
  if (points.length === 0) {
    return (
      <>
        <h1>Trend</h1>
        <p class="none">This report was made without a trend. <code>ssot trend</code> makes one; hand its JSON over with <code>--trend</code>.</p>
      </>
    );
  }
  const targets = new Map((model.figures.get('') ?? []).map((each) => [each.name, each.target]));
  const counted = points.some((point) => point.findings !== undefined) ? [FINDINGS] : [];
  const measured = [...new Set([...targets.keys(), ...points.flatMap((point) => Object.keys(point.metrics))])].filter((name) => points.some((point) => name in point.metrics));
  const names = [...counted, ...measured];
  return (
    <>
      <h1>Trend</h1>
      <Lead points={points} open={summary.new + summary.baselined} />
      <div class="charts">{names.map((name) => <Line key={name} points={points} name={name} target={targets.get(name)} />)}</div>
      <Flow points={points} />
      <History points={points} names={names} />
    </>
  );
};
