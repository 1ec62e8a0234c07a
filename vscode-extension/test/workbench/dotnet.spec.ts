import { expect, test } from "./fixtures";

test.use({ machineSettings: { "privacyAnalyzers.dotnet.path": "/nowhere/dotnet" } });

test("a dotnet that cannot be run is told, with a way out", async ({ server, shop, workbench }) => {
  await workbench.open(server.address(shop, "Program.cs"), "WebApplication");
  const toast = workbench.page.locator(".notifications-toasts .notification-toast", { hasText: "/nowhere/dotnet" });
  await expect(toast).toBeVisible({ timeout: 60_000 });
  await expect(toast).toContainText("privacyAnalyzers.dotnet.path");
  await expect(toast.getByRole("button", { name: "Open settings" })).toBeVisible();
});
