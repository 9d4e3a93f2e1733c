import type { Criterion, Unmeasured } from '../data/criteria.ts';
import { figure, title } from '../text/visible.ts';

const Tile = ({ name, before, now, target }: Criterion) => {
  const left = Math.max(now - target, 0);
  return (
    <li class={left === 0 ? 'tile reached' : 'tile'}>
      <p class="name">{title(name)}</p>
      <p class="figures">
        {before !== undefined && (
          <>
            <span class="before"><span class="sr">before </span>{figure(before)}</span>
            <span class="arrow" aria-hidden="true">→</span>
          </>
        )}
        <b><span class="sr">now </span>{figure(now)}</b>
        <span class="arrow" aria-hidden="true">→</span>
        <span class="target"><span class="sr">target </span>{figure(target)}</span>
      </p>
      <p class="left">{left === 0 ? 'reached' : `${figure(left)} to go`}</p>
    </li>
  );
};

/** Now and target of each criterion, and before if it is known; the legend says what the figures are. */
export const Tiles = ({ criteria, unmeasured = [], legend = 'Now → target.' }: { criteria: Criterion[]; unmeasured?: Unmeasured[]; legend?: string | undefined }) => (
  <>
    <ul class={criteria.length + unmeasured.length < 4 ? 'tiles few' : 'tiles'}>
      {criteria.map((criterion) => (
        <Tile key={criterion.name} {...criterion} />
      ))}
      {unmeasured.map(({ name, why }) => (
        <li key={name} class="tile unmeasured">
          <p class="name">{title(name)}</p>
          <p class="figures"><b>–</b></p>
          <p class="left">{why}</p>
        </li>
      ))}
    </ul>
    <p class="note legend">{legend}</p>
  </>
);
