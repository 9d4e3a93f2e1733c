import { useState } from 'preact/hooks';
import type { Model } from '../data/model.ts';
import { shortStep, stepsOf } from '../data/plan.ts';
import type { Fixed } from '../data/result.ts';
import { Breakable, ConceptName, Symbol } from '../parts/names.tsx';
import { figure, plural, visible } from '../text/visible.ts';

const LISTED = 500;
const MANY = 12;

/** The steps that are applied, by the keys of what they were to mend. */
const mendedBy = ({ plan }: Model): Map<string, string> =>
  new Map((plan ? stepsOf(plan) : []).filter((step) => step.applied).flatMap((step) => step.resolves.map((key): [string, string] => [key, shortStep(step)])));

const Row = ({ fixed, step, known }: { fixed: Fixed; step: string | undefined; known: boolean }) => (
  <tr>
    <th scope="row"><code>{visible(fixed.rule)}</code></th>
    <td>{known ? <ConceptName name={fixed.concept} /> : visible(fixed.concept)}</td>
    <td><Symbol name={fixed.subject} />{fixed.detail !== '' && <small class="detail-of"><Breakable text={fixed.detail} /></small>}</td>
    <td>{step !== undefined && <a href="#/plan">step {visible(step)}</a>}</td>
  </tr>
);

/** What was known and no longer occurs. */
export const FixedPage = ({ model }: { model: Model }) => {
  const [words, setWords] = useState('');
  const { fixed = [], summary } = model.result;
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = fixed.filter((each) => asked.every((word) => `${each.rule} ${each.concept} ${each.subject} ${each.detail} ${each.key}`.toLowerCase().includes(word)));
  const steps = mendedBy(model);
  return (
    <>
      <p class="crumb"><a href="#/">Overview</a></p>
      <h1>Fixed</h1>
      <p class="lead">{summary.fixed === 0 ? 'Nothing that was known is gone from the code.' : `${plural(summary.fixed, 'finding')} that ${summary.fixed === 1 ? 'was' : 'were'} known ${summary.fixed === 1 ? 'is' : 'are'} gone from the code.`}</p>
      {fixed.length < summary.fixed && <p class="note">This result names {figure(fixed.length)} of them.</p>}
      {fixed.length > MANY && (
        <div class="toolbar">
          <label class="search"><span class="sr">Filter what is fixed</span>
            <input type="search" placeholder="Filter by rule, concept or symbol" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <p class="note" role="status">{shown.length < fixed.length ? `${figure(shown.length)} of ` : ''}{plural(fixed.length, 'finding')}</p>
        </div>
      )}
      {shown.length > 0 && (
        <div class="scroll" role="region" aria-label="Table of what is fixed" tabIndex={0}>
          <table class="fixed-list">
            <thead><tr><th scope="col">Rule</th><th scope="col">Concept</th><th scope="col">Where it was</th><th scope="col">Mended by</th></tr></thead>
            <tbody>
              {shown.slice(0, LISTED).map((each) => <Row key={each.key} fixed={each} step={steps.get(each.key)} known={model.concepts.has(each.concept)} />)}
            </tbody>
          </table>
        </div>
      )}
      {shown.length > LISTED && <p class="note">{plural(shown.length - LISTED, 'more finding')} are not listed; the filter finds them.</p>}
    </>
  );
};
