// What to type. Names come from the source tree, so each is one word of the shell.
import type { Violation } from '../data/result.ts';
import type { Step } from '../data/plan.ts';
import { shellWord, visible } from './visible.ts';

export const planCommand = (concept: string): string => `ssot plan --concept ${shellWord(concept)}`;

export const previewCommand = (concept: string): string => `ssot migrate --dry-run --concept ${shellWord(concept)}`;

/** `2.3` of `2.3-shim-x`: the command line takes either. */
const shortId = ({ id }: Step): string => shellWord(/^\d+\.\d+(?=-)/.exec(id)?.[0] ?? id);

export const previewStepCommand = (step: Step): string => `ssot migrate --dry-run --step ${shortId(step)}`;

export const stepCommand = (step: Step): string => `ssot migrate --apply --verify --step ${shortId(step)}`;

export const acceptCommand = (violation: Violation): string =>
  `ssot accept ${shellWord(violation.key)} --reason '…'`;

export const explainCommand = (rule: string): string => `ssot explain ${shellWord(rule)}`;

/** The comment that suppresses it, for the line above. */
export const suppression = (violation: Violation): string =>
  `${violation.place.path.endsWith('.py') ? '#' : '//'} ssot:allow ${visible(violation.rule).replace(/\s+/g, ' ')} reason`;
