import { expect, test } from "vitest";
import { RestartPolicy } from "../../src/infrastructure/restartPolicy";

test("waits twice as long after each crash, then gives up", () => {
  const policy = new RestartPolicy();
  expect([0, 1, 2, 3, 4].map((second) => policy.crashed(second * 1000))).toEqual([500, 1000, 2000, 4000, undefined]);
});

test("forgets crashes that are long past", () => {
  const policy = new RestartPolicy();
  const day = Array.from({ length: 20 }, (_, count) => policy.crashed(count * RestartPolicy.windowMinutes * 60_000));
  expect(new Set(day)).toEqual(new Set([500]));
});

test("starts afresh when a person asks", () => {
  const policy = new RestartPolicy();
  for (let count = 0; count < RestartPolicy.limit; count++) policy.crashed(count);
  policy.reset();
  expect(policy.crashed(100)).toBe(500);
});
