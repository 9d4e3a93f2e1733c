// What a reader ticks stays ticked in this browser, where it lets pages keep anything.
import { useState } from 'preact/hooks';

const STORE = 'ssot-report-done';

const stored = (): Set<string> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return new Set(Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []);
  } catch {
    return new Set();
  }
};

/** All that is ticked, and a function that turns one of them. */
export const useTicks = (): [ReadonlySet<string>, (id: string) => void] => {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(stored);
  const turn = (id: string) => {
    const all = new Set([...stored(), ...ticked]);
    if (ticked.has(id)) all.delete(id);
    else all.add(id);
    setTicked(all);
    try {
      localStorage.setItem(STORE, JSON.stringify([...all]));
    } catch {
      // It then lasts until the page is closed.
    }
  };
  return [ticked, turn];
};
