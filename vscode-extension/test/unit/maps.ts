import type { MapRow } from "../../src/features/map/mapData";

/** A row of a map; what a test does not care about is filled in. */
export function row(rest: Partial<MapRow> = {}): MapRow {
  return {
    category: "email",
    categoryTitle: "e-mail address",
    tier: 2,
    collectedFor: ["order-fulfilment"],
    purpose: "marketing",
    purposeDeclared: true,
    recipient: "SendGrid",
    recipientKind: "third-party",
    channel: "mail",
    country: null,
    controller: null,
    places: [place(3)],
    ...rest,
  };
}

export function place(line: number) {
  return { uri: "file:///shop/%E6%B3%A8%E6%96%87.cs", range: { start: { line, character: 4 }, end: { line, character: 9 } }, source: "order.Email" };
}
