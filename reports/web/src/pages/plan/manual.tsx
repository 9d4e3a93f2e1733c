import { useMemo, useState } from 'preact/hooks';
import { figure, plural, visible } from '../../text/visible.ts';
import type { Model } from '../../data/model.ts';
import type { ManualItem } from '../../data/plan.ts';
import { useTicks } from '../../parts/kept.ts';
import { PathLink } from '../../parts/place.tsx';

const idOf = (item: ManualItem): string => `${item.path}:${item.line} ${item.reason}`;

interface Job {
  reason: string;
  items: ManualItem[];
}

/** What has one reason is one job in several places; the same place twice is one. */
const jobsOf = (items: ManualItem[]): Job[] => {
  const jobs = new Map<string, Map<string, ManualItem>>();
  for (const item of items) {
    const places = jobs.get(item.reason) ?? new Map<string, ManualItem>();
    jobs.set(item.reason, places.set(idOf(item), item));
  }
  return [...jobs].map(([reason, places]) => ({ reason, items: [...places.values()] }));
};

const Box = ({ label, ticked, turn }: { label: string; ticked: boolean; turn: () => void }) => (
  <label>
    <input type="checkbox" checked={ticked} onChange={turn} />
    <span>{label}</span>
  </label>
);

const JobRow = ({ job, model, ticked, turn }: { job: Job; model: Model; ticked: ReadonlySet<string>; turn: (id: string) => void }) => {
  const [only] = job.items;
  if (job.items.length === 1 && only) {
    return (
      <li>
        <Box label={visible(job.reason)} ticked={ticked.has(idOf(only))} turn={() => turn(idOf(only))} />
        {only.path !== '' && <PathLink path={only.path} line={only.line} model={model} />}
      </li>
    );
  }
  return (
    <li>
      <p class="job">{visible(job.reason)}</p>
      <ul class="places">
        {job.items.map((item) => (
          <li key={idOf(item)}>
            <input type="checkbox" aria-label={`${visible(item.path)}:${item.line}`} checked={ticked.has(idOf(item))} onChange={() => turn(idOf(item))} />{' '}
            <PathLink path={item.path} line={item.line} model={model} />
          </li>
        ))}
      </ul>
    </li>
  );
};

/** What a person has to do, to tick off; the first few until the rest is asked for. */
export const Manual = ({ items, model, first }: { items: ManualItem[]; model: Model; first: number }) => {
  const [all, setAll] = useState(false);
  const [ticked, turn] = useTicks();
  const jobs = useMemo(() => jobsOf(items), [items]);
  const places = jobs.flatMap((job) => job.items);
  const done = places.filter((item) => ticked.has(idOf(item))).length;
  const shown = all ? jobs : jobs.slice(0, first);
  return (
    <div class="by-hand">
      <p class="note" role="status">{figure(done)} of {plural(places.length, 'item')} by hand ticked</p>
      <ul class="manual" aria-label="By hand">
        {shown.map((job) => <JobRow key={job.reason} job={job} model={model} ticked={ticked} turn={turn} />)}
      </ul>
      {jobs.length > shown.length && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {plural(jobs.slice(shown.length).reduce((sum, job) => sum + job.items.length, 0), 'more item')} by hand
        </button>
      )}
    </div>
  );
};
