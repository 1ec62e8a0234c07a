import { expect, test } from "vitest";
import { notShownByOthers } from "../../src/infrastructure/findings/once";

const seen = (code: string, line: number) => ({ code, line });

test("what another extension shows is not shown again", () => {
  expect(notShownByOthers([seen("PRV4001", 3), seen("PRV2001", 3), seen("PRV4001", 9)], [seen("PRV4001", 3)])).toEqual([
    seen("PRV2001", 3),
    seen("PRV4001", 9),
  ]);
});

test("each of theirs stands for one of ours: a second finding on the line is still shown", () => {
  const ours = [seen("PRV4001", 3), seen("PRV4001", 3)];
  expect(notShownByOthers(ours, [seen("PRV4001", 3)])).toHaveLength(1);
  expect(notShownByOthers(ours, [seen("PRV4001", 3), seen("PRV4001", 3)])).toEqual([]);
});

test("other diagnostics of others hide nothing", () => {
  const ours = [seen("PRV4001", 3)];
  expect(notShownByOthers(ours, [seen("CS0168", 3), seen("PRV4001", 4)])).toEqual(ours);
  expect(notShownByOthers(ours, [])).toEqual(ours);
});
