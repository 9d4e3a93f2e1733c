import { useMemo } from 'preact/hooks';
import { type Facet, type Filter, find, grouped, GROUPS, ORDERS, readFilter, writeFilter } from '../data/filter.ts';
import type { Entry, Model } from '../data/model.ts';
import { Facets } from '../parts/facets.tsx';
import { FindingDetail } from '../parts/finding.tsx';
import { Mark, StatusTag } from '../parts/names.tsx';
import { type Row, VirtualList } from '../parts/virtual.tsx';
import { go } from '../route.ts';
import { figure, plural, visible } from '../text/visible.ts';

const ROW = 72;
const HEADING = 34;

const rowsOf = (entries: Entry[], filter: Filter): Row<Entry>[] =>
  grouped(entries, filter.group).flatMap((group) => [
    ...(group.name === '' && filter.group === 'none'
      ? []
      : [{ height: HEADING, item: null, heading: `${visible(group.name) || '(none)'} · ${figure(group.entries.length)}` }]),
    ...group.entries.map((entry) => ({ height: ROW, item: entry, heading: '' })),
  ]);

const Finding = ({ violation }: Entry) => (
  <>
    <Mark severity={violation.severity} />
    <span class="message"><bdi>{visible(violation.message.slice(0, 400))}</bdi></span>
    {violation.status === 'new' ? <span class="sr">new</span> : <StatusTag status={violation.status} />}
    <span class="meta">
      <span>{visible(violation.rule.slice(0, 80))}</span>
      <span class="path"><bdi>{visible(violation.place.path.slice(-200))}:{violation.place.range.startLine}</bdi></span>
    </span>
  </>
);

const Choice = <T extends string>({ label, values, value, onChange }: {
  label: string;
  values: readonly T[];
  value: T;
  onChange: (value: T) => void;
}) => (
  <label class="select">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.currentTarget.value as T)}>
      {values.map((each) => <option key={each} value={each}>{each}</option>)}
    </select>
  </label>
);

const Toolbar = ({ filter, change, shown, all }: {
  filter: Filter;
  change: (part: Partial<Filter>, replace?: boolean) => void;
  shown: number;
  all: number;
}) => (
  <div class="toolbar">
    <label class="search">
      <span class="sr">Search findings</span>
      <input
        id="search"
        type="search"
        placeholder="Search  ( / )"
        value={filter.words}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => change({ words: event.currentTarget.value }, true)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            change({ words: '' }, true);
            event.currentTarget.blur();
          } else if (event.key === 'ArrowDown') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.virtual')?.focus();
          }
        }}
      />
    </label>
    <Choice label="Group" values={GROUPS} value={filter.group} onChange={(group) => change({ group })} />
    <Choice label="Sort" values={ORDERS} value={filter.order} onChange={(order) => change({ order })} />
    <p class="shown" role="status">{shown === all ? plural(all, 'finding') : `${figure(shown)} of ${plural(all, 'finding')}`}</p>
  </div>
);

/** All findings: filters, the list, and the one that is chosen. */
export const FindingsPage = ({ model, query }: { model: Model; query: URLSearchParams }) => {
  const address = query.toString();
  const filter = useMemo(() => readFilter(new URLSearchParams(address)), [address]);
  const without = writeFilter({ ...filter, key: '' });
  const found = useMemo(() => find(model, filter), [model, without]);
  const rows = useMemo(() => rowsOf(found.entries, filter), [found]);
  const chosen = model.byKey.get(filter.key);
  const selected = useMemo(() => (chosen ? rows.findIndex((row) => row.item === chosen) : -1), [rows, chosen]);

  const change = (part: Partial<Filter>, replace = false) => go(writeFilter({ ...filter, ...part }), replace);
  const toggle = (facet: Facet, value: string) => {
    const values = new Set(filter.chosen[facet]);
    if (!values.delete(value)) values.add(value);
    change({ chosen: { ...filter.chosen, [facet]: values } });
  };
  const show = (row: number, replace: boolean) => change({ key: rows[row]?.item?.violation.key ?? '' }, replace);
  const close = () => {
    change({ key: '' });
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.virtual')?.focus());
  };

  return (
    <div class={chosen ? 'findings has-detail' : 'findings'} onKeyDown={(event) => {
      if (event.key === 'Escape' && chosen && !(event.target as Element).matches('input')) close();
    }}>
      <h1 class="sr">Findings</h1>
      <Facets model={model} found={found} filter={filter} toggle={toggle} clear={() => go('#/findings')} />
      <div class="list">
        <Toolbar filter={filter} change={change} shown={found.entries.length} all={model.entries.length} />
        {rows.length === 0 ? (
          <p class="none">{model.entries.length === 0 ? 'Nothing was found.' : 'No finding matches.'}</p>
        ) : (
          <VirtualList
            rows={rows}
            label="Findings"
            selected={selected}
            onSelect={(row) => show(row, true)}
            onOpen={(row) => show(row, false)}
            render={(entry) => <Finding {...entry} />}
          />
        )}
      </div>
      <div class="detail">
        {chosen ? (
          <FindingDetail key={filter.key} entry={chosen} model={model} close={close} />
        ) : (
          <p class="hint">Choose a finding. <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>/</kbd> searches, <kbd>Esc</kbd> closes.</p>
        )}
      </div>
    </div>
  );
};
