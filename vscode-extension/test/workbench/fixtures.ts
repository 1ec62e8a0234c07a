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
  workbench: async ({ page }, use) => {
    await use(new Workbench(page));
  },
});

export { expect } from "@playwright/test";
