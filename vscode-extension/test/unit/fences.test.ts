// Features stand side by side on the infrastructure: none knows another, and the infrastructure knows none.
import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(__dirname, "../../src");
const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const area = (file: string) => file.split(path.sep).slice(0, file.startsWith("features") ? 2 : 1).join("/");

/** The files of ours that a file imports. */
function imports(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  return [...text.matchAll(/from "(\.[^"]+)"/g)].map((match) => path.join(path.dirname(file), match[1]!));
}

const borders = files
  .filter((file) => file !== "extension.ts")
  .flatMap((file) => imports(file).map((imported) => [area(file), area(imported)] as const))
  .filter(([from, to]) => from !== to);

test("features import the infrastructure and nothing else of ours", () => {
  expect(borders.length).toBeGreaterThan(5);
  expect(borders.filter(([, to]) => to !== "infrastructure")).toEqual([]);
});

test("what is tested by itself does not import the editor", () => {
  const tested = fs.readdirSync(__dirname).flatMap((name) => [...fs.readFileSync(path.join(__dirname, name), "utf8").matchAll(/from "..\/..\/src\/([^"]+)"/g)]);
  expect(tested.length).toBeGreaterThan(5);
  for (const [, file] of tested) expect(fs.readFileSync(path.join(root, `${file}.ts`), "utf8")).not.toContain('from "vscode"');
});

test("no file does too much", () => {
  for (const file of files) expect(fs.readFileSync(path.join(root, file), "utf8").split("\n").length, file).toBeLessThan(250);
});
