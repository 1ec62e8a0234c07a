import { expect, test } from "./fixtures";

test("the data map shows who gets what, and leads to the code", async ({ server, shop, workbench }) => {
  const { page } = workbench;
  await workbench.open(server.address(shop, "Program.cs"), "WebApplication");
  // When the findings of all files are there, all that the map is drawn from is known.
  await expect(page.getByRole("tab", { name: /^Privacy - \d{2} findings/ })).toBeVisible({ timeout: 90_000 });

  await workbench.command("Privacy: Show data map");
  const map = page.frameLocator("iframe.webview").frameLocator("#active-frame");
  await expect(map.locator("svg")).toBeVisible({ timeout: 60_000 });
  await expect(map.locator(".node", { hasText: "SMTP" })).toHaveCount(1);
  if (workbench.takesPictures) {
    await workbench.command("Notifications: Clear All Notifications");
    await workbench.picture("vscode-map.png");
  }

  const all = await map.locator("tbody tr").count();
  const left = map.locator("tbody tr:visible");
  await map.locator("#filter").fill("furniture-shop");
  await expect(left).not.toHaveCount(all);
  await expect(map.locator(".band:not(.off)")).toHaveCount(await left.count());
  await left.first().locator(".place").first().click();
  await expect(page.locator(".tab", { hasText: /^(IntroduceToFurnitureShop|GiveMailAlongWithNumber)\.cs/ })).toBeVisible();
});
