import * as vscode from "vscode";
import { stepKind, type Finding, type FindingData, type Place, type Severity } from "./finding";

/** What the server calls itself in its diagnostics. */
export const source = "privacy";

/** The rule of a diagnostic: `PRV4001`. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : (code ?? ""));
}

/** The finding that a diagnostic of the server tells. */
export function findingOf(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Finding {
  const data = (diagnostic as { data?: FindingData }).data ?? {};
  const place = placeOf(uri, diagnostic.range);
  const steps = (diagnostic.relatedInformation ?? []).map(({ location, message }, index) => ({
    place: placeOf(location.uri, location.range),
    text: message,
    kind: stepKind(data, index),
  }));
  const rule = ruleOf(diagnostic);
  const { event = "", kind = "", cause = "" } = data.incident ?? {};
  return {
    place,
    rule,
    title: data.title ?? rule,
    message: diagnostic.message,
    severity: severities[diagnostic.severity],
    incident: { event, kind, cause, case: data.incident?.case ?? "" },
    tier: data.tier ?? 0,
    fingerprint: data.fingerprint ?? "",
    help: typeof diagnostic.code === "object" ? diagnostic.code.target.toString() : undefined,
    steps: steps.length > 0 ? steps : [{ place, text: diagnostic.message }],
  };
}

const severities: Record<vscode.DiagnosticSeverity, Severity> = {
  [vscode.DiagnosticSeverity.Error]: "error",
  [vscode.DiagnosticSeverity.Warning]: "warning",
  [vscode.DiagnosticSeverity.Information]: "information",
  [vscode.DiagnosticSeverity.Hint]: "hint",
};

function placeOf(uri: vscode.Uri, { start, end }: vscode.Range): Place {
  return {
    uri: uri.toString(),
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** The editor's range of a place. */
export function rangeOf({ start, end }: Place): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
