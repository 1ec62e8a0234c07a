import { test as base } from "@playwright/test";
import { CodeServer } from "./codeServer";
import { Workbench } from "./workbench";

interface Worker {
  machineSettings: Record<string, unknown>;
  server: CodeServer;
}

/** One VS Code server for the tests of a file; a fresh copy of the shop and a fresh page for each test. */
export const test = base.extend<{ shop: string; workbench: Workbench }, Worker>({
  machineSettings: [{}, { option: true, scope: "worker" }],
  server: [
    async ({ machineSettings }, use) => {
      const server = new CodeServer();
      try {
        await server.start(machineSettings);
        await use(server);
      } finally {
        await server.stop();
      }
    },
    { scope: "worker", timeout: 120_000 },
  ],
  shop: async ({ server }, use) => {
    await use(server.newShop());
  },
  workbench: async ({ page, server }, use, test) => {
    await use(new Workbench(page));
    // Where tests run unattended, this and what is on the screen is all there is to go by.
    if (test.status !== test.expectedStatus) {
      console.log(await page.locator(".monaco-workbench").first().innerText().catch(() => "The page is gone."));
      console.log(server.output());
    }
  },
});

export { expect } from "@playwright/test";
