// What to type. Names come from the source tree, so each is one word of the shell.
// test/commands.txt has each of them, and the tests of module cli give them to the real command line.
import type { Violation } from '../data/result.ts';
import type { Step } from '../data/plan.ts';
import { shellWord, visible } from './visible.ts';

/** A change in two commands: to look at it, and to make it. */
export interface Change {
  preview: string;
  apply: string;
}

const migrate = (what: string): Change => ({
  preview: `ssot migrate --dry-run ${what}`,
  apply: `ssot migrate --apply --verify ${what}`,
});

export const planCommand = (concept: string): string => `ssot plan --concept ${shellWord(concept)}`;

export const conceptChange = (concept: string): Change => migrate(`--concept ${shellWord(concept)}`);

/** `2.3` of `2.3-shim-x`: the command line takes either. */
const shortId = ({ id }: Step): string => shellWord(/^\d+\.\d+(?=-)/.exec(id)?.[0] ?? id);

export const stepChange = (step: Step): Change => migrate(`--step ${shortId(step)}`);

/** Rules that find a use; the others find a declaration, which concerns the whole tree. */
const USES = new Set(['legacy-use', 'non-canonical-import']);

/** The change that mends one finding without a plan, or null if it needs one. */
export const findingChange = ({ rule, fix, place, concept }: Violation): Change | null => {
  if (fix?.recipe === 'MoveType' && fix.from !== '' && fix.to !== '' && rule !== 'duplicate-implementation') {
    const where = USES.has(rule) ? ` --path ${shellWord(place.path)}` : '';
    return migrate(`--move-type ${shellWord(`${fix.from}=${fix.to}`)}${where}`);
  }
  return fix && concept !== '' ? conceptChange(concept) : null;
};

export const acceptCommand = (violation: Violation): string =>
  `ssot accept ${shellWord(violation.key)} --reason '…'`;

export const explainCommand = (rule: string): string => `ssot explain ${shellWord(rule)}`;

/** The comment that suppresses it, for the line above. */
export const suppression = (violation: Violation): string =>
  `${violation.place.path.endsWith('.py') ? '#' : '//'} ssot:allow ${visible(violation.rule).replace(/\s+/g, ' ')} reason`;
