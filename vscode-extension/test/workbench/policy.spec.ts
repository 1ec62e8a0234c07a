import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "./fixtures";

test("privacy.yml completes the purposes that there are", async ({ server, shop, workbench }) => {
  const { page } = workbench;
  const onDisk = () => fs.readFileSync(path.join(shop, "privacy.yml"), "utf8");
  const line = onDisk().split("\n").lastIndexOf("    purpose: marketing.newsletter") + 1;
  await workbench.open(server.address(shop, "privacy.yml"), "purposes");
  await expect(workbench.status).toHaveAttribute("aria-label", /running/, { timeout: 90_000 });

  await workbench.goTo(line, "    purpose: ".length + 1);
  await page.keyboard.press("Shift+End");
  await page.keyboard.press("Delete");
  const offered = page.locator(".suggest-widget.visible .monaco-list-row");
  await expect(async () => {
    if (!(await offered.first().isVisible())) await page.keyboard.press("Control+Space");
    await expect(offered.filter({ hasText: /^recruiting/ })).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 60_000 });
  if (workbench.takesPictures) await workbench.picture("vscode-policy.png");
  await page.keyboard.type("supp");
  await expect(offered.filter({ hasText: /^support/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await workbench.save();
  await expect.poll(() => onDisk().split("\n")[line - 1]).toBe("    purpose: support");
});
