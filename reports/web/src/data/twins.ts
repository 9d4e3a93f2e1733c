// What stands beside each other in a finding, whatever rule has made it.
import type { Place, Violation } from './result.ts';
import type { Excerpt, Sources } from './sources.ts';

/** Two pieces of source that are nearly one. */
export interface Twins {
  places: [Place, Place];
  excerpts: [Excerpt, Excerpt];
}

const MANY = 30;

/** Rules that name a declaration and mean all of it. */
const OF_DECLARATIONS = /^(duplicate-|multiple-import-paths)/;

const isBlock = ({ source, range }: Place): boolean => source.length > 1 || range.endLine > range.startLine;

const blockOf = (place: Place, sources: Sources): Excerpt => {
  const { path, range, source } = place;
  const lines = source.length > range.endLine - range.startLine ? source : sources.around(place, 0).lines;
  return { path, from: range.startLine, lines, whole: true };
};

/** Each place that the finding names beside its own; none if it is about single lines. */
export const twinsOf = ({ rule, place, related }: Violation, sources: Sources): Twins[] => {
  const excerpt = (each: Place): Excerpt | null => {
    if (isBlock(each)) return blockOf(each, sources);
    return OF_DECLARATIONS.test(rule) ? sources.declaration(each) : null;
  };
  const own = excerpt(place);
  if (own === null || own.lines.length === 0) return [];
  return related.slice(0, MANY).flatMap((other): Twins[] => {
    const theirs = excerpt(other);
    return theirs === null || theirs.lines.length === 0 ? [] : [{ places: [place, other], excerpts: [own, theirs] }];
  });
};
