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

/** Whether something is ticked, and a function that turns it. */
export const useTick = (id: string): [boolean, () => void] => {
  const [ticked, setTicked] = useState(() => stored().has(id));
  const turn = () => {
    const all = stored();
    if (!all.delete(id)) all.add(id);
    setTicked(all.has(id));
    try {
      localStorage.setItem(STORE, JSON.stringify([...all]));
    } catch {
      // It then lasts until the page is closed.
    }
  };
  return [ticked, turn];
};
