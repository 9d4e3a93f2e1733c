import type { Model } from '../data/model.ts';
import { Bar, ConceptName, Symbol } from '../parts/names.tsx';
import { findingsLink } from '../route.ts';
import { count } from '../text/sentences.ts';
import { figure, visible } from '../text/visible.ts';

const COLUMNS: [string, string][] = [
  ['implementations', 'Members'],
  ['divergent-signatures', 'Divergent'],
  ['import-paths', 'Paths'],
  ['factories', 'Factories'],
  ['contract-violations', 'Contract'],
  ['legacy-patterns', 'Legacy'],
];

/** All concepts, heaviest first. */
export const ConceptsPage = ({ model }: { model: Model }) => {
  const { metrics } = model.result;
  const heaviest = model.ranking[0]?.weight ?? 0;
  return (
    <>
      <h1>Concepts</h1>
      <p class="lead">Each is one job that one type should do.</p>
      {model.ranking.length === 0 && <p>No concept was found or declared.</p>}
      {model.ranking.length > 0 && (
        <div class="scroll" role="region" aria-label="Table of concepts" tabIndex={0}>
          <table class="concepts">
            <thead>
              <tr>
                <th scope="col">Concept</th>
                <th scope="col">Stays</th>
                {COLUMNS.map(([, label]) => <th key={label} scope="col" class="figure">{label}</th>)}
                <th scope="col" class="figure">New</th>
                <th scope="col" class="figure">Open</th>
                <th scope="col" class="figure">Weight</th>
                <th scope="col" class="bars"><span class="sr">Share of the heaviest</span></th>
              </tr>
            </thead>
            <tbody>
              {model.ranking.map(({ concept, weight, open, fresh }) => (
                <tr key={concept.name}>
                  <th scope="row"><ConceptName name={concept.name} /><small>{visible(concept.origin)}</small></th>
                  <td><Symbol name={concept.canonical} /></td>
                  {COLUMNS.map(([metric]) => <td key={metric} class="figure">{figure(count(metrics, concept.name, metric))}</td>)}
                  <td class="figure">{figure(fresh)}</td>
                  <td class="figure"><a href={findingsLink({ concept: concept.name })}>{figure(open)}</a></td>
                  <td class="figure">{figure(weight)}</td>
                  <td class="bars"><Bar value={weight} of={heaviest} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};
