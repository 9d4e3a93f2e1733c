import { useState } from 'preact/hooks';
import type { Cell, Concept, MatrixRow } from '../data/result.ts';
import { plural, visible } from '../text/visible.ts';
import { SimpleName } from './names.tsx';
import { textOf, type Variant, Variants, variantsOf } from './variants.tsx';

const CellView = ({ cell, row, variants }: { cell: Cell | undefined; row: MatrixRow; variants: Variant[] }) => {
  if (!cell || cell.signatures.length === 0) {
    return <td class={row.required ? 'cell missing' : 'cell'}><span class="sr">{row.required ? 'missing, required' : 'none'}</span></td>;
  }
  const index = variants.findIndex((variant) => variant.text === textOf(cell));
  const differs = row.divergence !== 'none' && index > 0;
  return (
    <td class={differs ? 'cell differs' : 'cell'} title={visible(textOf(cell))}>
      <span class="letter"><span class="sr">signature </span>{variants[index]?.letter}</span>
      <span class="callers">{cell.callers}<span class="sr"> callers</span></span>
    </td>
  );
};

const Row = ({ row, concept, open, toggle }: { row: MatrixRow; concept: Concept; open: boolean; toggle: () => void }) => {
  const variants = variantsOf(row, concept.canonical);
  const cells = new Map(row.cells.map((cell) => [cell.member, cell]));
  return (
    <>
      <tr class={row.divergence === 'none' ? undefined : 'divergent'}>
        <th scope="row">
          <button type="button" class="disclosure" aria-expanded={open} onClick={toggle}>
            <bdi>{visible(row.method)}</bdi>
          </button>
          <span class="marks">
            {row.required && <span class="mark">required</span>}
            {row.divergence !== 'none' && <span class="mark loud">{visible(row.divergence)}</span>}
          </span>
        </th>
        {concept.members.map((member) => (
          <CellView key={member.symbol} cell={cells.get(member.symbol)} row={row} variants={variants} />
        ))}
      </tr>
      {open && (
        <tr class="detail">
          <td colSpan={concept.members.length + 1}>
            {variants.length > 0 ? <Variants variants={variants} /> : <p class="note">No member has it.</p>}
          </td>
        </tr>
      )}
    </>
  );
};

const VIEWS = {
  all: () => true,
  divergent: (row: MatrixRow) => row.divergence !== 'none',
  required: (row: MatrixRow) => row.required,
};
type View = keyof typeof VIEWS;

/** Methods by members: who has which signature, and how often it is called. */
export const Matrix = ({ concept }: { concept: Concept }) => {
  const divergent = concept.matrix.filter(VIEWS.divergent);
  const [view, setView] = useState<View>(divergent.length > 0 ? 'divergent' : 'all');
  const [open, setOpen] = useState(() => new Set(divergent.slice(0, 2).map((row) => row.method)));
  const rows = concept.matrix.filter(VIEWS[view]);
  const toggle = (method: string) => {
    const next = new Set(open);
    if (!next.delete(method)) next.add(method);
    setOpen(next);
  };
  const allOpen = rows.every((row) => open.has(row.method));
  return (
    <>
      <div class="toolbar">
        <div class="choice" role="group" aria-label="Methods shown">
          {(Object.keys(VIEWS) as View[]).map((each) => (
            <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
              {each} <span class="count">{concept.matrix.filter(VIEWS[each]).length}</span>
            </button>
          ))}
        </div>
        <button type="button" class="quiet" onClick={() => setOpen(new Set(allOpen ? [] : rows.map((row) => row.method)))}>
          {allOpen ? 'Hide signatures' : 'Show all signatures'}
        </button>
        <p class="note">
          A letter is a signature, <b>A</b> that of the canonical type; the figure beside it counts its calls.
          <span class="key missing" aria-hidden="true" /> missing though required.
        </p>
      </div>
      <div class="scroll" role="region" aria-label="Table of methods by members" tabIndex={0}>
        <table class="matrix">
          <caption class="sr">{plural(rows.length, 'method')} of {plural(concept.members.length, 'member')}</caption>
          <thead>
            <tr>
              <th scope="col">Method</th>
              {concept.members.map((member) => (
                <th key={member.symbol} scope="col" class={member.symbol === concept.canonical ? 'canonical' : undefined}>
                  <SimpleName name={member.symbol} />
                  <small>{visible(member.kind)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.method} row={row} concept={concept} open={open.has(row.method)} toggle={() => toggle(row.method)} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p class="note">None.</p>}
    </>
  );
};
