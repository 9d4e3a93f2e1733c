// A list of any length: only the rows in view are in the document.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

export interface Row<T> {
  height: number;
  /** null for a heading */
  item: T | null;
  heading: string;
}

const BEYOND = 600;
const PRINTED = 400;
/** More rows than any screen shows: rows that scroll away lend their elements to those that come. */
const KEPT = 160;

const offsetsOf = (rows: Row<unknown>[]): Float64Array => {
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = offsets[index]! + row.height;
  });
  return offsets;
};

const rowAt = (offsets: Float64Array, y: number): number => {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
};

const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
};

interface Props<T> {
  rows: Row<T>[];
  label: string;
  selected: number;
  onSelect: (row: number) => void;
  onOpen: (row: number) => void;
  render: (item: T) => ComponentChildren;
}

const nextItem = (rows: Row<unknown>[], from: number, step: number): number => {
  let index = from;
  const bound = Math.min(Math.max(from + step, 0), rows.length - 1);
  const direction = Math.sign(step);
  index = bound;
  while (rows[index] && rows[index]!.item === null) index += direction || 1;
  return rows[index] ? index : from;
};

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };

export const VirtualList = <T,>({ rows, label, selected, onSelect, onOpen, render }: Props<T>) => {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const printing = usePrinting();
  const offsets = useMemo(() => offsetsOf(rows), [rows]);
  const total = offsets[rows.length]!;
  const measure = () => {
    const { scrollTop, clientHeight } = box.current!;
    setView((now) => (now.top === scrollTop && now.height === clientHeight ? now : { top: scrollTop, height: clientHeight }));
  };
  useLayoutEffect(() => {
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (box.current && box.current.scrollTop > total) box.current.scrollTop = 0;
    measure();
  }, [rows]);
  useLayoutEffect(() => {
    const element = box.current!;
    if (selected < 0 || !rows[selected]) return;
    const top = offsets[selected]!;
    const bottom = offsets[selected + 1]!;
    if (top < element.scrollTop) element.scrollTop = Math.max(top - 40, 0);
    else if (bottom > element.scrollTop + element.clientHeight) element.scrollTop = bottom - element.clientHeight + 40;
  }, [selected, rows]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      onSelect(nextItem(rows, selected < 0 && step > 0 ? -1 : selected, step));
    } else if (event.key === 'Enter' && selected >= 0) {
      event.preventDefault();
      onOpen(selected);
    }
  };
  const first = printing ? 0 : rowAt(offsets, Math.max(view.top - BEYOND, 0));
  const last = printing ? Math.min(rows.length, PRINTED) - 1 : rowAt(offsets, view.top + view.height + BEYOND);
  const shown = rows.slice(first, last + 1);
  return (
    <>
      <div
        ref={box}
        class="virtual"
        role="listbox"
        aria-label={label}
        tabIndex={0}
        onScroll={measure}
        onKeyDown={onKeyDown}
        aria-activedescendant={selected >= first && selected <= last ? `row-${selected}` : undefined}
      >
        <div class="space" role="presentation" style={{ height: `${printing ? offsets[last + 1]! : total}px` }}>
          {shown.map((row, at) => {
            const index = first + at;
            const key = printing ? index : index % KEPT;
            const style = { top: `${offsets[index]!}px`, height: `${row.height}px` };
            return row.item === null ? (
              <div key={key} class="heading" role="presentation" style={style}>{row.heading}</div>
            ) : (
              <div
                key={key}
                id={`row-${index}`}
                class="row"
                role="option"
                aria-selected={index === selected}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={style}
                onClick={() => onOpen(index)}
              >
                {render(row.item)}
              </div>
            );
          })}
        </div>
      </div>
      {rows.length > PRINTED && <p class="print-only">Printed are the first {PRINTED} of {rows.length} rows.</p>}
    </>
  );
};
