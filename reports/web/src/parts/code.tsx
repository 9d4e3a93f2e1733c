import type { Place } from '../data/result.ts';
import { diff } from '../text/words.ts';
import { type Token, tokens } from '../text/highlight.ts';
import { visible } from '../text/visible.ts';

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

const Line = ({ place, index }: { place: Place; index: number }) => {
  const { range, source, path } = place;
  const text = source[index] ?? '';
  const single = range.startLine === range.endLine;
  const parts = tokens(text, path);
  if (!single || index > 0) return <Tokens parts={parts} />;
  const [before, inside, after] = cut(parts, range.startColumn - 1, range.endColumn);
  return (
    <>
      <Tokens parts={before} />
      <mark><Tokens parts={inside} /></mark>
      <Tokens parts={after} />
    </>
  );
};

const MAX_LINES = 60;

export const placeLabel = (place: Place): string => `${visible(place.path)}:${place.range.startLine}`;

/** The source at a place, with its line numbers. */
export const CodeFrame = ({ place, same }: { place: Place; same?: Set<number> }) => {
  if (place.source.length === 0) return <p class="note">The source was not recorded.</p>;
  const shown = place.source.slice(0, MAX_LINES);
  return (
    <>
      <pre class="code" tabIndex={0} role="group" aria-label={`Source at ${placeLabel(place)}`}>
        <code>
          {shown.map((_, index) => (
            <span key={index} class={same?.has(index) ? 'line same' : 'line'}>
              <span class="number">{place.range.startLine + index}</span>
              <span class="text"><Line place={place} index={index} /></span>
            </span>
          ))}
        </code>
      </pre>
      {place.source.length > shown.length && (
        <p class="note">{place.source.length - shown.length} more lines are not shown.</p>
      )}
    </>
  );
};

const common = (a: string[], b: string[]): [Set<number>, Set<number>] => {
  const left = new Set<number>();
  const right = new Set<number>();
  let i = 0;
  let j = 0;
  for (const piece of diff(a.map((line) => line.trim()), b.map((line) => line.trim()))) {
    if (piece.kind === 'same') {
      left.add(i++);
      right.add(j++);
    } else if (piece.kind === 'gone') i++;
    else j++;
  }
  return [left, right];
};

/** Two pieces of source, with the lines that they share marked. */
export const SideBySide = ({ left, right }: { left: Place; right: Place }) => {
  const [a, b] = common(left.source.slice(0, MAX_LINES), right.source.slice(0, MAX_LINES));
  return (
    <div class="sides">
      {([[left, a], [right, b]] as const).map(([place, same], index) => (
        <figure key={index}>
          <figcaption><bdi>{placeLabel(place)}</bdi> · {same.size} of {place.source.length} lines in common</figcaption>
          <CodeFrame place={place} same={same} />
        </figure>
      ))}
    </div>
  );
};
