import { type Piece, wordDifference } from '../text/words.ts';
import { visible } from '../text/visible.ts';

const same = (pieces: Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'same' ? piece.text.length : 0), 0);

/** Each line of `to` beside the line of `from` that it is nearest to; what is left of `from` at the end. */
const paired = (from: string[], to: string[]): Piece[][] => {
  const left = [...from];
  const lines = to.map((line): Piece[] => {
    const candidates = left.map((each) => wordDifference(each, line));
    const best = candidates.reduce((at, pieces, index) => (at < 0 || same(pieces) > same(candidates[at]!) ? index : at), -1);
    if (best < 0) return [{ text: line, kind: 'added' }];
    left.splice(best, 1);
    return candidates[best]!;
  });
  return [...lines, ...left.map((line): Piece[] => [{ text: line, kind: 'gone' }])];
};

const MANY = 30;

/** Signatures, with what differs from the canonical ones marked word by word. */
export const Difference = ({ from, to }: { from: string; to: string }) => {
  const [before, after] = [visible(from).split('\n'), visible(to).split('\n')];
  const lines = before.length * after.length > MANY * MANY ? [wordDifference(visible(from), visible(to))] : paired(before, after);
  return (
    <code class="signature">
      {lines.map((pieces, at) => (
        <span key={at} class="overload">
          {pieces.map((piece, index) =>
            piece.kind === 'same' ? piece.text : piece.kind === 'gone' ? <del key={index}>{piece.text}</del> : <ins key={index}>{piece.text}</ins>,
          )}
        </span>
      ))}
    </code>
  );
};
