import type { Model } from '../data/model.ts';
import type { Place } from '../data/result.ts';
import { Breakable } from './names.tsx';

const Linked = ({ text, address }: { text: string; address: string }) => {
  const shown = <bdi><Breakable text={text} /></bdi>;
  if (address === '') return <code class="place">{shown}</code>;
  return <a class="place" href={address} rel="noopener noreferrer" target="_blank">{shown}</a>;
};

/** Where something is; a link to the forge if its address is known. */
export const PlaceLink = ({ place, model }: { place: Place; model: Model }) => (
  <Linked text={`${place.path}:${place.range.startLine}`} address={model.addressOf(place.path, place.range.startLine)} />
);

/** A file, or a line of it; a link to the forge if its address is known. */
export const PathLink = ({ path, line = 0, model }: { path: string; line?: number; model: Model }) => (
  <Linked text={line > 0 ? `${path}:${line}` : path} address={model.addressOf(path, Math.max(line, 1))} />
);
