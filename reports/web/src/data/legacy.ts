// What is deprecated and still used, symbol by symbol.
import { type Entry, isOpen, type Model } from './model.ts';

export interface LegacySymbol {
  symbol: string;
  uses: number;
  files: Set<string>;
  /** what to do about it, in the words of its findings */
  help: string;
}

const RULE = 'legacy-use';

const openUses = (model: Model): Entry[] =>
  model.entries.filter(({ violation }) => violation.rule === RULE && isOpen(violation));

/** Those that are used most first. */
export const legacySymbols = (model: Model): LegacySymbol[] => {
  const found = new Map<string, LegacySymbol>();
  for (const { violation } of openUses(model)) {
    const symbol = violation.fix?.from || violation.detail || violation.subject;
    const known = found.get(symbol) ?? { symbol, uses: 0, files: new Set<string>(), help: violation.help };
    known.uses++;
    known.files.add(violation.place.path);
    found.set(symbol, known);
  }
  return [...found.values()].sort((a, b) => b.uses - a.uses || (a.symbol < b.symbol ? -1 : 1));
};
