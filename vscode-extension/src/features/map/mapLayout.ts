// Where things stand in the picture: data on the left, purposes in the middle, recipients on the right, and a band through
// the three for each row.
import { side, type MapRow } from "./mapData";

export const width = 1000;
export const nodeWidth = 220;
const gap = 14;
const top = 8;
const leastHeight = 26;

export interface MapNode {
  readonly column: number;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface MapBand {
  /** The index of the row it belongs to. */
  readonly row: number;
  readonly thickness: number;
  readonly side: "in" | "processor" | "out";
  /** From data to purpose, and from purpose to recipient. */
  readonly paths: readonly string[];
}

export interface MapLayout {
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly bands: readonly MapBand[];
}

/** A hundred places are worth more than one, but must not hide it. */
function thickness(row: MapRow): number {
  return 3 + Math.round(3 * Math.log2(row.places.length + 1));
}

/** @param noPurpose what is written where nothing tells the purpose. */
export function layoutOf(rows: readonly MapRow[], noPurpose: string): MapLayout {
  const ends = (row: MapRow) => [
    { key: row.category, title: row.categoryTitle },
    { key: row.purpose ?? "", title: row.purpose ?? noPurpose },
    { key: row.recipient, title: row.recipient },
  ];
  const heights = [0, 1, 2].map(() => new Map<string, number>());
  for (const row of rows)
    ends(row).forEach(({ key }, column) => heights[column]!.set(key, (heights[column]!.get(key) ?? 0) + thickness(row)));

  const nodes = new Map<string, MapNode & { in: number; out: number }>();
  const bottoms = [top, top, top];
  for (const row of rows)
    ends(row).forEach(({ key, title }, column) => {
      const id = `${column}/${key}`;
      if (nodes.has(id)) return;
      const [y, height] = [bottoms[column]!, Math.max(leastHeight, heights[column]!.get(key)! + 4)];
      nodes.set(id, { column, title, x: (column * (width - nodeWidth)) / 2, y, height, in: y + 2, out: y + 2 });
      bottoms[column] = y + height + gap;
    });

  const bands = rows.map((row, index) => {
    const [data, purpose, recipient] = ends(row).map(({ key }, column) => nodes.get(`${column}/${key}`)!);
    const thick = thickness(row);
    const between = (from: typeof data, to: typeof data) => {
      const [x1, y1, x2, y2] = [from!.x + nodeWidth, from!.out + thick / 2, to!.x, to!.in + thick / 2];
      from!.out += thick;
      to!.in += thick;
      const middle = (x1 + x2) / 2;
      return `M${x1},${y1} C${middle},${y1} ${middle},${y2} ${x2},${y2}`;
    };
    return { row: index, thickness: thick, side: side(row.recipientKind), paths: [between(data, purpose), between(purpose, recipient)] };
  });
  return { height: Math.max(...bottoms), nodes: [...nodes.values()], bands };
}

/** As much of a title as fits into a node; kana and kanji are twice as wide as Latin letters. */
export function short(title: string): string {
  const room = 24;
  let used = 0;
  for (const [index, letter] of [...title].entries()) {
    used += letter > "\u2e7f" ? 2 : 1;
    if (used > room) return `${[...title].slice(0, index).join("")}…`;
  }
  return title;
}
