// The manifest, the texts in both languages and the code must name the same things.
import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(__dirname, "../..");
const read = (file: string) => fs.readFileSync(path.join(root, file), "utf8");
const json = (file: string) => JSON.parse(read(file)) as Record<string, string>;
const sources = fs
  .readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => read(path.join("src", file)))
  .join("\n");

test("every text of the manifest is there in English and Japanese, and no other", () => {
  const used = [...read("package.json").matchAll(/"%([^%]+)%"/g)].map((match) => match[1]);
  expect(Object.keys(json("package.nls.json")).sort()).toEqual([...new Set(used)].sort());
  expect(Object.keys(json("package.nls.ja.json")).sort()).toEqual(Object.keys(json("package.nls.json")).sort());
});

test("every text of the code is there in Japanese, and no other", () => {
  const used = [...sources.matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(5);
  expect(Object.keys(json("l10n/bundle.l10n.ja.json")).sort()).toEqual([...new Set(used)].sort());
});

test("every command of the manifest is registered", () => {
  const { contributes } = JSON.parse(read("package.json")) as { contributes: { commands: { command: string }[] } };
  const registered = [...sources.matchAll(/registerCommand\("([^"]+)"/g)].map((match) => match[1]);
  expect(registered.sort()).toEqual(contributes.commands.map(({ command }) => command).sort());
});
