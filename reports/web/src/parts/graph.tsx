// Who imports what by which path, in three columns: files, paths, what they reach.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Graph, graphOf, type Node } from '../data/imports.ts';
import type { Model } from '../data/model.ts';
import type { Concept } from '../data/result.ts';
import { findingsLink, go, writeKey } from '../route.ts';
import { figure, plural, visible } from '../text/visible.ts';

const LINE = 22;
const WIDTH = 1240;
/** Units of the drawing that a character takes, roughly, and the longest texts of the columns. */
const LETTER = 6.9;
const LONGEST = [48, 60, 40] as const;

/** Where the columns begin, and where lines leave them: as wide as what stands in them. */
interface Columns {
  start: readonly [number, number, number];
  end: readonly [number, number, number];
}

const columnsOf = ({ nodes }: Graph): Columns => {
  const width = (column: 0 | 1 | 2): number =>
    nodes.filter((node) => node.column === column)
      .reduce((most, node) => Math.max(most, Math.min(node.label.length, LONGEST[column]) + figure(node.count).length + 2), 12) * LETTER;
  const [files, paths, targets] = [width(0) + 16, width(1) + 24, width(2) + 16];
  const gap = Math.max((WIDTH - files - paths - targets) / 2, 110);
  return { start: [files, files + gap, files + paths + 2 * gap], end: [files, files + gap + paths, files + paths + 2 * gap] };
};

const clipped = (text: string, length: number): string => {
  const plain = visible(text);
  return plain.length <= length ? plain : `…${plain.slice(1 - length)}`;
};

interface Placed extends Node {
  y: number;
  /** whether a line leaves it */
  leads: boolean;
}

/** Each column from the top, nodes in the order in which their neighbours stand. */
const place = (graph: Graph): { nodes: Map<string, Placed>; height: number } => {
  const nodes = new Map<string, Placed>();
  const leading = new Set(graph.edges.map((edge) => edge.from));
  const rows = Math.max(...[0, 1, 2].map((column) => graph.nodes.filter((node) => node.column === column).length), 1);
  const height = rows * LINE + LINE;
  for (const column of [0, 1, 2]) {
    const those = graph.nodes.filter((node) => node.column === column);
    const gap = Math.min(height / (those.length + 1), LINE * 2.5);
    const start = (height - gap * (those.length + 1)) / 2;
    those.forEach((node, index) => nodes.set(node.id, { ...node, y: start + gap * (index + 1), leads: leading.has(node.id) }));
  }
  return { nodes, height };
};

const NodeView = ({ node, columns, near, touch, open }: { node: Placed; columns: Columns; near: boolean; touch: (id: string) => void; open: (() => void) | undefined }) => {
  const column = node.column as 0 | 1 | 2;
  const at = columns.start[column];
  const [x, anchor] = column === 0 ? [at - 10, 'end'] as const : [at + 10, 'start'] as const;
  const act = open !== undefined;
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
      onClick={open}
      onKeyDown={(event) => {
        if (act && (event.key === 'Enter' || event.key === ' ')) {
          event.preventDefault();
          open?.();
        }
      }}
    >
      <title>{visible(node.title)}</title>
      <rect class="hit" x={column === 0 ? 0 : x - 12} y={node.y - LINE / 2} width={column === 0 ? at : column === 1 ? columns.end[1] - at : WIDTH - at} height={LINE} />
      <circle cx={at} cy={node.y} r="3.5" />
      {column === 1 && node.leads && <circle cx={columns.end[1]} cy={node.y} r="3.5" />}
      <text x={x} y={node.y} dy="0.35em" text-anchor={anchor}>
        {clipped(node.label, LONGEST[column])} <tspan class="n">{figure(node.count)}</tspan>
      </text>
    </g>
  );
};

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
};

const DENSE = 120;

const Drawing = ({ graph, zoom, opener }: { graph: Graph; zoom: number; opener: (node: Node) => (() => void) | undefined }) => {
  const [touched, touch] = useState('');
  const { nodes, height } = useMemo(() => place(graph), [graph]);
  const columns = useMemo(() => columnsOf(graph), [graph]);
  const near = useMemo(() => graph.around(touched), [graph, touched]);
  const isNear = (id: string) => touched === '' || near.has(id);
  return (
    <svg class="graph" viewBox={`0 0 ${WIDTH} ${height}`} style={{ width: `${100 * zoom}%`, minWidth: `${1000 * zoom}px` }} role="group" aria-label="Files, paths and what they reach">
      <g class={graph.edges.length > DENSE ? 'edges dense' : 'edges'}>
        {graph.edges.map((edge) => {
          const from = nodes.get(edge.from)!;
          const to = nodes.get(edge.to)!;
          const lit = touched !== '' && isNear(edge.from) && isNear(edge.to);
          return (
            <path
              key={`${edge.from} ${edge.to}`}
              class={`${edge.wrong ? 'wrong' : ''}${touched === '' ? '' : lit ? ' lit' : ' far'}`}
              d={curve(columns.end[from.column]!, from.y, columns.start[to.column]!, to.y)}
              stroke-width={Math.min(1 + Math.log2(edge.count), 8)}
            />
          );
        })}
      </g>
      {[...nodes.values()].map((node) => (
        <NodeView key={node.id} node={node} columns={columns} near={isNear(node.id)} touch={touch} open={opener(node)} />
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

const SMALLEST = 0.5;
const LARGEST = 2.5;

/** Dragging moves what is seen, and the wheel zooms while Ctrl is held. */
const usePanning = (zoomBy: (step: number) => void) => {
  const from = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  return {
    onPointerDown: (event: PointerEvent) => {
      const box = event.currentTarget as HTMLElement;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      from.current = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current;
      if (start === null || event.buttons === 0) return;
      const box = event.currentTarget as HTMLElement;
      box.scrollTo(start.left - event.clientX + start.x, start.top - event.clientY + start.y);
    },
    onPointerUp: () => { from.current = null; },
    onWheel: (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? 0.25 : -0.25);
    },
  };
};

const Tools = ({ words, setWords, zoom, zoomBy, note, unfold }: {
  words: string;
  setWords: (words: string) => void;
  zoom: number;
  zoomBy: (step: number) => void;
  note: string;
  unfold: { label: string; run: () => void } | null;
}) => (
  <div class="toolbar">
    <label class="search"><span class="sr">Filter the graph</span>
      <input type="search" placeholder="Filter files and paths" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
    </label>
    <div class="choice" role="group" aria-label="Zoom">
      <button type="button" aria-label="Smaller" disabled={zoom <= SMALLEST} onClick={() => zoomBy(-0.25)}>−</button>
      <button type="button" aria-label="Larger" disabled={zoom >= LARGEST} onClick={() => zoomBy(0.25)}>+</button>
      <button type="button" onClick={() => zoomBy(1 - zoom)}>{Math.round(zoom * 100)} %</button>
    </div>
    {unfold && <button type="button" class="quiet" onClick={unfold.run}>{unfold.label}</button>}
    <p class="note" role="status">{note}</p>
  </div>
);

export const ImportGraph = ({ concept, model }: { concept: Concept; model: Model }) => {
  const { box, seen } = useSeen();
  const [words, setWords] = useState('');
  const [zoom, setZoom] = useState(1);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const graph = useMemo(() => (seen ? graphOf(concept, model, words, opened) : null), [seen, concept, model, words, opened]);
  const zoomBy = (step: number) => setZoom(Math.min(Math.max(zoom + step, SMALLEST), LARGEST));
  const panning = usePanning(zoomBy);

  const turn = (area: string) => {
    const next = new Set(opened);
    if (!next.delete(area)) next.add(area);
    setOpened(next);
  };
  /** A file leads to its finding, or else to its source; a group opens. */
  const opener = (node: Node): (() => void) | undefined => {
    if (node.column > 0) return undefined;
    if (node.key !== '') return () => go(writeKey(concept.name, node.key));
    if (node.file === '') return () => turn(node.label);
    const address = model.addressOf(node.file, 1);
    return () => (address === '' ? go(findingsLink({ q: node.file })) : open(address, '_blank', 'noopener'));
  };
  const areas = graph?.areas ?? [];
  const all = areas.every((area) => opened.has(area));
  const unfold = areas.length === 0 ? null : {
    label: all ? 'Fold all' : 'Unfold all',
    run: () => setOpened(new Set(all ? [] : areas)),
  };
  return (
    <div ref={box} class="graph-box">
      <Tools words={words} setWords={setWords} zoom={zoom} zoomBy={zoomBy} note={graph?.summary ?? ''} unfold={unfold} />
      <div class="scroll graph-scroll" role="region" aria-label="Graph of imports" tabIndex={0} {...panning}>
        {graph && graph.nodes.length > 0 && <Drawing graph={graph} zoom={zoom} opener={opener} />}
        {graph && graph.nodes.length === 0 && <p class="none">{words === '' ? 'No import of another path was found.' : 'Nothing matches.'}</p>}
      </div>
    </div>
  );
};
