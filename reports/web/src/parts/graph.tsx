// Who imports what by which path, in three columns: files, paths, what they reach.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Graph, graphOf, type Node } from '../data/imports.ts';
import type { Model } from '../data/model.ts';
import type { Concept } from '../data/result.ts';
import { go, writeKey } from '../route.ts';
import { figure, plural, visible } from '../text/visible.ts';

const LINE = 22;
const WIDTH = 1240;
const COLUMN = [270, 400, 960] as const;
const END = [270, 830, 960] as const;

const clipped = (text: string, length: number): string => {
  const plain = visible(text);
  return plain.length <= length ? plain : `…${plain.slice(1 - length)}`;
};

interface Placed extends Node {
  y: number;
}

/** Each column from the top, nodes in the order in which their neighbours stand. */
const place = (graph: Graph): { nodes: Map<string, Placed>; height: number } => {
  const nodes = new Map<string, Placed>();
  const rows = Math.max(...[0, 1, 2].map((column) => graph.nodes.filter((node) => node.column === column).length), 1);
  const height = rows * LINE + LINE;
  for (const column of [0, 1, 2]) {
    const those = graph.nodes.filter((node) => node.column === column);
    const gap = Math.min(height / (those.length + 1), LINE * 2.5);
    const start = (height - gap * (those.length + 1)) / 2;
    those.forEach((node, index) => nodes.set(node.id, { ...node, y: start + gap * (index + 1) }));
  }
  return { nodes, height };
};

const NodeView = ({ node, near, touch, open }: { node: Placed; near: boolean; touch: (id: string) => void; open: () => void }) => {
  const [x, anchor, length] = ([[COLUMN[0] - 10, 'end', 44], [COLUMN[1] + 10, 'start', 54], [COLUMN[2] + 10, 'start', 40]] as const)[node.column]!;
  const act = node.column === 0;
  return (
    <g
      class={`node${near ? '' : ' far'}${node.wrong ? ' wrong' : ''}`}
      role={act ? 'button' : undefined}
      tabIndex={act ? 0 : undefined}
      aria-label={act ? `${visible(node.label)}, ${plural(node.count, 'import')}` : undefined}
      onPointerEnter={() => touch(node.id)}
      onPointerLeave={() => touch('')}
      onFocus={() => touch(node.id)}
      onBlur={() => touch('')}
      onClick={act ? open : undefined}
      onKeyDown={(event) => {
        if (act && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          open();
        }
      }}
    >
      <title>{visible(node.title)}</title>
      <rect class="hit" x={node.column === 0 ? 0 : x - 12} y={node.y - LINE / 2} width={node.column === 1 ? END[1] - COLUMN[1] : 280} height={LINE} />
      <circle cx={COLUMN[node.column]} cy={node.y} r="3.5" />
      {node.column === 1 && <circle cx={END[1]} cy={node.y} r="3.5" />}
      <text x={x} y={node.y} dy="0.35em" text-anchor={anchor}>
        {clipped(node.label, length)} <tspan class="n">{figure(node.count)}</tspan>
      </text>
    </g>
  );
};

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

const Drawing = ({ graph, zoom, open }: { graph: Graph; zoom: number; open: (node: Node) => void }) => {
  const [touched, touch] = useState('');
  const { nodes, height } = useMemo(() => place(graph), [graph]);
  const near = useMemo(() => graph.around(touched), [graph, touched]);
  const isNear = (id: string) => touched === '' || near.has(id);
  return (
    <svg class="graph" viewBox={`0 0 ${WIDTH} ${height}`} style={{ width: `${100 * zoom}%`, minWidth: `${1000 * zoom}px` }} role="group" aria-label="Files, paths and what they reach">
      <g class="edges">
        {graph.edges.map((edge) => {
          const from = nodes.get(edge.from)!;
          const to = nodes.get(edge.to)!;
          const lit = touched !== '' && isNear(edge.from) && isNear(edge.to);
          return (
            <path
              key={`${edge.from} ${edge.to}`}
              class={`${edge.wrong ? 'wrong' : ''}${touched === '' ? '' : lit ? ' lit' : ' far'}`}
              d={curve(END[from.column]!, from.y, COLUMN[to.column]!, to.y)}
              stroke-width={Math.min(1 + Math.log2(edge.count), 8)}
            />
          );
        })}
      </g>
      {[...nodes.values()].map((node) => (
        <NodeView key={node.id} node={node} near={isNear(node.id)} touch={touch} open={() => open(node)} />
      ))}
    </svg>
  );
};

/** Renders its content when it comes into view, or is printed. */
const useSeen = () => {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const show = () => setSeen(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), { rootMargin: '300px' });
    observer.observe(box.current!);
    addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', show);
    };
  }, []);
  return { box, seen };
};

export const ImportGraph = ({ concept, model }: { concept: Concept; model: Model }) => {
  const { box, seen } = useSeen();
  const [words, setWords] = useState('');
  const [zoom, setZoom] = useState(1);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const graph = useMemo(() => (seen ? graphOf(concept, model, words, opened) : null), [seen, concept, model, words, opened]);
  const open = (node: Node) => {
    if (node.key !== '') go(writeKey(concept.name, node.key));
    else {
      const next = new Set(opened);
      if (!next.delete(node.label)) next.add(node.label);
      setOpened(next);
    }
  };
  return (
    <div ref={box} class="graph-box">
      <div class="toolbar">
        <label class="search"><span class="sr">Filter the graph</span>
          <input type="search" placeholder="Filter files and paths" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </label>
        <div class="choice" role="group" aria-label="Zoom">
          <button type="button" aria-label="Smaller" disabled={zoom <= 0.5} onClick={() => setZoom(zoom - 0.25)}>−</button>
          <button type="button" aria-label="Larger" disabled={zoom >= 2.5} onClick={() => setZoom(zoom + 0.25)}>+</button>
          <button type="button" onClick={() => setZoom(1)}>{Math.round(zoom * 100)} %</button>
        </div>
        {graph && <p class="note">{graph.summary}</p>}
      </div>
      <div class="scroll graph-scroll" role="region" aria-label="Graph of imports" tabIndex={0}>
        {graph && graph.nodes.length > 0 && <Drawing graph={graph} zoom={zoom} open={open} />}
        {graph && graph.nodes.length === 0 && <p class="none">{words === '' ? 'No import of another path was found.' : 'Nothing matches.'}</p>}
      </div>
    </div>
  );
};
