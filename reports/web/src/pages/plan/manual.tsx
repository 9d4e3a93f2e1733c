import type { Model } from '../../data/model.ts';
import type { ManualItem } from '../../data/plan.ts';
import { useTick } from '../../parts/kept.ts';
import { PathLink } from '../../parts/place.tsx';
import { plural, visible } from '../../text/visible.ts';

const Item = ({ item, model }: { item: ManualItem; model: Model }) => {
  const [ticked, turn] = useTick(`${item.path}:${item.line} ${item.reason}`);
  return (
    <li>
      <label>
        <input type="checkbox" checked={ticked} onChange={turn} />
        <span>{visible(item.reason)}</span>
      </label>
      {item.path !== '' && <PathLink path={item.path} line={item.line} model={model} />}
    </li>
  );
};

const LISTED = 100;

/** What a person has to do, to tick off. */
export const Manual = ({ items, model }: { items: ManualItem[]; model: Model }) => (
  <>
    <ul class="manual" aria-label="By hand">
      {items.slice(0, LISTED).map((item, index) => <Item key={index} item={item} model={model} />)}
    </ul>
    {items.length > LISTED && <p class="note">{plural(items.length - LISTED, 'more item')} by hand are not listed; plan.md has them all.</p>}
  </>
);
