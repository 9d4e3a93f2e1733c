import type { Model } from '../data/model.ts';
import type { Place } from '../data/result.ts';
import { Breakable } from './names.tsx';

const forgeAddress = (place: Place, model: Model): string => {
  const path = place.path.split('/').map(encodeURIComponent).join('/');
  return model.sourceUrl.replaceAll('{path}', path).replaceAll('{line}', String(place.range.startLine));
};

/** Where something is; a link to the forge if its address is known. */
export const PlaceLink = ({ place, model }: { place: Place; model: Model }) => {
  const text = <bdi><Breakable text={`${place.path}:${place.range.startLine}`} /></bdi>;
  if (model.sourceUrl === '') return <code class="place">{text}</code>;
  return <a class="place" href={forgeAddress(place, model)} rel="noopener noreferrer" target="_blank">{text}</a>;
};
