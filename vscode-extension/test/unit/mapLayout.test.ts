import { describe, expect, test } from "vitest";
import { layoutOf, nodeWidth, short, width } from "../../src/features/map/mapLayout";
import { place, row } from "./maps";

const many = (count: number) => Array.from({ length: count }, (_, line) => place(line));

describe("layoutOf", () => {
  const rows = [
    row(),
    row({ category: "name", categoryTitle: "name", places: many(100) }),
    row({ purpose: null, recipient: "ILogger", recipientKind: "internal" }),
    row({ recipient: "Partner", recipientKind: "processor", places: many(7) }),
  ];
  const layout = layoutOf(rows, "(not known)");

  test("each kind of data, purpose and recipient stands once, in its column", () => {
    const titles = (column: number) => layout.nodes.filter((node) => node.column === column).map(({ title }) => title);
    expect([0, 1, 2].map(titles)).toEqual([["e-mail address", "name"], ["marketing", "(not known)"], ["SendGrid", "ILogger", "Partner"]]);
    expect(layout.nodes.every(({ x }) => x >= 0 && x + nodeWidth <= width)).toBe(true);
  });

  test("nothing of a column overlaps, and all is in the picture", () => {
    for (const column of [0, 1, 2]) {
      const nodes = layout.nodes.filter((node) => node.column === column).sort((one, other) => one.y - other.y);
      nodes.slice(1).forEach((node, index) => expect(node.y).toBeGreaterThan(nodes[index]!.y + nodes[index]!.height));
      expect(nodes.at(-1)!.y + nodes.at(-1)!.height).toBeLessThanOrEqual(layout.height);
    }
  });

  test("bands start and end within their nodes", () => {
    for (const { row: index, paths, thickness } of layout.bands) {
      const [from, to] = paths.map((path) => path.match(/-?[\d.]+/g)!.map(Number));
      const node = (column: number, title: string) => layout.nodes.find((each) => each.column === column && each.title === title)!;
      const ends = [node(0, rows[index]!.categoryTitle), node(1, rows[index]!.purpose ?? "(not known)"), node(2, rows[index]!.recipient)] as const;
      for (const [y, end] of [[from![1], ends[0]], [from!.at(-1), ends[1]], [to![1], ends[1]], [to!.at(-1), ends[2]]] as const) {
        expect(y! - thickness / 2).toBeGreaterThanOrEqual(end.y);
        expect(y! + thickness / 2).toBeLessThanOrEqual(end.y + end.height);
      }
    }
  });

  test("more places make a thicker band, but not a hundred times", () => {
    const [one, hundred] = [layout.bands[0]!.thickness, layout.bands[1]!.thickness];
    expect(hundred).toBeGreaterThan(one);
    expect(hundred).toBeLessThan(10 * one);
  });

  test("who is not of ours is told by the band", () => {
    expect(layout.bands.map(({ side }) => side)).toEqual(["out", "out", "in", "processor"]);
  });
});

test("titles are cut where the node ends; kana and kanji are twice as wide", () => {
  expect(short("SendGrid")).toBe("SendGrid");
  expect(short("x".repeat(30))).toBe(`${"x".repeat(24)}…`);
  expect(short("電子メールアドレスを送る相手")).toBe("電子メールアドレスを送る…");
});
