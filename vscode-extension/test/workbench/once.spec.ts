import * as fs from "node:fs";
import * as path from "node:path";
import { expect, test } from "./fixtures";

/** Settings of the folder, as a team commits them. */
function settings(shop: string, values: Record<string, unknown>): void {
  fs.mkdirSync(path.join(shop, ".vscode"));
  fs.writeFileSync(path.join(shop, ".vscode/settings.json"), JSON.stringify(values));
}

test("what another extension shows is not shown twice, and comes back when that one stops", async ({ server, shop, workbench }) => {
  server.install(path.join(__dirname, "otherAnalyzer"));
  settings(shop, { "privacyAnalyzers.workspaceDiagnostics": false });
  await workbench.open(server.address(shop, "Orders/LogBuyersAddress.cs"), "LogBuyersAddress");
  await expect(workbench.squiggles).toHaveCount(2, { timeout: 90_000 });
  await workbench.command("View: Toggle Problems");
  const by = (source: string) => workbench.problems.filter({ hasText: `${source}PRV4001` }); // the parentheses between them are style
  await expect(by("privacy")).toHaveCount(2);

  await workbench.command("Other: Show the first finding");
  await expect(by("csharp")).toHaveCount(1);
  await expect(by("privacy")).toHaveCount(1);
  await expect(workbench.squiggles).toHaveCount(2);

  // The tree is ours alone, and still has both; other files are not looked at, because the settings say so.
  await workbench.command("Privacy: Show findings");
  await expect(workbench.view("Findings").getByRole("treeitem", { name: /^LogBuyersAddress\.cs:/ })).toHaveCount(2);
  await expect(workbench.page.getByRole("tab", { name: "Privacy - 2 findings" })).toBeVisible();

  await workbench.command("Other: Clear");
  await expect(by("privacy")).toHaveCount(2);
});
