// The graph of imports of a concept, from its findings and from the uses of its paths.
import { figure, plural, shortSymbol, simpleName } from '../text/visible.ts';
import { type Entry, type Model, wrongMembers } from './model.ts';
import type { Concept } from './result.ts';

export interface Node {
  id: string;
  /** 0 who imports, 1 by which path, 2 what */
  column: number;
  label: string;
  title: string;
  count: number;
  wrong: boolean;
  /** the file, or "" for a group of files, a path or what it reaches */
  file: string;
  /** the finding to show, or "" */
  key: string;
}

export interface Edge {
  from: string;
  to: string;
  count: number;
  wrong: boolean;
}

export interface Graph {
  nodes: Node[];
  edges: Edge[];
  summary: string;
  /** the groups that are shown or opened; none if all files are shown one by one */
  areas: string[];
  /** a node and all that it is joined to */
  around: (id: string) => Set<string>;
}

interface Use {
  file: string;
  area: string;
  path: string;
  target: string;
  key: string;
}

const RULES = new Set(['non-canonical-import', 'legacy-use', 'bypassed-factory']);
/** As many files are shown one by one; more come in groups, to be opened. */
export const SINGLE = 60;

const useOf = ({ violation, area }: Entry): Use => {
  const created = violation.rule === 'bypassed-factory' ? 'new ' : '';
  const path = `${created}${violation.fix?.from ?? violation.detail}`;
  return { file: violation.place.path, area, path, target: violation.fix?.to ?? '', key: violation.key };
};

/** All by which the concept is known: an import of one of them concerns it. */
const symbolsOf = (concept: Concept): Set<string> =>
  new Set([
    concept.canonical, concept.contract, concept.factory,
    ...concept.members.map((member) => member.symbol),
    ...concept.importPaths.flatMap((each) => [each.symbol, ...each.paths.map((path) => path.path)]),
  ]);

/** The files that name a member which should go, whether or not that is a finding of its own. */
const namings = (concept: Concept, model: Model): Use[] =>
  wrongMembers(concept).flatMap(({ symbol, users }) =>
    users.map((file) => ({ file, area: model.areaOf(file), path: symbol, target: concept.canonical, key: '' })),
  );

const usesOf = (concept: Concept, model: Model): Use[] => {
  const symbols = symbolsOf(concept);
  const concerns = ({ concept: name, fix }: Entry['violation']) =>
    name === '' ? fix !== null && (symbols.has(fix.from) || symbols.has(fix.to)) : name === concept.name;
  const found = model.entries
    .filter(({ violation }) => RULES.has(violation.rule) && concerns(violation))
    .map(useOf)
    .filter((use) => use.path !== '');
  const known = new Set(found.map((use) => `${use.file}\n${use.path}`));
  return [...found, ...namings(concept, model).filter((use) => !known.has(`${use.file}\n${use.path}`))];
};

const fileLabel = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

class Drawn {
  readonly nodes = new Map<string, Node>();
  readonly edges = new Map<string, Edge>();

  node(column: number, name: string, more: Partial<Node>, count: number): string {
    const id = `${column} ${name}`;
    const node = this.nodes.get(id) ?? { id, column, label: name, title: name, wrong: false, file: '', key: '', ...more, count: 0 };
    node.count += count;
    this.nodes.set(id, node);
    return id;
  }

  edge(from: string, to: string, wrong: boolean, count: number): void {
    const id = `${from}\n${to}`;
    const edge = this.edges.get(id) ?? { from, to, wrong, count: 0 };
    edge.count += count;
    this.edges.set(id, edge);
  }
}

const drawUses = (drawn: Drawn, uses: Use[], opened: ReadonlySet<string>): void => {
  const single = new Set(uses.map((use) => use.file)).size <= SINGLE;
  for (const use of [...uses].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const shown = single || opened.has(use.area);
    const from = shown
      ? drawn.node(0, use.file, { label: fileLabel(use.file), file: use.file, key: use.key }, 1)
      : drawn.node(0, `module ${use.area}`, { label: use.area, title: `${use.area}: choose to see its files` }, 1);
    const path = drawn.node(1, use.path, { wrong: true }, 1);
    drawn.edge(from, path, true, 1);
    if (use.target !== '') {
      drawn.edge(path, drawn.node(2, use.target, { label: simpleName(use.target) }, 1), true, 1);
    }
  }
};

const drawPaths = (drawn: Drawn, concept: Concept): void => {
  for (const { symbol, paths } of concept.importPaths) {
    for (const [index, path] of paths.entries()) {
      const wrong = index > 0;
      const known = drawn.nodes.get(`1 ${path.path}`);
      const from = drawn.node(1, path.path, { wrong }, known ? 0 : path.uses);
      if (known && drawn.edges.has(`${from}\n2 ${symbol}`)) continue;
      drawn.edge(from, drawn.node(2, symbol, { label: simpleName(symbol) }, path.uses), wrong, Math.max(path.uses, 1));
    }
  }
};

const drawMembers = (drawn: Drawn, concept: Concept, matches: (text: string) => boolean): void => {
  for (const member of wrongMembers(concept)) {
    if (drawn.nodes.has(`1 ${member.symbol}`) || !matches(member.symbol)) continue;
    const from = drawn.node(1, member.symbol, { wrong: true }, member.usingFiles);
    const to = drawn.node(2, concept.canonical, { label: simpleName(concept.canonical) }, member.usingFiles);
    drawn.edge(from, to, true, Math.max(member.usingFiles, 1));
  }
};

/** The packages that all paths have in common, with the dot. */
const commonPackage = (paths: string[]): string => {
  const [first = '', ...others] = paths.filter((path) => path.includes('.') && !path.includes(' '));
  const parts = first.split('.').slice(0, -1);
  let same = parts.length;
  for (const other of others) {
    const each = other.split('.').slice(0, -1);
    while (same > 0 && parts.slice(0, same).some((part, index) => part !== each[index])) same--;
  }
  return same === 0 ? '' : `${parts.slice(0, same).join('.')}.`;
};

/** Columns from right to left, each node near those that it is joined to. */
const sorted = (drawn: Drawn): Node[] => {
  const nodes = [...drawn.nodes.values()];
  const position = new Map<string, number>();
  const ends = new Map<string, string[]>();
  for (const { from, to } of drawn.edges.values()) ends.set(from, [...(ends.get(from) ?? []), to]);
  return [2, 1, 0].flatMap((column) => {
    const middle = new Map<string, number>();
    for (const node of nodes.filter((each) => each.column === column)) {
      const places = (ends.get(node.id) ?? []).map((to) => position.get(to) ?? 0);
      middle.set(node.id, places.reduce((sum, place) => sum + place, 0) / Math.max(places.length, 1));
    }
    const those = nodes
      .filter((node) => node.column === column)
      .sort((a, b) => middle.get(a.id)! - middle.get(b.id)! || Number(a.wrong) - Number(b.wrong) || (a.id < b.id ? -1 : 1));
    those.forEach((node, index) => position.set(node.id, index));
    return those;
  });
};

const neighbours = (drawn: Drawn) => (id: string): Set<string> => {
  const near = new Set([id]);
  const column = drawn.nodes.get(id)?.column ?? 0;
  const follow = (forward: boolean) => {
    for (let round = 0; round < 2; round++) {
      for (const { from, to } of drawn.edges.values()) {
        if (forward && near.has(from) && drawn.nodes.get(from)!.column >= column) near.add(to);
        if (!forward && near.has(to) && drawn.nodes.get(to)!.column <= column) near.add(from);
      }
    }
  };
  follow(true);
  follow(false);
  return near;
};

/** The graph of what matches the words; files come in groups when there are many. */
export const graphOf = (concept: Concept, model: Model, words: string, opened: ReadonlySet<string>): Graph => {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = (text: string) => asked.every((word) => text.toLowerCase().includes(word));
  const all = usesOf(concept, model);
  const uses = all.filter((use) => matches(`${use.file} ${use.path} ${use.target}`));
  const drawn = new Drawn();
  drawUses(drawn, uses, opened);
  drawPaths(drawn, {
    ...concept,
    importPaths: concept.importPaths.map((each) => ({
      ...each,
      paths: asked.length === 0 ? each.paths : each.paths.filter((path) => matches(path.path)),
    })),
  });
  const files = new Set(uses.map((use) => use.file)).size;
  const shown = asked.length > 0 ? ` of ${figure(new Set(all.map((use) => use.file)).size)}` : '';
  drawMembers(drawn, concept, matches);
  const nodes = sorted(drawn);
  const paths = nodes.filter((node) => node.column === 1);
  const prefix = commonPackage(paths.map((node) => node.label));
  paths.forEach((node) => {
    if (node.label.includes('#')) node.label = shortSymbol(node.label);
    else if (node.label.startsWith(prefix)) node.label = node.label.slice(prefix.length);
  });
  return {
    nodes,
    edges: [...drawn.edges.values()],
    summary: `${figure(files)}${shown} ${files === 1 ? 'file reaches' : 'files reach'} it the wrong way; ${plural(paths.length, 'path')}${prefix === '' ? '' : ` below ${prefix.slice(0, -1)}`}`,
    areas: files > SINGLE ? [...new Set(uses.map((use) => use.area))] : [],
    around: neighbours(drawn),
  };
};
