import { describe, expect, test } from "vitest";
import { findingAt, stepKind, successor } from "../../src/infrastructure/findings/finding";
import { finding } from "./findings";

describe("successor", () => {
  test("is the one with the same id, wherever it has moved", () => {
    const former = finding("PRV4001", 10, { fingerprint: "a" });
    const moved = finding("PRV4001", 14, { fingerprint: "a" });
    expect(successor(former, [finding("PRV4001", 10, { fingerprint: "b" }), moved])).toBe(moved);
  });

  test("is the nearest of several with the same id", () => {
    const twins = [3, 9, 30].map((line) => finding("PRV4001", line, { fingerprint: "a" }));
    expect(successor(finding("PRV4001", 11, { fingerprint: "a" }), twins)).toBe(twins[1]);
  });

  test("is none when the finding was repaired, or the id belongs to another rule or file", () => {
    const former = finding("PRV4001", 10, { fingerprint: "a" });
    const elsewhere = finding("PRV4001", 10, { fingerprint: "a", place: { ...former.place, uri: "file:///shop/Other.cs" } });
    expect(successor(former, [finding("PRV2001", 10, { fingerprint: "a" }), elsewhere])).toBeUndefined();
  });
});

test("the finding at the cursor is the one on its line that begins nearest", () => {
  const at = (character: number) => ({ start: { line: 5, character }, end: { line: 5, character: character + 4 } });
  const left = finding("PRV4001", 5, { place: { uri: "file:///a.cs", ...at(4) } });
  const right = finding("PRV4002", 5, { place: { uri: "file:///a.cs", ...at(40) } });
  expect(findingAt("file:///a.cs", { line: 5, character: 38 }, [left, right])).toBe(right);
  expect(findingAt("file:///a.cs", { line: 5, character: 0 }, [left, right])).toBe(left);
  expect(findingAt("file:///a.cs", { line: 6, character: 0 }, [left, right])).toBeUndefined();
  expect(findingAt("file:///b.cs", { line: 5, character: 4 }, [left, right])).toBeUndefined();
});

test("kinds of steps that are not known are left out, whoever sends them", () => {
  const data = { path: [{ kind: "source" }, { kind: "Sink" }, { kind: "teleport" }, {}] };
  expect([0, 1, 2, 3, 4].map((index) => stepKind(data, index))).toEqual(["source", "sink", undefined, undefined, undefined]);
});
