// What the figures say, in words.
import { type Model, wrongMembers } from '../data/model.ts';
import type { Concept, Metric, Result, Severity } from '../data/result.ts';
import type { TrendPoint } from '../data/side-inputs.ts';
import { figure, plural, simpleName } from './visible.ts';

const SEVERITIES: Severity[] = ['error', 'warning', 'info'];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

export const inWords = (count: number): string => NUMBERS[count] ?? figure(count);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What stops the gate, such as `3 new errors`. */
const gating = (count: number, failOn: string): string => {
  if (failOn === SEVERITIES[0]) return `${plural(count, 'new error')}`;
  return failOn === SEVERITIES[1]
    ? `${plural(count, 'new finding')} that ${count === 1 ? 'is a warning' : 'are warnings'} or worse`
    : plural(count, 'new finding');
};

export const verdictSentence = ({ verdict, summary }: Result): string => {
  if (!verdict.passed) return verdict.gating > 0 ? `The gate fails on ${gating(verdict.gating, verdict.failOn)}.` : 'The gate fails.';
  if (summary.new === 0) return 'The gate passes: nothing is new.';
  return `The gate passes: ${plural(summary.new, 'new finding')}, none of them ${verdict.failOn === SEVERITIES[0] ? 'an error' : 'heavy enough to fail it'}.`;
};

export const count = (metrics: Metric[], concept: string, name: string): number =>
  metrics.find((metric) => metric.concept === concept && metric.name === name)?.count ?? 0;

const listed = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Why a concept costs what it costs: one sentence. */
export const whyFirst = (concept: Concept, metrics: Metric[]): string => {
  const users = wrongMembers(concept).reduce((sum, member) => sum + member.usingFiles, 0);
  const of = (name: string) => count(metrics, concept.name, name);
  const extra = [
    of('divergent-signatures') > 0 && `${plural(of('divergent-signatures'), 'method')} cannot be called alike`,
    of('factories') > 1 && `there are ${inWords(of('factories'))} ways to create one`,
    of('contract-violations') > 0 && `the contract is broken ${inWords(of('contract-violations'))} times`,
  ].filter((part): part is string => part !== false);
  const job = `${capital(inWords(concept.members.length))} ${concept.members.length === 1 ? 'implementation' : 'implementations'} for one job`;
  const use = users > 0 ? `; ${plural(users, 'use')} of the wrong ones` : '';
  return `${job}${use}${extra.length > 0 ? `; ${listed(extra)}` : ''}.`;
};

export const worstSentence = (model: Model): string | null => {
  const worst = model.ranking[0];
  if (!worst || worst.weight === 0) return null;
  const legacy = worst.concept.members.length - 1;
  return `${legacy > 0 ? `${capital(inWords(legacy))} ${legacy === 1 ? 'type does' : 'types do'} the job of ` : 'It should be '}${simpleName(worst.concept.canonical)}`;
};

const MONTH = 28 * 24 * 3600 * 1000;

/** The point to compare the last one with: a month older, or the oldest. */
export const monthBefore = (trend: TrendPoint[]): TrendPoint | null => {
  const last = trend.at(-1);
  if (!last || trend.length < 2) return null;
  const limit = Date.parse(last.date) - MONTH;
  return trend.filter((point) => Date.parse(point.date) <= limit).at(-1) ?? trend[0]!;
};

export const debtOf = (point: TrendPoint): number => Object.values(point.metrics).reduce((sum, value) => sum + value, 0);
