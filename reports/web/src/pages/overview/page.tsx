import { figuresOfTree, type TreeFigures } from '../../data/criteria.ts';
import type { Model } from '../../data/model.ts';
import { Tiles } from '../../parts/tiles.tsx';
import { figure, plural } from '../../text/visible.ts';
import { Debt } from './debt.tsx';
import { First } from './first.tsx';
import { Legacy } from './legacy.tsx';
import { HotSpots } from './spots.tsx';
import { Verdict } from './verdict.tsx';

/** Which concepts the tiles count. */
const scope = ({ declared, discovered }: TreeFigures): string => {
  if (declared === 0) return `Counted over ${plural(discovered, 'concept')} that were found; none is declared in ssot.yml.`;
  return discovered === 0 ? '' : `Counted over ${plural(declared, 'declared concept')}; ${figure(discovered)} more were found.`;
};

const legend = (model: Model, figures: TreeFigures): string => {
  const first = model.trend[0]?.date;
  return `${first === undefined ? 'Now → target.' : `On ${first} → now → target.`} ${scope(figures)}`;
};

export const OverviewPage = ({ model }: { model: Model }) => {
  const figures = figuresOfTree(model.result, model.figures, model.trend);
  return (
    <>
      <div class="split top-split">
        <Verdict model={model} />
        <Debt model={model} />
      </div>
      {figures.criteria.length > 0 && (
        <section aria-label="Criteria">
          <Tiles criteria={figures.criteria} unmeasured={figures.unmeasured} legend={legend(model, figures)} />
        </section>
      )}
      <div class="split">
        <First model={model} />
        <Legacy model={model} />
      </div>
      <HotSpots model={model} />
    </>
  );
};
