// What the server found, in words of its own: nothing here knows the editor, so that what is built on it can be tested by itself.

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A range in a file; lines and characters count from 0. */
export interface Place {
  readonly uri: string;
  readonly start: Position;
  readonly end: Position;
}

export type StepKind = "source" | "store" | "call" | "return" | "sink" | "check";

/** A step of the way that personal data took to where the finding stands. */
export interface Step {
  readonly place: Place;
  /** A sentence in the editor's language. */
  readonly text: string;
  readonly kind?: StepKind | undefined;
}

/** The class of incident that a finding would become, in PrivacyMark's own words. */
export interface Incident {
  readonly event: string;
  readonly kind: string;
  readonly cause: string;
  /** The case of the training material it resembles: 事例2. */
  readonly case: string;
}

export type Severity = "error" | "warning" | "information" | "hint";

export interface Finding {
  readonly place: Place;
  readonly rule: string;
  /** What the rule is called; its id when the server does not tell. */
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly incident: Incident;
  /** How grave the data is, 1 to 5; 0 when no data is involved. */
  readonly tier: number;
  /** Does not move with lines; two findings of a file may still share one. */
  readonly fingerprint: string;
  /** The page that explains the rule. */
  readonly help: string | undefined;
  /** The way of the data, never empty: where nothing tells it, the place of the finding itself. */
  readonly steps: readonly Step[];
}

/** What the server sends with a diagnostic; everything may be missing, because servers and extensions are updated apart. */
export interface FindingData {
  readonly title?: string;
  readonly fingerprint?: string;
  readonly tier?: number;
  readonly incident?: Partial<Incident>;
  readonly path?: readonly { readonly kind?: string }[];
}

const stepKinds: ReadonlySet<string> = new Set<StepKind>(["source", "store", "call", "return", "sink", "check"]);

/** The kind of the step at `index`, when the server tells one that is known. */
export function stepKind(data: FindingData, index: number): StepKind | undefined {
  const kind = data.path?.[index]?.kind?.toLowerCase();
  return kind !== undefined && stepKinds.has(kind) ? (kind as StepKind) : undefined;
}

/** The finding that has taken the place of `former` after an analysis: the same id, and of several the nearest. */
export function successor(former: Finding, findings: readonly Finding[]): Finding | undefined {
  const distance = (finding: Finding) => Math.abs(finding.place.start.line - former.place.start.line);
  return findings
    .filter((finding) => finding.rule === former.rule && finding.place.uri === former.place.uri && finding.fingerprint === former.fingerprint)
    .reduce<Finding | undefined>((best, finding) => (best === undefined || distance(finding) < distance(best) ? finding : best), undefined);
}

/** The finding at `line` of the file, the one that begins nearest to `character`. */
export function findingAt(uri: string, { line, character }: Position, findings: readonly Finding[]): Finding | undefined {
  const distance = (finding: Finding) => Math.abs(finding.place.start.character - character);
  return findings
    .filter(({ place }) => place.uri === uri && place.start.line <= line && line <= place.end.line)
    .reduce<Finding | undefined>((best, finding) => (best === undefined || distance(finding) < distance(best) ? finding : best), undefined);
}
