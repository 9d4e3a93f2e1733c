import type { Criterion } from '../data/criteria.ts';
import { figure, title } from '../text/visible.ts';

const Tile = ({ name, before, now, target }: Criterion) => {
  const left = Math.max(now - target, 0);
  return (
    <li class={left === 0 ? 'tile reached' : 'tile'}>
      <p class="name">{title(name)}</p>
      <p class="figures">
        {before !== undefined && before !== now && (
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
export const Tiles = ({ criteria, legend = 'Now → target.' }: { criteria: Criterion[]; legend?: string }) => (
  <>
    <ul class="tiles">
      {criteria.map((criterion) => (
        <Tile key={criterion.name} {...criterion} />
      ))}
    </ul>
    <p class="note legend">{legend}</p>
  </>
);
