// The page is in the address: what is seen can be linked, and Back goes back.
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  /** overview, concepts, findings, plan or trend */
  page: string;
  /** what comes after it */
  name: string;
  query: URLSearchParams;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const readRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [page = '', ...name] = path.split('/');
  return { page: page || 'overview', name: decoded(name.join('/')), query: new URLSearchParams(query) };
};

export const useRoute = (): Route => {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const update = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return route;
};

export const conceptLink = (name: string): string => `#/concepts/${encodeURIComponent(name)}`;

export const findingsLink = (filter: Record<string, string>): string =>
  `#/findings?${new URLSearchParams(filter)}`;

/** Shows another address; `replace` leaves no step to go back to. */
export const go = (hash: string, replace = false): void => {
  if (replace) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = hash;
  }
};

export const writeKey = (concept: string, key: string): string => findingsLink({ concept, key });
