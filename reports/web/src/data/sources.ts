// The source beside the result: whole declarations of duplicates, a few lines around the rest.
import { number, objects, parsed, text } from './json.ts';
import type { Place } from './result.ts';
import { tokens } from '../text/highlight.ts';

interface Part {
  from: number;
  lines: string[];
}

export interface Excerpt {
  path: string;
  from: number;
  lines: string[];
  /** whether it ends where the declaration ends */
  whole: boolean;
}

export interface Sources {
  /** how many files are not among them */
  omitted: number;
  /** the lines of a place and those around it; the recorded ones alone if there are no others */
  around: (place: Place, lines: number) => Excerpt;
  /** the declaration that begins at a place, or null if its source is not here */
  declaration: (place: Place) => Excerpt | null;
}

/** The brackets and semicolons of a line that are no part of a string or comment. */
const marks = (line: string, path: string): string =>
  tokens(line, path).map(({ text: part, kind }) => (kind === '' ? part.replace(/[^{}();]/g, '') : '')).join('');

/**
 * The number of lines up to the brace that closes what the first lines open, or to the semicolon of
 * a declaration without a body; 0 if neither is there.
 */
const closing = (lines: string[], path: string): number => {
  let open = 0;
  for (const [index, line] of lines.entries()) {
    for (const mark of marks(line, path)) {
      if (mark === '{' || mark === '(') open++;
      if (mark === '}' || mark === ')') open--;
      if (open <= 0 && (mark === '}' || mark === ';')) return index + 1;
    }
  }
  return 0;
};

const partsOf = (json: string): { omitted: number; parts: Map<string, Part[]> } => {
  const block = parsed(json);
  const parts = new Map<string, Part[]>();
  for (const excerpt of objects(block.excerpts)) {
    const path = text(excerpt.path);
    parts.set(path, [...(parts.get(path) ?? []), { from: number(excerpt.from), lines: text(excerpt.text).split('\n') }]);
  }
  return { omitted: number(block.omitted), parts };
};

export const readSources = (json: string): Sources => {
  const { omitted, parts } = partsOf(json);
  const partAt = (place: Place): Part | undefined =>
    parts.get(place.path)?.find(({ from, lines }) => from <= place.range.startLine && place.range.startLine < from + lines.length);
  return {
    omitted,
    around: (place, lines) => {
      const part = partAt(place);
      const { startLine, endLine } = place.range;
      if (!part) return { path: place.path, from: startLine, lines: place.source, whole: false };
      const first = Math.max(startLine - lines, part.from);
      const last = Math.min(Math.max(endLine, startLine + place.source.length - 1) + lines, part.from + part.lines.length - 1);
      return { path: place.path, from: first, lines: part.lines.slice(first - part.from, last - part.from + 1), whole: false };
    },
    declaration: (place) => {
      const part = partAt(place);
      if (!part) return null;
      const lines = part.lines.slice(place.range.startLine - part.from);
      const length = closing(lines, place.path);
      return { path: place.path, from: place.range.startLine, lines: length === 0 ? lines : lines.slice(0, length), whole: length > 0 };
    },
  };
};
