import { NOBODY } from '../../data/filter.ts';
import { type Entry, isOpen, type Model, WEIGHT } from '../../data/model.ts';
import { Bar, Breakable } from '../../parts/names.tsx';
import { findingsLink } from '../../route.ts';
import { figure, visible } from '../../text/visible.ts';

interface Spot {
  name: string;
  owners: Set<string>;
  open: number;
  fresh: number;
  weight: number;
}

const spots = (entries: Entry[], nameOf: (entry: Entry) => string[]): Spot[] => {
  const found = new Map<string, Spot>();
  for (const entry of entries) {
    if (!isOpen(entry.violation)) continue;
    for (const name of nameOf(entry)) {
      const spot = found.get(name) ?? { name, owners: new Set<string>(), open: 0, fresh: 0, weight: 0 };
      spot.open++;
      spot.fresh += entry.violation.status === 'new' ? 1 : 0;
      spot.weight += WEIGHT[entry.violation.severity] ?? 0;
      entry.owners.forEach((owner) => spot.owners.add(owner));
      found.set(name, spot);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || a.name.localeCompare(b.name));
};

const SHOWN = 10;

const SpotTable = ({ word, facet, all, owners }: { word: string; facet: string; all: Spot[]; owners: boolean }) => (
  <>
    <table class="spots">
      <caption>By {word.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">{word}</th>
          <th scope="col" class="figure">New</th>
          <th scope="col" class="figure">Open</th>
          <th scope="col" class="figure">Weight</th>
          <th scope="col" class="bars"><span class="sr">Share of the heaviest</span></th>
        </tr>
      </thead>
      <tbody>
        {all.slice(0, SHOWN).map((spot) => (
          <tr key={spot.name}>
            <th scope="row">
              <a href={findingsLink({ [facet]: spot.name })}><bdi><Breakable text={spot.name} /></bdi></a>
              {owners && spot.owners.size > 0 && <small>{visible([...spot.owners].slice(0, 3).join(' '))}</small>}
            </th>
            <td class="figure">{figure(spot.fresh)}</td>
            <td class="figure">{figure(spot.open)}</td>
            <td class="figure">{figure(spot.weight)}</td>
            <td class="bars"><Bar value={spot.weight} of={all[0]!.weight} /></td>
          </tr>
        ))}
      </tbody>
    </table>
    {all.length > SHOWN && <p class="note">{figure(all.length - SHOWN)} more are not listed.</p>}
  </>
);

/** Where the open findings are: by area, owner and rule. */
export const HotSpots = ({ model }: { model: Model }) => {
  const areas = spots(model.entries, (entry) => [entry.area]);
  const owners = model.hasOwners ? spots(model.entries, (entry) => (entry.owners.length > 0 ? entry.owners : [NOBODY])) : [];
  const rules = spots(model.entries, (entry) => [entry.violation.rule]);
  if (areas.length === 0) return null;
  return (
    <section aria-labelledby="spots">
      <h2 id="spots">Hot spots</h2>
      <div class="columns">
        <div><SpotTable word={model.areaWord} facet="module" all={areas} owners={model.hasOwners} /></div>
        {owners.length > 0 && <div><SpotTable word="Owner" facet="owner" all={owners} owners={false} /></div>}
        <div><SpotTable word="Rule" facet="rule" all={rules} owners={false} /></div>
      </div>
    </section>
  );
};
