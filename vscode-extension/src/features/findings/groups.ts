// The shape of the findings tree. Nothing here knows the editor.
import type { Finding } from "../../infrastructure/findings/finding";

/** The findings of one class of incident: what happened, and how. */
export interface IncidentGroup {
  readonly type: "incident";
  readonly id: string;
  readonly event: string;
  readonly kind: string;
  readonly count: number;
  readonly rules: readonly RuleGroup[];
}

export interface RuleGroup {
  readonly type: "rule";
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly findings: readonly PlaceEntry[];
}

export interface PlaceEntry {
  readonly type: "place";
  /** Stays the same while lines move, so that the tree keeps what is selected. */
  readonly id: string;
  readonly finding: Finding;
}

/** What is gravest first: by the number of findings the eye would jump with each edit. Classes not in the list come after these. */
const order = ["漏えい", "目的外利用・提供", "おそれ"];

/** Groups findings by class of incident, then rule, then place. Those about no incident (mistakes in privacy.yml) come last. */
export function groupsOf(findings: readonly Finding[]): IncidentGroup[] {
  return [...groupBy(findings, ({ incident }) => `${incident.event}/${incident.kind}`)]
    .map(([id, members]) => ({
      type: "incident" as const,
      id,
      event: members[0]!.incident.event,
      kind: members[0]!.incident.kind,
      count: members.length,
      rules: rulesOf(id, members),
    }))
    .sort((one, other) => rank(one) - rank(other) || compare(one.id, other.id));
}

function rulesOf(parent: string, findings: readonly Finding[]): RuleGroup[] {
  return [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, members]) => ({
      type: "rule" as const,
      id: `${parent}/${rule}`,
      rule,
      title: members[0]!.title,
      findings: placesOf(`${parent}/${rule}`, members),
    }))
    .sort((one, other) => compare(one.rule, other.rule));
}

function placesOf(parent: string, findings: readonly Finding[]): PlaceEntry[] {
  const used = new Map<string, number>();
  return [...findings]
    .sort(
      ({ place: one }, { place: other }) =>
        compare(one.uri, other.uri) || one.start.line - other.start.line || one.start.character - other.start.character,
    )
    .map((finding) => {
      const id = `${parent}/${finding.place.uri}/${finding.fingerprint}`;
      const twin = used.get(id) ?? 0;
      used.set(id, twin + 1);
      return { type: "place", id: `${id}/${twin}`, finding };
    });
}

function rank({ event, kind }: IncidentGroup): number {
  if (event === "" && kind === "") return order.length + 1;
  const place = order.indexOf(event);
  return place < 0 ? order.length : place;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
