import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 1, // one VS Code at a time: it is heavy
  timeout: 180_000,
  retries: 1, // the editor is not ours: what fails once and passes then is told by name, what fails twice fails
  expect: { timeout: 30_000 },
  reporter: [["list"], ["./countingReporter.ts"]],
  use: {
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
    },
  },
});
