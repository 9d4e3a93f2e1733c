import { useState } from 'preact/hooks';
import { type Model, wrongMembers } from '../../data/model.ts';
import type { Concept, Member } from '../../data/result.ts';
import { type UsingArea, usersOf } from '../../data/users.ts';
import { PathLink } from '../../parts/place.tsx';
import { SimpleName } from '../../parts/names.tsx';
import { findingsLink } from '../../route.ts';
import { figure, plural, simpleName, visible } from '../../text/visible.ts';

const LISTED = 200;

const Files = ({ area, concept, model, columns }: { area: UsingArea; concept: Concept; model: Model; columns: number }) => {
  const withFindings = new Set(
    model.entries.filter(({ violation }) => violation.concept === concept.name).map(({ violation }) => violation.place.path),
  );
  return (
    <tr class="evidence">
      <td colSpan={columns}>
        <ul class="plain files">
          {area.files.slice(0, LISTED).map(({ path, members }) => (
            <li key={path}>
              <PathLink path={path} model={model} /> <small>{members.map(simpleName).join(', ')}</small>{' '}
              {withFindings.has(path) && <a class="small" href={findingsLink({ concept: concept.name, q: path })}>findings</a>}
            </li>
          ))}
        </ul>
        {area.files.length > LISTED && <p class="note">{plural(area.files.length - LISTED, 'more file')} in this part are not listed.</p>}
      </td>
    </tr>
  );
};

const Area = ({ area, used, concept, model }: { area: UsingArea; used: Member[]; concept: Concept; model: Model }) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="disclosure" aria-expanded={open} onClick={() => setOpen(!open)}><bdi>{visible(area.area)}</bdi></button>
          {area.owners.length > 0 && <small class="owner">{visible(area.owners.join(' '))}</small>}
        </th>
        <td class="figure"><b>{figure(area.files.length)}</b></td>
        {used.map((member) => {
          const count = area.files.filter((file) => file.members.includes(member.symbol)).length;
          return <td key={member.symbol} class="figure">{count === 0 ? '' : figure(count)}</td>;
        })}
      </tr>
      {open && <Files area={area} concept={concept} model={model} columns={used.length + 2} />}
    </>
  );
};

const AREAS = 12;

/** Who still uses the members that should go: parts of the tree by members, in files. */
export const Users = ({ concept, model }: { concept: Concept; model: Model }) => {
  const [all, setAll] = useState(false);
  const areas = usersOf(concept, model);
  const wrong = wrongMembers(concept).filter((member) => member.usingFiles > 0).sort((a, b) => b.usingFiles - a.usingFiles);
  const used = wrong.length > 1 ? wrong : [];
  if (areas.length === 0) return <p class="note">Nobody: no file names a member that should go.</p>;
  return (
    <>
      <div class="scroll" role="region" aria-label="Table of users" tabIndex={0}>
        <table class="users">
          <thead>
            <tr>
              <th scope="col">{model.areaWord}</th>
              <th scope="col" class="figure">Files</th>
              {used.map((member) => <th key={member.symbol} scope="col" class="figure"><SimpleName name={member.symbol} /></th>)}
            </tr>
          </thead>
          <tbody>
            {(all ? areas : areas.slice(0, AREAS)).map((area) => <Area key={area.area} area={area} used={used} concept={concept} model={model} />)}
          </tbody>
        </table>
      </div>
      {areas.length > AREAS && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>{all ? 'Fewer' : `${figure(areas.length - AREAS)} more`}</button>
      )}
    </>
  );
};
