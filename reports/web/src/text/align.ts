// Two texts, line beside line.
import { diff } from './words.ts';

export interface Pair {
  /** index of the line on each side; -1 where there is none */
  left: number;
  right: number;
  same: boolean;
}

/** Lines that both have stand beside each other; between them the others, in pairs. */
export const align = (left: string[], right: string[]): Pair[] => {
  const pairs: Pair[] = [];
  let gone: number[] = [];
  let added: number[] = [];
  let i = 0;
  let j = 0;
  const flush = () => {
    for (let at = 0; at < Math.max(gone.length, added.length); at++) {
      pairs.push({ left: gone[at] ?? -1, right: added[at] ?? -1, same: false });
    }
    gone = [];
    added = [];
  };
  for (const piece of diff(left.map((line) => line.trim()), right.map((line) => line.trim()))) {
    if (piece.kind === 'gone') gone.push(i++);
    else if (piece.kind === 'added') added.push(j++);
    else {
      flush();
      pairs.push({ left: i++, right: j++, same: true });
    }
  }
  flush();
  return pairs;
};

/** How many lines with something on them the two share. */
export const shared = (pairs: Pair[], left: string[]): number =>
  pairs.filter((pair) => pair.same && /[\p{L}\p{N}]/u.test(left[pair.left]!)).length;

/** The blanks that all lines begin with. */
export const margin = (lines: string[]): number => {
  const full = lines.filter((line) => line.trim() !== '');
  if (full.length === 0) return 0;
  const first = full[0]!.match(/^\s*/)![0];
  let width = first.length;
  for (const line of full) while (width > 0 && !line.startsWith(first.slice(0, width))) width--;
  return width;
};
