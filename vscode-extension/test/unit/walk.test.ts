import { expect, test } from "vitest";
import { Walk } from "../../src/features/flow/walk";
import type { Step } from "../../src/infrastructure/findings/finding";
import { finding, step } from "./findings";

const path = [step(3, "read"), step(8, "handed on", "file:///shop/Mail.cs"), step(12, "leaves")];
const walk = Walk.of(finding("PRV4001", 12, { steps: path }));

test("goes forwards to the end and backwards to the first step, and stays there", () => {
  expect(walk.current).toBeUndefined();
  const all = [walk.next(), walk.next().next(), walk.next().next().next()];
  expect(all.map((each) => each.current?.text)).toEqual(["read", "handed on", "leaves"]);
  expect(all.map((each) => [each.isAtStart, each.isAtEnd])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
  expect(all[2]!.next().current?.text).toBe("leaves");
  expect(all[2]!.previous().current?.text).toBe("handed on");
  expect(all[0]!.previous().current?.text).toBe("read");
});

test("jumps only to steps that there are", () => {
  expect(walk.to(1).current?.text).toBe("handed on");
  expect(walk.to(99).current?.text).toBe("leaves");
  expect(walk.to(-5).current?.text).toBe("read");
});

test("knows the other steps in a file", () => {
  expect(walk.to(0).othersIn("file:///shop/Order.cs").map(({ start }) => start.line)).toEqual([12]);
  expect(walk.to(1).othersIn("file:///shop/Order.cs").map(({ start }) => start.line)).toEqual([3, 12]);
  expect(walk.to(1).othersIn("file:///shop/Mail.cs")).toEqual([]);
});

test("goes on after an analysis, also when the way has become shorter", () => {
  const now = (...steps: Step[]) => [finding("PRV4001", 3), finding("PRV4001", 20, { fingerprint: "PRV4001-12", steps })];
  const shorter = now(step(11, "read"), step(20, "leaves"));
  expect(walk.to(0).after(shorter).current?.place.start.line).toBe(11);
  expect(walk.to(2).after(shorter).current?.text).toBe("leaves");
});

test("is the same walk when an analysis tells nothing new, so that nothing is drawn again", () => {
  const second = walk.to(1);
  expect(second.after([finding("PRV4001", 12, { steps: [...path] })])).toBe(second);
});

test("stays as it is while its finding is gone, can be gone on with, and follows the finding when it is back", () => {
  const without = walk.to(1).after([finding("PRV4001", 3)]);
  expect([without.current?.text, without.isFound]).toEqual(["handed on", false]);
  expect(without.after([])).toBe(without);
  expect([without.previous().current?.text, without.previous().isFound]).toEqual(["read", false]);
  const back = without.previous().after([finding("PRV4001", 12, { steps: path })]);
  expect([back.current?.text, back.isFound]).toEqual(["read", true]);
});
