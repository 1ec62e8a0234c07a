import { expect, test } from "vitest";
import { statusFrom } from "../../src/infrastructure/status";

test("takes what the server says of itself", () => {
  const told = { state: "incomplete", details: ["Shop: packages"] };
  expect(statusFrom(told)).toEqual(told);
  expect(statusFrom({ state: "ready" })).toEqual({ state: "ready", details: [] });
});

test("does not trip over what it does not understand", () => {
  for (const message of [undefined, null, 5, "ready", {}, { state: "stopped" }, { state: "dancing" }]) expect(statusFrom(message)).toBeUndefined();
  expect(statusFrom({ state: "failed", details: ["one", 2] })).toEqual({ state: "failed", details: ["one"] });
});
