// The JSON that `ssot check --format json` writes; schemas/result.schema.json describes it.

export type Severity = 'error' | 'warning' | 'info';
export type Status = 'new' | 'baselined' | 'suppressed';

export interface Range {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

export interface Place {
  path: string;
  range: Range;
  message: string;
  source: string[];
}

export interface Rule {
  id: string;
  family: string;
  severity: Severity;
  summary: string;
  why: string;
  remedy: string;
}

export interface Signal {
  name: string;
  weight: number;
  explanation: string;
}

export interface Member {
  symbol: string;
  kind: string;
  score: number;
  signals: Signal[];
  place: Place;
  test: boolean;
  legacy: boolean;
  usingFiles: number;
  /** the paths of these files */
  users: string[];
  methods: number;
  missing: string[];
  incorrect: string[];
}

export interface Cell {
  member: string;
  signatures: string[];
  callers: number;
}

export interface MatrixRow {
  method: string;
  required: boolean;
  divergence: string;
  cells: Cell[];
}

export interface ImportPath {
  path: string;
  kind: string;
  uses: number;
}

export interface Creation {
  kind: string;
  symbol: string;
  uses: number;
  canonical: boolean;
}

export interface Concept {
  name: string;
  origin: string;
  score: number;
  canonical: string;
  reasons: string[];
  contract: string;
  contractMethods: string[];
  factory: string;
  members: Member[];
  matrix: MatrixRow[];
  importPaths: { symbol: string; paths: ImportPath[] }[];
  creations: Creation[];
  exemptions: { symbol: string; reason: string }[];
}

export interface Fix {
  recipe: string;
  from: string;
  to: string;
}

export interface Violation {
  rule: string;
  severity: Severity;
  key: string;
  status: Status;
  concept: string;
  subject: string;
  detail: string;
  message: string;
  help: string;
  place: Place;
  related: Place[];
  evidence: { name: string; value: string }[];
  confidence: number;
  fix: Fix | null;
  justification: string;
}

export interface Metric {
  name: string;
  concept: string;
  count: number;
  target: number;
}

/** What was known and no longer occurs. */
export interface Fixed {
  rule: string;
  key: string;
  concept: string;
  subject: string;
  detail: string;
}

export interface Result {
  schemaVersion: string;
  tool: { name: string; version: string };
  profile: string;
  verdict: { passed: boolean; failOn: string; gating: number };
  summary: { new: number; baselined: number; suppressed: number; fixed: number };
  analysis: {
    files: number;
    testFiles: number;
    lines: number;
    types: number;
    complete: boolean;
    skipped: { path: string; line: number; column: number; reason: string }[];
  };
  rules: Rule[];
  concepts: Concept[];
  violations: Violation[];
  metrics: Metric[];
  /** undefined in a result that only counts them */
  fixed?: Fixed[];
}
