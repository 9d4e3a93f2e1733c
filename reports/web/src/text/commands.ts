// What to type. Names come from the source tree, so each is one word of the shell.
import type { Violation } from '../data/result.ts';
import type { Step } from '../data/plan.ts';
import { shellWord, visible } from './visible.ts';

export const planCommand = (concept: string): string => `ssot plan --concept ${shellWord(concept)}`;

export const previewCommand = (concept: string): string => `ssot migrate --dry-run --concept ${shellWord(concept)}`;

export const previewStepCommand = (step: Step): string => `ssot migrate --dry-run --step ${shellWord(step.id)}`;

export const stepCommand = (step: Step): string => `ssot migrate --apply --verify --step ${shellWord(step.id)}`;

export const acceptCommand = (violation: Violation): string =>
  `ssot accept ${shellWord(violation.key)} --reason '…'`;

export const explainCommand = (rule: string): string => `ssot explain ${shellWord(rule)}`;

/** The comment that suppresses it, for the line above. */
export const suppression = (violation: Violation): string =>
  `${violation.place.path.endsWith('.py') ? '#' : '//'} ssot:allow ${visible(violation.rule).replace(/\s+/g, ' ')} reason`;
