// How the page is tried in a real browser. `cargo xtask test end2end` finds the browser, serves the page and says where
// it is; `npx playwright test` in this folder does without that, and starts the server itself.
import { defineConfig } from "@playwright/test";

const served = process.env.SLIPWAY_URL;
const ownAddress = "http://127.0.0.1:4173/";
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  outputDir: "results/traces",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  retries: 0,
  // A machine of two cores that does other things too.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: [["list"], ["json", { outputFile: "results/report.json" }]],
  use: {
    baseURL: served ?? ownAddress,
    locale: "en",
    // Else every test would wait for the page to be kept for offline use; offline.spec.ts is about that.
    serviceWorkers: "block",
    trace: process.env.CI ? "off" : "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM || undefined,
      args: isRoot
        ? ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
        : [],
    },
  },
  webServer: served
    ? undefined
    : {
        command: "cargo xtask serve --no-open --port 4173",
        url: ownAddress,
        timeout: 600_000,
        reuseExistingServer: !process.env.CI,
      },
});
