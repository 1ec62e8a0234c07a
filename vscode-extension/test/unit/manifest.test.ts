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

interface Manifest {
  contributes: {
    commands: { command: string }[];
    keybindings: { command: string }[];
    menus: Record<string, { command: string }[]>;
    views: Record<string, { id: string }[]>;
    viewsContainers: { activitybar: { id: string; icon: string }[] };
    configuration: { properties: Record<string, { default: unknown }> };
    walkthroughs: { id: string; steps: { media: { markdown: string } }[] }[];
  };
}
const { contributes } = JSON.parse(read("package.json")) as Manifest;
const commands = contributes.commands.map(({ command }) => command);

test("every command of the manifest is registered", () => {
  const registered = [...sources.matchAll(/registerCommand\("([^"]+)"/g)].map((match) => match[1]);
  expect(registered).toEqual(expect.arrayContaining(commands));
  expect(new Set(registered).size).toBe(registered.length);
});

test("keys, menus and texts run commands that there are", () => {
  const used = [...contributes.keybindings, ...Object.values(contributes.menus).flat()].map(({ command }) => command);
  for (const file of ["package.nls.json", "package.nls.ja.json"])
    used.push(...[...read(file).matchAll(/\(command:(privacyAnalyzers\.\w+)\)/g)].map((match) => match[1]!));
  expect(commands).toEqual(expect.arrayContaining(used));
});

test("every view of the manifest is made, in a container that there is", () => {
  const made = [...sources.matchAll(/createTreeView(?:<\w+>)?\("([^"]+)"/g)].map((match) => match[1]);
  expect(made.sort()).toEqual(Object.values(contributes.views).flat().map(({ id }) => id).sort());
  expect(Object.keys(contributes.views)).toEqual(contributes.viewsContainers.activitybar.map(({ id }) => id));
});

test("every picture and page is there, pages in English and Japanese, and no other", () => {
  for (const { icon } of contributes.viewsContainers.activitybar) expect(read(icon)).toContain("<svg");
  const pages = contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.markdown));
  const there = fs.readdirSync(path.join(root, "media/walkthrough")).map((file) => `media/walkthrough/${file}`);
  expect(there.sort()).toEqual(pages.flatMap((page) => [page, page.replace(/\.md$/, ".nls.ja.md")]).sort());
});

test("every setting is told in the README", () => {
  for (const setting of Object.keys(contributes.configuration.properties)) expect(read("README.md")).toContain(`\`${setting}\``);
});
