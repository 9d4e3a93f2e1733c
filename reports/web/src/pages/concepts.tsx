import { useState } from 'preact/hooks';
import { type Model, wrongMembers } from '../data/model.ts';
import { Bar, ConceptName, Symbol } from '../parts/names.tsx';
import { findingsLink } from '../route.ts';
import { figure, plural, visible } from '../text/visible.ts';

const COLUMNS: [string, string][] = [
  ['implementations', 'Members'],
  ['divergent-signatures', 'Divergent'],
  ['import-paths', 'Paths'],
  ['factories', 'Factories'],
  ['contract-violations', 'Contract'],
  ['legacy-patterns', 'Legacy'],
];
const MANY = 12;

type Ranked = Model['ranking'][number];

const Row = ({ ranked, model, heaviest }: { ranked: Ranked; model: Model; heaviest: number }) => {
  const { concept, weight, open, fresh } = ranked;
  const figures = new Map((model.figures.get(concept.name) ?? []).map((each) => [each.name, each.now]));
  const users = new Set(wrongMembers(concept).flatMap((member) => member.users)).size;
  return (
    <tr>
      <th scope="row"><ConceptName name={concept.name} /><small>{visible(concept.origin)}</small></th>
      <td><Symbol name={concept.canonical} /></td>
      {COLUMNS.map(([name]) => <td key={name} class="figure">{figures.has(name) ? figure(figures.get(name)!) : '–'}</td>)}
      <td class="figure">{figure(users)}</td>
      <td class="figure">{figure(fresh)}</td>
      <td class="figure">{open > 0 ? <a href={findingsLink({ concept: concept.name })}>{figure(open)}</a> : '0'}</td>
      <td class="figure">{figure(weight)}</td>
      <td class="bars"><Bar value={weight} of={heaviest} /></td>
    </tr>
  );
};

const matching = (ranking: Ranked[], words: string): Ranked[] => {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  return ranking.filter(({ concept }) => {
    const text = [concept.name, ...concept.members.map((member) => member.symbol)].join('\n').toLowerCase();
    return asked.every((word) => text.includes(word));
  });
};

/** All concepts, heaviest first. */
export const ConceptsPage = ({ model }: { model: Model }) => {
  const [words, setWords] = useState('');
  const shown = matching(model.ranking, words);
  return (
    <>
      <h1>Concepts</h1>
      <p class="lead">Each is one job that one type should do. Heaviest first, by the weight of open findings.</p>
      {model.ranking.length === 0 && <p class="none">No concept was found, and none is declared in ssot.yml.</p>}
      {model.ranking.length > MANY && (
        <div class="toolbar">
          <label class="search"><span class="sr">Filter the concepts</span>
            <input type="search" placeholder="Filter by concept or type" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <p class="note" role="status">{shown.length < model.ranking.length ? `${figure(shown.length)} of ` : ''}{plural(model.ranking.length, 'concept')}</p>
        </div>
      )}
      {shown.length > 0 && (
        <div class="scroll" role="region" aria-label="Table of concepts" tabIndex={0}>
          <table class="concepts">
            <thead>
              <tr>
                <th scope="col">Concept</th>
                <th scope="col">Stays</th>
                {COLUMNS.map(([, label]) => <th key={label} scope="col" class="figure">{label}</th>)}
                <th scope="col" class="figure">Files to move</th>
                <th scope="col" class="figure">New</th>
                <th scope="col" class="figure">Open</th>
                <th scope="col" class="figure">Weight</th>
                <th scope="col" class="bars"><span class="sr">Share of the heaviest</span></th>
              </tr>
            </thead>
            <tbody>
              {shown.map((ranked) => <Row key={ranked.concept.name} ranked={ranked} model={model} heaviest={model.ranking[0]!.weight} />)}
            </tbody>
          </table>
        </div>
      )}
      {shown.length === 0 && model.ranking.length > 0 && <p class="none">No concept matches.</p>}
    </>
  );
};
