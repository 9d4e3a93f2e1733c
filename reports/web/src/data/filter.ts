// Which findings are asked for, in which order. The address holds it all.
import type { Entry, Model } from './model.ts';
import { WEIGHT } from './model.ts';

export const FACETS = ['severity', 'status', 'rule', 'concept', 'module', 'owner'] as const;
export type Facet = (typeof FACETS)[number];
export const ORDERS = ['severity', 'path', 'rule', 'confidence'] as const;
export type Order = (typeof ORDERS)[number];
export const GROUPS = ['none', 'rule', 'concept', 'module', 'file', 'owner', 'severity', 'status'] as const;
export type Group = (typeof GROUPS)[number];

export const NOBODY = '(nobody)';

export interface Filter {
  chosen: Record<Facet, Set<string>>;
  words: string;
  order: Order;
  group: Group;
  key: string;
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T => all.find((each) => each === value) ?? all[0]!;

export const readFilter = (query: URLSearchParams): Filter => ({
  chosen: Object.fromEntries(FACETS.map((facet) => [facet, new Set(query.getAll(facet))])) as Filter['chosen'],
  words: query.get('q') ?? '',
  order: oneOf(ORDERS, query.get('sort')),
  group: oneOf(GROUPS, query.get('group')),
  key: query.get('key') ?? '',
});

export const writeFilter = (filter: Filter): string => {
  const query = new URLSearchParams();
  for (const facet of FACETS) filter.chosen[facet].forEach((value) => query.append(facet, value));
  if (filter.words !== '') query.set('q', filter.words);
  if (filter.order !== ORDERS[0]) query.set('sort', filter.order);
  if (filter.group !== GROUPS[0]) query.set('group', filter.group);
  if (filter.key !== '') query.set('key', filter.key);
  const text = query.toString();
  return text === '' ? '#/findings' : `#/findings?${text}`;
};

/** What an entry has under a facet. */
export const valuesOf = (entry: Entry, facet: Facet): string[] => {
  const { violation } = entry;
  switch (facet) {
    case 'module':
      return [entry.area];
    case 'owner':
      return entry.owners.length > 0 ? entry.owners : [NOBODY];
    default:
      return [violation[facet]];
  }
};

const haystacks = new WeakMap<Model, string[]>();

const haystackOf = (model: Model): string[] => {
  let texts = haystacks.get(model);
  if (!texts) {
    texts = model.entries.map(({ violation: v }) =>
      `${v.message}\n${v.subject}\n${v.detail}\n${v.place.path}\n${v.rule}\n${v.concept}\n${v.key}`.toLowerCase(),
    );
    haystacks.set(model, texts);
  }
  return texts;
};

export interface Found {
  entries: Entry[];
  /** for each facet, how many findings each value would show */
  counts: Record<Facet, Map<string, number>>;
}

/** The findings asked for; each facet is counted as if nothing were chosen in it. */
export const find = (model: Model, filter: Filter): Found => {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const texts = words.length > 0 ? haystackOf(model) : [];
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Found['counts'];
  const entries: Entry[] = [];
  const active = FACETS.filter((facet) => filter.chosen[facet].size > 0);
  for (const entry of model.entries) {
    if (!words.every((word) => texts[entry.order]!.includes(word))) continue;
    const failing = active.filter((facet) => !valuesOf(entry, facet).some((value) => filter.chosen[facet].has(value)));
    if (failing.length === 0) entries.push(entry);
    if (failing.length > 1) continue;
    for (const facet of failing.length === 1 ? failing : FACETS) {
      for (const value of valuesOf(entry, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { entries: ordered(entries, filter.order), counts };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ordered = (entries: Entry[], order: Order): Entry[] => {
  switch (order) {
    case 'path':
      return entries.sort((a, b) =>
        compare(a.violation.place.path, b.violation.place.path) ||
        a.violation.place.range.startLine - b.violation.place.range.startLine || a.order - b.order);
    case 'rule':
      return entries.sort((a, b) => compare(a.violation.rule, b.violation.rule) || a.order - b.order);
    case 'confidence':
      return entries.sort((a, b) => b.violation.confidence - a.violation.confidence || a.order - b.order);
    default:
      return entries;
  }
};

const groupValue = (entry: Entry, group: Group): string => {
  if (group === 'file') return entry.violation.place.path;
  return group === 'none' ? '' : valuesOf(entry, group).join(' ');
};

/** The entries in groups, the heaviest group first. */
export const grouped = (entries: Entry[], group: Group): { name: string; entries: Entry[] }[] => {
  if (group === 'none') return [{ name: '', entries }];
  const groups = new Map<string, { name: string; weight: number; entries: Entry[] }>();
  for (const entry of entries) {
    const name = groupValue(entry, group);
    const found = groups.get(name) ?? { name, weight: 0, entries: [] };
    found.weight += WEIGHT[entry.violation.severity] ?? 0;
    found.entries.push(entry);
    groups.set(name, found);
  }
  return [...groups.values()].sort((a, b) => b.weight - a.weight);
};
