import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "./fixtures";

const file = "Newsletters/AnnounceNewArrivals.cs";

/** How many findings the comments of the shop announce. */
function announced(shop: string): number {
  const files = fs.readdirSync(shop, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cs"));
  return files.flatMap((name) => fs.readFileSync(path.join(shop, name), "utf8").match(/\/\/ expect: PRV/g) ?? []).length;
}

test("findings are explained, stand in a tree, and the path of one can be walked", async ({ server, shop, workbench }) => {
  const { page } = workbench;
  await workbench.open(server.address(shop, file), "AnnounceNewArrivals");
  await expect(workbench.squiggles.first()).toBeVisible({ timeout: 90_000 });

  await test.step("hovering tells why the code runs, the case behind the finding, and what data was collected for", async () => {
    await workbench.goTo(33, 41);
    await workbench.hover("order-fulfilment");
    await workbench.goTo(27, 20);
    const hover = await workbench.hover("事例2");
    await expect(hover).toContainText(/Runs for marketing\.newsletter/);
    if (workbench.takesPictures) await workbench.picture("vscode-hover.png");
    await page.keyboard.press("Escape");
  });

  await test.step("the tree goes from the class of incident to the rule to the place, in all files", async () => {
    await workbench.command("Privacy: Show findings");
    await expect(page.getByRole("tab", { name: `Privacy - ${announced(shop)} findings` })).toBeVisible({ timeout: 60_000 });
    const tree = workbench.view("Findings");
    const incident = tree.getByRole("treeitem", { name: /^Leak › shown wrongly/ });
    await expect(incident).toHaveAttribute("aria-level", "1");
    await workbench.expand(incident);
    const rule = tree.getByRole("treeitem", { name: /^PRV1004: \S/ });
    await expect(rule).toHaveAttribute("aria-level", "2");
    await workbench.expand(rule);
    const place = tree.getByRole("treeitem", { name: /^PublishLotteryWinners\.cs:11/ });
    await expect(place).toHaveAttribute("aria-level", "3");
    await place.click();
    await expect(page.locator(".tab.active")).toHaveAttribute("data-resource-name", "PublishLotteryWinners.cs");
    await expect(page.locator("#status\\.editor\\.selection")).toContainText("Ln 11,");
    if (workbench.takesPictures) await workbench.picture("vscode-findings.png");
  });

  await test.step("each step of the path opens its file and marks its line, forwards and backwards", async () => {
    await page.locator(".tab", { hasText: "AnnounceNewArrivals.cs" }).click();
    await workbench.goTo(27, 15);
    await workbench.command("Privacy: Show the data's path");
    const view = workbench.view("Path of the data");
    const steps = view.getByRole("treeitem");
    await expect(steps).toHaveCount(4);
    await expect(steps.first()).toContainText("customer.Email");
    const at = async (line: number, name: string, note: string) => {
      await expect(page.locator(".tab.active")).toHaveAttribute("data-resource-name", name);
      await expect(page.locator("#status\\.editor\\.selection")).toContainText(`Ln ${line},`);
      await expect.poll(() => workbench.notesInEditor()).toContain(note);
      await expect(view.locator(".monaco-list-row.selected")).toContainText(`${note[0]}.`);
    };
    await at(33, "AnnounceNewArrivals.cs", "1/4");
    await page.keyboard.press("Alt+]");
    await at(27, "AnnounceNewArrivals.cs", "2/4");
    await workbench.command("Privacy: Next step of the path");
    await page.keyboard.press("Alt+]");
    await at(12, "SmtpMailSender.cs", "4/4");
    await page.keyboard.press("Alt+[");
    await at(33, "AnnounceNewArrivals.cs", "3/4");
    if (workbench.takesPictures) await workbench.picture("vscode-path.png");
    await workbench.command("Privacy: Close the path");
    await expect(steps).toHaveCount(0);
  });
});
