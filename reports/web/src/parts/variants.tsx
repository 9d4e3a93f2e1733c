import type { Cell, MatrixRow } from '../data/result.ts';
import { simpleName } from '../text/visible.ts';
import { Difference } from './difference.tsx';

export interface Variant {
  letter: string;
  text: string;
  members: string[];
}

export const textOf = (cell: Cell): string => cell.signatures.join('\n');

/** The distinct signatures of a row, that of the canonical member first. */
export const variantsOf = (row: MatrixRow, canonical: string): Variant[] => {
  const cells = [...row.cells].sort((a, b) => Number(b.member === canonical) - Number(a.member === canonical));
  const variants: Variant[] = [];
  for (const cell of cells.filter((each) => each.signatures.length > 0)) {
    const known = variants.find((variant) => variant.text === textOf(cell));
    if (known) known.members.push(cell.member);
    else variants.push({ letter: String.fromCharCode(65 + (variants.length % 26)), text: textOf(cell), members: [cell.member] });
  }
  return variants;
};

/** Each distinct signature, with what differs from the first, and who has it. */
export const Variants = ({ variants }: { variants: Variant[] }) => (
  <dl class="variants">
    {variants.map((variant) => (
      <div key={variant.letter}>
        <dt class={variant.letter === 'A' ? 'letter' : 'letter differs'}>{variant.letter}</dt>
        <dd>
          <Difference from={variants[0]!.text} to={variant.text} />
          <span class="who">{variant.members.map(simpleName).join(', ')}</span>
        </dd>
      </div>
    ))}
  </dl>
);
