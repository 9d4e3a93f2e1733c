// The result with what the pages derive from it, computed once.
import { ownersOf } from './codeowners.ts';
import { type Criterion, figuresByConcept } from './criteria.ts';
import { areasOf } from './modules.ts';
import type { Concept, Member, Result, Rule, Severity, Violation } from './result.ts';
import type { Plan } from './plan.ts';
import type { Sources } from './sources.ts';
import type { TrendPoint } from './trend.ts';

export interface Entry {
  violation: Violation;
  area: string;
  owners: string[];
  order: number;
}

export interface Model {
  result: Result;
  entries: Entry[];
  byKey: Map<string, Entry>;
  rules: Map<string, Rule>;
  concepts: Map<string, Concept>;
  /** Concepts with the weight of their open findings, heaviest first. */
  ranking: { concept: Concept; weight: number; open: number; fresh: number }[];
  /** The figures of each concept, by its name. */
  figures: Map<string, Criterion[]>;
  areaWord: string;
  areaOf: (path: string) => string;
  ownersOf: (path: string) => string[];
  hasOwners: boolean;
  plan: Plan | null;
  trend: TrendPoint[];
  /** the address of a place in the forge, "" if none is known */
  addressOf: (path: string, line: number) => string;
  /** where the page of a rule is, or '' */
  pageOf: (rule: string) => string;
  sources: Sources;
}

export const WEIGHT: Record<Severity, number> = { error: 9, warning: 3, info: 1 };

/** Whether it still has to be dealt with: neither mended nor suppressed. */
export const isOpen = (violation: Violation): boolean => violation.status !== 'suppressed';

/** The members that should go: all but the canonical one and the factory that stays. */
export const wrongMembers = (concept: Concept): Member[] =>
  concept.members.filter(({ symbol }) => symbol !== concept.canonical && symbol !== concept.factory);

const ranked = (result: Result): Model['ranking'] => {
  const sums = new Map(result.concepts.map((concept) => [concept.name, { concept, weight: 0, open: 0, fresh: 0 }]));
  for (const violation of result.violations) {
    const sum = sums.get(violation.concept);
    if (sum === undefined || !isOpen(violation)) continue;
    sum.weight += WEIGHT[violation.severity] ?? 0;
    sum.open++;
    if (violation.status === 'new') sum.fresh++;
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight || a.concept.name.localeCompare(b.concept.name));
};

export interface Side {
  plan: Plan | null;
  trend: TrendPoint[];
  codeowners: string;
  /** what makes a path of the result one of the repository, as CODEOWNERS and the forge mean it */
  prefix: string;
  sourceUrl: string;
  rulesUrl: string;
  sources: Sources;
}

/** A template that is an address of the web, or ''. */
const webAddress = (template: string): string => (/^https?:\/\//i.test(template.trim()) ? template.trim() : '');

const addresses = ({ sourceUrl, prefix }: Side) => (path: string, line: number): string => {
  const template = webAddress(sourceUrl);
  if (template === '') return '';
  const whole = `${prefix}${path}`.split('/').map(encodeURIComponent).join('/');
  return template.replaceAll('{path}', () => whole).replaceAll('{line}', String(line));
};

/** All paths that have an area. */
const pathsOf = ({ violations, concepts }: Result): string[] => [
  ...new Set([
    ...violations.map((violation) => violation.place.path),
    ...concepts.flatMap(({ members }) => members.flatMap((member) => [member.place.path, ...member.users])),
  ]),
];

export const modelOf = (result: Result, side: Side): Model => {
  const areas = areasOf(pathsOf(result));
  const known = ownersOf(side.codeowners);
  const owners = (path: string): string[] => known(side.prefix + path);
  const entries = result.violations.map((violation, order) => ({
    violation,
    area: areas.of(violation.place.path),
    owners: owners(violation.place.path),
    order,
  }));
  return {
    result,
    entries,
    byKey: new Map(entries.map((entry) => [entry.violation.key, entry])),
    rules: new Map(result.rules.map((rule) => [rule.id, rule])),
    concepts: new Map(result.concepts.map((concept) => [concept.name, concept])),
    ranking: ranked(result),
    figures: figuresByConcept(result),
    areaWord: areas.word,
    areaOf: areas.of,
    ownersOf: owners,
    hasOwners: side.codeowners !== '',
    plan: side.plan,
    trend: side.trend,
    addressOf: addresses(side),
    pageOf: (rule) => webAddress(side.rulesUrl).replaceAll('{rule}', () => encodeURIComponent(rule)),
    sources: side.sources,
  };
};
