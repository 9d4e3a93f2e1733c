import { wordDifference } from '../text/words.ts';
import { visible } from '../text/visible.ts';

/** A signature, with what differs from the canonical one marked word by word. */
export const Difference = ({ from, to }: { from: string; to: string }) => (
  <code class="signature">
    {wordDifference(visible(from), visible(to)).map((piece, index) =>
      piece.kind === 'same' ? (
        piece.text
      ) : piece.kind === 'gone' ? (
        <del key={index}>{piece.text}</del>
      ) : (
        <ins key={index}>{piece.text}</ins>
      ),
    )}
  </code>
);
