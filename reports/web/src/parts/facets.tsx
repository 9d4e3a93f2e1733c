import { useState } from 'preact/hooks';
import { type Facet, FACETS, type Filter, type Found } from '../data/filter.ts';
import type { Model } from '../data/model.ts';
import { figure, visible } from '../text/visible.ts';

const SHOWN = 7;
const FIXED: Partial<Record<Facet, string[]>> = {
  severity: ['error', 'warning', 'info'],
  status: ['new', 'baselined', 'suppressed'],
};

const valuesIn = (facet: Facet, counts: Map<string, number>, chosen: Set<string>): string[] => {
  const fixed = FIXED[facet];
  if (fixed) return fixed.filter((value) => counts.has(value) || chosen.has(value));
  const missing = [...chosen].filter((value) => !counts.has(value));
  return [...missing, ...[...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a.localeCompare(b))];
};

const Group = ({ facet, label, counts, chosen, toggle }: {
  facet: Facet;
  label: string;
  counts: Map<string, number>;
  chosen: Set<string>;
  toggle: (facet: Facet, value: string) => void;
}) => {
  const [all, setAll] = useState(false);
  const values = valuesIn(facet, counts, chosen);
  const shown = all ? values : values.filter((value, index) => index < SHOWN || chosen.has(value));
  if (values.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend>{label}</legend>
      {shown.map((value) => (
        <label key={value} title={visible(value)}>
          <input type="checkbox" checked={chosen.has(value)} onChange={() => toggle(facet, value)} />
          <span class="value"><bdi>{visible(value) || '(none)'}</bdi></span>
          <span class="count">{figure(counts.get(value) ?? 0)}</span>
        </label>
      ))}
      {values.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>{figure(values.length - shown.length)} more</button>
      )}
      {all && values.length > SHOWN && <button type="button" class="quiet" onClick={() => setAll(false)}>Fewer</button>}
    </fieldset>
  );
};

export const Facets = ({ model, found, filter, toggle, clear }: {
  model: Model;
  found: Found;
  filter: Filter;
  toggle: (facet: Facet, value: string) => void;
  clear: () => void;
}) => {
  const [open, setOpen] = useState(false);
  const active = FACETS.reduce((sum, facet) => sum + filter.chosen[facet].size, 0);
  const labels: Record<Facet, string> = {
    severity: 'Severity', status: 'Status', rule: 'Rule', concept: 'Concept', module: model.areaWord, owner: 'Owner',
  };
  return (
    <div class={open ? 'facets open' : 'facets'} role="region" aria-label="Filters" tabIndex={0}>
      <p class="facets-head">
        <button type="button" class="quiet opener" aria-expanded={open} onClick={() => setOpen(!open)}>
          Filters{active > 0 ? ` (${active})` : ''}
        </button>
        {(active > 0 || filter.words !== '') && <button type="button" class="quiet" onClick={clear}>Clear all</button>}
      </p>
      <div class="facets-body">
        {FACETS.filter((facet) => facet !== 'owner' || model.hasOwners).map((facet) => (
          <Group key={facet} facet={facet} label={labels[facet]} counts={found.counts[facet]} chosen={filter.chosen[facet]} toggle={toggle} />
        ))}
      </div>
    </div>
  );
};
