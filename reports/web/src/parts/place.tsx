import type { Model } from '../data/model.ts';
import type { Place } from '../data/result.ts';
import { Breakable } from './names.tsx';

/** Where something is; a link to the forge if its address is known. */
export const PlaceLink = ({ place, model }: { place: Place; model: Model }) => {
  const text = <bdi><Breakable text={`${place.path}:${place.range.startLine}`} /></bdi>;
  const address = model.addressOf(place);
  if (address === '') return <code class="place">{text}</code>;
  return <a class="place" href={address} rel="noopener noreferrer" target="_blank">{text}</a>;
};
