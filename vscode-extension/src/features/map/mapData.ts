// The data map as the server tells it (`privacy/dataMap`).

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where the data is handed over. */
export interface MapPlace {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
  /** The code that reads it: `customer.Email`. */
  readonly source: string;
}

/** A kind of data that goes to a recipient for a purpose. */
export interface MapRow {
  readonly category: string;
  readonly categoryTitle: string;
  readonly tier: number;
  readonly collectedFor: readonly string[];
  readonly purpose?: string | null;
  readonly purposeDeclared: boolean;
  readonly recipient: string;
  /** In the server's words: `third-party`. */
  readonly recipientKind: string;
  readonly channel: string;
  readonly country?: string | null;
  readonly controller?: string | null;
  readonly places: readonly MapPlace[];
}

export interface DataMap {
  /** What was looked at. */
  readonly name: string;
  readonly rows: readonly MapRow[];
  /** What was missing, so that the map may not show all. */
  readonly gaps: readonly string[];
}

/** Whether a recipient is one of ours, works for us, or is somebody else. */
export function side(kind: string): "in" | "processor" | "out" {
  switch (kind) {
    case "third-party":
    case "public":
      return "out";
    case "processor":
      return "processor";
    default:
      return "in";
  }
}
