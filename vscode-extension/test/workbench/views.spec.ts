import { expect, test } from "./fixtures";

const file = "Newsletters/AnnounceNewArrivals.cs";

test("findings stand in a tree, and the path of one can be walked", async ({ server, shop, workbench }) => {
  const { page } = workbench;
  await workbench.open(server.address(shop, file), "AnnounceNewArrivals");
  await expect(workbench.squiggles.first()).toBeVisible({ timeout: 90_000 });

  await test.step("the tree goes from the class of incident to the rule to the place", async () => {
    await workbench.command("Privacy: Show findings");
    const tree = workbench.view("Findings");
    const group = tree.getByRole("treeitem", { name: /^Beyond the purpose › sent wrongly/ });
    await expect(group).toHaveAttribute("aria-level", "1");
    await expect(tree.getByRole("treeitem", { name: /^PRV2001/ })).toHaveAttribute("aria-level", "2");
    const place = tree.getByRole("treeitem", { name: /^AnnounceNewArrivals\.cs:27/ });
    await expect(place).toHaveAttribute("aria-level", "3");
    await place.click();
    await expect(page.locator("#status\\.editor\\.selection")).toContainText("Ln 27,");
  });

  await test.step("each step of the path opens its file and marks its line, forwards and backwards", async () => {
    await workbench.goTo(27, 15);
    await workbench.command("Privacy: Show the data's path");
    const steps = workbench.view("Path of the data").getByRole("treeitem");
    await expect(steps).toHaveCount(4);
    await expect(steps.first()).toContainText("customer.Email");
    const at = async (line: number, name: string, note: string) => {
      await expect(page.locator(".tab.active")).toHaveAttribute("data-resource-name", name);
      await expect(page.locator("#status\\.editor\\.selection")).toContainText(`Ln ${line},`);
      await expect.poll(() => workbench.notesInEditor()).toContain(note);
      await expect(workbench.view("Path of the data").locator(".monaco-list-row.selected")).toContainText(`${note[0]}.`);
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
