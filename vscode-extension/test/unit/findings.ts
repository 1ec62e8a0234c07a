import type { Finding, Incident, Step } from "../../src/infrastructure/findings/finding";

export const leak: Incident = { event: "漏えい", kind: "誤表示", cause: "", case: "" };

/** A finding at a line; what a test does not care about is filled in. */
export function finding(rule: string, line: number, rest: Partial<Finding> = {}): Finding {
  const place = { uri: "file:///shop/Order.cs", start: { line, character: 8 }, end: { line, character: 20 } };
  return {
    place,
    rule,
    title: `title of ${rule}`,
    message: "message",
    severity: "warning",
    incident: leak,
    tier: 2,
    fingerprint: `${rule}-${line}`,
    help: undefined,
    steps: [{ place, text: "message" }],
    ...rest,
  };
}

/** A step at a line. */
export function step(line: number, text: string, uri = "file:///shop/Order.cs"): Step {
  return { place: { uri, start: { line, character: 0 }, end: { line, character: 5 } }, text };
}
