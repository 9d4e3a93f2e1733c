import type { Model } from '../../data/model.ts';
import { Breakable, ConceptName } from '../../parts/names.tsx';
import { verdictSentence, worstSentence } from '../../text/sentences.ts';
import { figure, plural, visible } from '../../text/visible.ts';

const LISTED = 200;

const Skipped = ({ model }: { model: Model }) => {
  const { skipped } = model.result.analysis;
  return (
    <details class="skipped">
      <summary>{plural(skipped.length, 'file')} could not be read and {skipped.length === 1 ? 'is' : 'are'} not in these figures</summary>
      <ul tabIndex={0} aria-label="Files that could not be read">
        {skipped.slice(0, LISTED).map((each, index) => (
          <li key={index}><code><Breakable text={`${each.path}:${each.line}`} /></code> {visible(each.reason)}</li>
        ))}
      </ul>
      {skipped.length > LISTED && <p>{figure(skipped.length - LISTED)} more are not listed.</p>}
    </details>
  );
};

/** Whether the gate is passed, what is worst, and what was read. */
export const Verdict = ({ model }: { model: Model }) => {
  const { analysis, verdict } = model.result;
  const worst = model.ranking[0];
  const words = worstSentence(model);
  return (
    <section class="verdict" aria-label="Verdict">
      <p class={verdict.passed ? 'gate' : 'gate failed'}>{verdict.passed ? 'Passed' : 'Failed'}</p>
      <h1>{verdictSentence(model.result)}</h1>
      {worst && words && <p class="lead">The worst concept is <ConceptName name={worst.concept.name} />. {words}.</p>}
      {model.entries.length > 0 && !words && <p class="lead">No concept has open findings; the findings stand alone.</p>}
      <p class="note">
        Read: {plural(analysis.files, 'file')} ({figure(analysis.testFiles)} of tests), {plural(analysis.lines, 'line')},{' '}
        {plural(analysis.types, 'type')}.{analysis.complete ? ' Nothing was left out.' : ''}
      </p>
      {!analysis.complete && <Skipped model={model} />}
    </section>
  );
};
