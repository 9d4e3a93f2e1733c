// The difference of two texts, word by word.

export interface Piece {
  text: string;
  kind: 'same' | 'gone' | 'added';
}

const MAX_WORDS = 400;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? [];

const lengths = (a: string[], b: string[]): Uint16Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]!;
    const below = table[i + 1]!;
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  return table;
};

const merged = (pieces: Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else all.push({ ...piece });
    return all;
  }, []);

/** The longest common run of elements, and what stands between. */
export const diff = (a: string[], b: string[]): Piece[] => {
  const table = lengths(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push({ text: a[i++]!, kind: 'same' });
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      pieces.push({ text: a[i++]!, kind: 'gone' });
    } else {
      pieces.push({ text: b[j++]!, kind: 'added' });
    }
  }
  return pieces;
};

/** How `from` becomes `to`; texts too long to compare are shown whole. */
export const wordDifference = (from: string, to: string): Piece[] => {
  const a = wordsOf(from);
  const b = wordsOf(to);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS) {
    return from === to ? [{ text: to, kind: 'same' }] : [{ text: from, kind: 'gone' }, { text: to, kind: 'added' }];
  }
  return merged(diff(a, b));
};
