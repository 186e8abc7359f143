// Scripts that drive the page without judging it: pictures and measurements. `cargo xtask` runs them one by one.
import { defineConfig } from "@playwright/test";
import base from "./playwright.config";

export default defineConfig(base, {
  testDir: "chores",
  fullyParallel: false,
  workers: 1,
  timeout: 1_800_000,
  reporter: "list",
  use: { trace: "off", actionTimeout: 20_000 },
});
