import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "./fixtures";

const file = "Orders/LogBuyersAddress.cs";
const leak = "Order {OrderId} placed by {Buyer}";

test("a finding in the shop is shown, explained and repaired", async ({ server, shop, workbench }) => {
  const onDisk = () => fs.readFileSync(path.join(shop, file), "utf8");
  const leakingLine = onDisk().split("\n").findIndex((line) => line.includes(leak));
  const column = onDisk().split("\n")[leakingLine]!.indexOf("order.BuyerEmail") + 1;

  await workbench.open(server.address(shop, file), "LogBuyersAddress");
  await expect(workbench.squiggles.first()).toBeVisible({ timeout: 90_000 });
  const squiggles = await workbench.squiggles.count();

  await workbench.command("View: Toggle Problems");
  const problem = workbench.problems.filter({ hasText: "PRV4001" });
  await expect(problem.first()).toBeVisible();
  await expect(problem.first()).toContainText("privacy");

  await workbench.goTo(leakingLine + 1, column);
  const menu = await workbench.quickFixes();
  if (workbench.takesPictures) await workbench.picture("vscode-finding.png");
  await menu.getByText("Log 'order.CustomerId' instead").click();
  await expect(workbench.squiggles).toHaveCount(squiggles - 1);
  await workbench.save();
  await expect.poll(() => onDisk().split("\n")[leakingLine]).not.toContain("order.BuyerEmail");
});
