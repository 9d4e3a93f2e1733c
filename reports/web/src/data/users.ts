// Who still uses the members of a concept that should go.
import { type Model, wrongMembers } from './model.ts';
import type { Concept } from './result.ts';

export interface UsingFile {
  path: string;
  /** the symbols of the members that it uses */
  members: string[];
}

export interface UsingArea {
  area: string;
  owners: string[];
  files: UsingFile[];
}

/** By area, those with most files first. */
export const usersOf = (concept: Concept, model: Model): UsingArea[] => {
  const members = new Map<string, string[]>();
  for (const member of wrongMembers(concept)) {
    for (const path of member.users) members.set(path, [...(members.get(path) ?? []), member.symbol]);
  }
  const areas = new Map<string, { owners: Set<string>; files: UsingFile[] }>();
  for (const [path, symbols] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const area = areas.get(model.areaOf(path)) ?? { owners: new Set<string>(), files: [] };
    model.ownersOf(path).forEach((owner) => area.owners.add(owner));
    area.files.push({ path, members: symbols });
    areas.set(model.areaOf(path), area);
  }
  return [...areas]
    .map(([area, { owners, files }]) => ({ area, owners: [...owners], files }))
    .sort((a, b) => b.files.length - a.files.length || (a.area < b.area ? -1 : 1));
};
