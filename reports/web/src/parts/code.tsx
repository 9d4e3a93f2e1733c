import { useState } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import type { Place } from '../data/result.ts';
import type { Excerpt } from '../data/sources.ts';
import { align, margin, shared } from '../text/align.ts';
import { type Token, tokens } from '../text/highlight.ts';
import { figure, plural, visible } from '../text/visible.ts';
import { PlaceLink } from './place.tsx';

const Tokens = ({ parts }: { parts: Token[] }) => (
  <>
    {parts.map((token, index) =>
      token.kind === '' ? visible(token.text) : <span key={index} class={`t-${token.kind}`}>{visible(token.text)}</span>,
    )}
  </>
);

/** The tokens of a line, in three parts: before, inside and after the columns. */
const cut = (parts: Token[], from: number, to: number): [Token[], Token[], Token[]] => {
  const result: [Token[], Token[], Token[]] = [[], [], []];
  let at = 0;
  for (const { text, kind } of parts) {
    const marks = [0, Math.max(0, Math.min(text.length, from - at)), Math.max(0, Math.min(text.length, to - at)), text.length];
    for (const side of [0, 1, 2] as const) {
      const piece = text.slice(marks[side], marks[side + 1]);
      if (piece !== '') result[side].push({ text: piece, kind });
    }
    at += text.length;
  }
  return result;
};

/** A line of source without the margin; what the columns of a place name is marked. */
const Line = ({ text, path, left, mark }: { text: string; path: string; left: number; mark: { from: number; to: number } | null }) => {
  const parts = tokens(text.slice(left), path);
  if (mark === null) return <Tokens parts={parts} />;
  const [before, inside, after] = cut(parts, mark.from - 1 - left, mark.to - left);
  return (
    <>
      <Tokens parts={before} />
      <mark><Tokens parts={inside} /></mark>
      <Tokens parts={after} />
    </>
  );
};

const MAX_LINES = 60;
const AROUND = 2;

export const placeLabel = (place: Place): string => `${visible(place.path)}:${place.range.startLine}`;

/** The source at a place, with its line numbers, and a few lines around it where they are known. */
export const CodeFrame = ({ place, model }: { place: Place; model: Model }) => {
  const { lines, from, path } = model.sources.around(place, AROUND);
  if (lines.length === 0) return <p class="note">The source was not recorded.</p>;
  const shown = lines.slice(0, MAX_LINES);
  const left = margin(shown);
  const { startLine, endLine, startColumn, endColumn } = place.range;
  const inside = (line: number) => line >= startLine && line < startLine + Math.max(place.source.length, endLine - startLine + 1);
  return (
    <>
      <pre class="code" tabIndex={0} role="group" aria-label={`Source at ${placeLabel(place)}`}>
        <code>
          {shown.map((text, index) => {
            const line = from + index;
            const marked = line === startLine && startLine === endLine;
            return (
              <span key={line} class={inside(line) ? 'line' : 'line around'}>
                <span class="number">{line}</span>
                <span class="text"><Line text={text} path={path} left={left} mark={marked ? { from: startColumn, to: endColumn } : null} /></span>
              </span>
            );
          })}
        </code>
      </pre>
      {lines.length > shown.length && <p class="note">{plural(lines.length - shown.length, 'more line')} are not shown.</p>}
    </>
  );
};

const Cell = ({ excerpt, index, left, same }: { excerpt: Excerpt; index: number; left: number; same: boolean }) => {
  const state = index < 0 ? 'empty' : same ? 'same' : 'other';
  return (
    <>
      <span class={`number ${state}`}>{index < 0 ? '' : excerpt.from + index}</span>
      <span class={`text ${state}`}>
        {index >= 0 && <Line text={excerpt.lines[index]!} path={excerpt.path} left={left} mark={null} />}
      </span>
    </>
  );
};

const ROWS = 80;

/** Two pieces of source, line beside line, with the lines that they share marked. */
export const SideBySide = ({ places, excerpts, model }: { places: [Place, Place]; excerpts: [Excerpt, Excerpt]; model: Model }) => {
  const [all, setAll] = useState(false);
  const [a, b] = excerpts;
  const pairs = align(a.lines, b.lines);
  const margins = [margin(a.lines), margin(b.lines)] as const;
  const shown = all ? pairs : pairs.slice(0, ROWS);
  const common = shared(pairs, a.lines);
  return (
    <figure class="sides">
      <figcaption>
        {places.map((place, index) => (
          <span key={index}><PlaceLink place={place} model={model} /> {plural(excerpts[index]!.lines.length, 'line')}{!excerpts[index]!.whole && ' or more'}</span>
        ))}
      </figcaption>
      <div class="pairs" tabIndex={0} role="group" aria-label={`Side by side, ${plural(common, 'line')} in common`}>
        {shown.map((pair, index) => (
          <div key={index} class="pair">
            <Cell excerpt={a} index={pair.left} left={margins[0]} same={pair.same} />
            <Cell excerpt={b} index={pair.right} left={margins[1]} same={pair.same} />
          </div>
        ))}
      </div>
      <p class="note">
        {plural(common, 'line')} in common, marked at the edge.{' '}
        {pairs.length > shown.length && <button type="button" class="quiet" onClick={() => setAll(true)}>Show {figure(pairs.length - shown.length)} more rows</button>}
      </p>
    </figure>
  );
};
