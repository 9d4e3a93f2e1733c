// What the figures say, in words.
import type { Criterion } from '../data/criteria.ts';
import { type Model, wrongMembers } from '../data/model.ts';
import type { Concept, Result, Severity } from '../data/result.ts';
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

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${inWords(count)} times`);

export const listed = (parts: string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Why a concept costs what it costs: one sentence. */
export const whyFirst = (concept: Concept, figures: Criterion[]): string => {
  const users = new Set(wrongMembers(concept).flatMap((member) => member.users)).size;
  const of = (name: string) => figures.find((each) => each.name === name)?.now ?? 0;
  const extra = [
    of('divergent-signatures') > 0 && `${plural(of('divergent-signatures'), 'method')} ${of('divergent-signatures') === 1 ? 'has' : 'have'} several signatures`,
    of('factories') > 1 && `there are ${inWords(of('factories'))} ways to create one`,
    of('contract-violations') > 0 && `the contract is broken ${times(of('contract-violations'))}`,
  ].filter((part): part is string => part !== false);
  const job = `${capital(inWords(concept.members.length))} ${concept.members.length === 1 ? 'implementation' : 'implementations'} for one job`;
  const use = users > 0 ? `; ${plural(users, 'file')} still ${users === 1 ? 'uses' : 'use'} the wrong ${wrongMembers(concept).length === 1 ? 'one' : 'ones'}` : '';
  return `${job}${use}${extra.length > 0 ? `; ${listed(extra)}` : ''}.`;
};

/** What is wrong with the worst concept, to stand behind its name. */
export const worstSentence = (model: Model): string | null => {
  const worst = model.ranking[0];
  if (!worst || worst.weight === 0) return null;
  const stays = simpleName(worst.concept.canonical);
  const wrong = worst.concept.members.filter((member) => member.symbol !== worst.concept.canonical);
  if (wrong.length === 0) return `It should be ${stays}`;
  const who = wrong.length === 1 ? simpleName(wrong[0]!.symbol) : `${capital(inWords(wrong.length))} other types`;
  return `${who} ${wrong.length === 1 ? 'does' : 'do'} the job of ${stays}, the one that stays`;
};
