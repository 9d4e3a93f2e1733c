import type { Model } from '../../data/model.ts';
import { type PlannedFile, shortStep, type Step } from '../../data/plan.ts';
import { Command } from '../../parts/copy.tsx';
import { Breakable } from '../../parts/names.tsx';
import { findingsLink, writeKey } from '../../route.ts';
import { stepChange } from '../../text/commands.ts';
import { plural, visible } from '../../text/visible.ts';
import { Manual } from './manual.tsx';

const LISTED = 100;

const File = ({ file }: { file: PlannedFile }) => (
  <li>
    <code><Breakable text={file.path} /></code>
    {file.change === 'moved' && <> → <code><Breakable text={file.newPath} /></code></>}
    {file.change !== 'edited' && file.change !== 'moved' && <> <span class="mark">{file.change}</span></>}
  </li>
);

const Files = ({ step }: { step: Step }) =>
  step.files.length === 0 ? null : (
    <details>
      <summary>{plural(step.files.length, 'file')}{step.files.some((file) => file.test) && `, ${step.files.filter((file) => file.test).length} of them tests`}</summary>
      <ul class="plain files">{step.files.slice(0, LISTED).map((file) => <File key={file.path} file={file} />)}</ul>
      {step.files.length > LISTED && <p class="note">{plural(step.files.length - LISTED, 'more file')} are not listed.</p>}
    </details>
  );

const Resolved = ({ step, model }: { step: Step; model: Model }) => {
  const open = step.resolves.filter((key) => model.byKey.has(key));
  if (step.resolves.length === 0) return null;
  return (
    <details>
      <summary>Resolves {plural(step.resolves.length, 'finding')}{!step.applied && open.length < step.resolves.length && `, ${open.length} of them in this report`}</summary>
      <ul class="plain">
        {open.slice(0, LISTED).map((key) => {
          const { violation } = model.byKey.get(key)!;
          return <li key={key}><a href={writeKey(violation.concept, key)}>{visible(violation.message)}</a></li>;
        })}
      </ul>
      {open.length > LISTED && <p class="note">{plural(open.length - LISTED, 'more finding')} are not listed. <a href={findingsLink({ concept: step.concept })}>All of the concept</a></p>}
    </details>
  );
};

const Commit = ({ step }: { step: Step }) => (
  <details>
    <summary>Commit, check, undo</summary>
    {step.message !== '' && <pre class="code" tabIndex={0} role="group" aria-label="Commit message"><code>{visible(step.message)}</code></pre>}
    {step.check !== '' && <p>{visible(step.check)}</p>}
    {step.undo !== '' && <p>{visible(step.undo)}</p>}
  </details>
);

const Needs = ({ step, applied }: { step: Step; applied: ReadonlySet<string> }) => {
  const open = step.after.filter((id) => !applied.has(id));
  if (step.after.length === 0) return null;
  if (open.length === 0) return <> · can be done now</>;
  return <> · after {open.map((id, index) => <span key={id}>{index > 0 && ', '}<a href={`#/plan/${encodeURIComponent(id)}`} title={visible(id)}>{visible(id.replace(/-.*/, ''))}</a></span>)}</>;
};

const Facts = ({ step, applied }: { step: Step; applied: ReadonlySet<string> }) => (
  <p class="facts">
    {step.risk !== '' && <><b class={`risk ${step.risk === 'high' ? 'high' : ''}`}>{visible(step.risk)} risk</b>{step.reason !== '' && `: ${visible(step.reason)}`} · </>}
    {plural(step.files.length, 'file')}, {plural(step.callSites, 'call site')}
    {step.manual.length > 0 && <> · {plural(step.manual.length, 'item')} by hand</>}
    {step.safety !== '' && step.safety !== 'safe' && <> · changes to {visible(step.safety === 'review' ? 'look at' : 'make by hand')}</>}
    {!step.applied && <Needs step={step} applied={applied} />}
  </p>
);

/** One commit of the plan. */
export const StepRow = ({ step, next, applied, model }: { step: Step; next: boolean; applied: ReadonlySet<string>; model: Model }) => (
  <li id={step.id} class={`step${step.applied ? ' done' : ''}${next ? ' next' : ''}`}>
    <span class="id">{visible(shortStep(step))}</span>
    <div>
      <h3>
        {visible(step.title)} {step.applied && <span class="mark">applied</span>}
        {next && <span class="mark loud">next</span>} {step.optional && <span class="mark">optional</span>}
      </h3>
      <Facts step={step} applied={applied} />
      {step.manual.length > 0 && <Manual items={step.manual} model={model} first={3} />}
      {!step.applied && (
        <p class="commands">
          <Command text={stepChange(step).preview} label={`command that shows step ${visible(step.id)}`} />
          {step.after.every((id) => applied.has(id)) && <>{' '}<Command text={stepChange(step).apply} label={`command of step ${visible(step.id)}`} /></>}
        </p>
      )}
      <div class="more"><Files step={step} /><Resolved step={step} model={model} /><Commit step={step} /></div>
    </div>
    <p class="recipes">{[...new Set(step.recipes)].map((recipe) => <span key={recipe}><span class="mark">{visible(recipe)}</span> </span>)}</p>
  </li>
);
