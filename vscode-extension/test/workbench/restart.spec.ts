import { expect, test } from "./fixtures";

const file = "Orders/LogBuyersAddress.cs";

test("a server that dies is started again and goes on where it was", async ({ server, shop, workbench }) => {
  await workbench.open(server.address(shop, file), "LogBuyersAddress");
  await expect(workbench.squiggles.first()).toBeVisible({ timeout: 90_000 });
  const squiggles = await workbench.squiggles.count();
  const [first] = server.languageServers();

  process.kill(first!, "SIGKILL");
  await expect.poll(() => server.languageServers().filter((pid) => pid !== first).length, { timeout: 60_000 }).toBe(1);

  // A leak typed now is found by the new server only.
  await workbench.goTo(11, 9);
  await workbench.page.keyboard.type("logger.LogWarning(order.BuyerEmail);");
  await expect(workbench.squiggles).toHaveCount(squiggles + 1, { timeout: 90_000 });
});
