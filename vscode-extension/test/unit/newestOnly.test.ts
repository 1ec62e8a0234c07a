import { expect, test } from "vitest";
import { NewestOnly } from "../../src/features/flow/newestOnly";

/** Work that goes on until a test ends it; `begun` holds what was to be done when it began. */
function slowWork() {
  const begun: string[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let wish = "";
  const work = new NewestOnly(() => {
    begun.push(wish);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
  const ask = (what: string) => {
    wish = what;
    return work.ask();
  };
  return { ask, begun, ends };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

test("what comes while it works waits, and only the last of it is done", async () => {
  const { ask, begun, ends } = slowWork();
  const asked = Promise.all([ask("first"), ask("second"), ask("third")]);
  await soon();
  expect(begun).toEqual(["first"]);
  ends[0]!.resolve();
  await soon();
  expect(begun).toEqual(["first", "third"]);
  ends[1]!.resolve();
  await asked;
  const later = ask("fourth");
  expect(begun).toEqual(["first", "third", "fourth"]);
  ends[2]!.resolve();
  await later;
});

test("a failure is told, unless it was overtaken, and the next is done all the same", async () => {
  const { ask, ends } = slowWork();
  const overtaken = ask("first");
  const second = ask("second");
  ends[0]!.reject(new Error("another editor was opened"));
  await soon();
  ends[1]!.resolve();
  await Promise.all([overtaken, second]);
  const failing = ask("third");
  ends[2]!.reject(new Error("no such file"));
  await expect(failing).rejects.toThrow("no such file");
  const next = ask("fourth");
  ends[3]!.resolve();
  await next;
});
